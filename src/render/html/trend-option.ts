import type { EChartsCoreOption } from 'echarts/core';
import type { Wave } from '../../report/report.js';
import { figureText } from '../numbers.js';
import { plain } from '../plain.js';
import type { Unit } from '../renderer.js';
import type { Size } from './draw-chart.js';
import { type Estimate, endText } from './interval-plot.js';
import { roundScale, scaleOf } from './scale.js';

/** A wave with what is drawn of it; null when it is withheld or nobody answered. */
export interface Moment {
  wave: Wave;
  estimate: Estimate | null;
}

/**
 * A line over time with its interval as a band and the control limits of each wave. It breaks where a wave has no figure or is not
 * comparable with the one before.
 */
export function trendOption(moments: readonly Moment[], unit: Unit, { narrow }: Size): EChartsCoreOption {
  const drawn = moments.flatMap(({ wave, estimate }) => [
    ...(estimate === null ? [] : [estimate.value, estimate.low ?? estimate.value, estimate.high ?? estimate.value]),
    ...(wave.control === null ? [] : [wave.control.low, wave.control.high]),
  ]);
  const scale = roundScale(drawn) ?? scaleOf(0, 1);
  const last = moments.findLastIndex(({ estimate }) => estimate !== null);
  const limits = (['low', 'high', 'centre'] as const).map((end) =>
    lineThrough(
      moments.map(({ wave }) => wave.control?.[end] ?? null),
      { color: 'var(--quiet)', width: 1, type: end === 'centre' ? 'dashed' : 'dotted' },
      { step: end === 'centre' ? false : 'middle' },
    ),
  );
  return {
    grid: { left: narrow ? 34 : 44, right: narrow ? 44 : 60, top: 14, bottom: 26, outerBoundsMode: 'none' },
    xAxis: {
      ...{ type: 'category', data: moments.map(({ wave }) => plain(wave.wave)), boundaryGap: true },
      ...{ axisTick: { show: false }, axisLine: { lineStyle: { color: 'var(--line)' } } },
      axisLabel: { color: 'var(--quiet)', fontSize: 11, hideOverlap: true },
    },
    yAxis: {
      ...{ type: 'value', min: scale.low, max: scale.high, interval: scale.step, splitLine: { lineStyle: { color: 'var(--line)' } } },
      axisLabel: { color: 'var(--quiet)', fontSize: 11, formatter: (value: number) => endText(value, unit) },
    },
    series: [...limits, ...runsOf(moments).flatMap((run, index) => runSeries(run, moments, index, last, unit))],
  };
}

/** Waves that one line may go through, by their places. */
function runsOf(moments: readonly Moment[]): number[][] {
  const runs: number[][] = [];
  moments.forEach(({ wave, estimate }, index) => {
    if (estimate === null) return;
    const broken = wave.change !== null && wave.change.difference === null;
    const run = runs.at(-1);
    if (run === undefined || broken || run.at(-1) !== index - 1) runs.push([index]);
    else run.push(index);
  });
  return runs;
}

/** The band as a line along the lower ends with the width of the intervals stacked upon it, and the figures above. */
function runSeries(run: number[], moments: readonly Moment[], index: number, last: number, unit: Unit): object[] {
  const within = (value: (estimate: Estimate) => number | null) =>
    moments.map(({ estimate }, place) => (estimate !== null && run.includes(place) ? value(estimate) : null));
  const unseen = { color: 'var(--accent)', width: 0, opacity: 0 };
  const stack = { stack: `band ${index}`, stackStrategy: 'all' };
  const points = moments.map(({ wave, estimate }, place) => {
    if (estimate === null || !run.includes(place)) return null;
    const signal = (wave.control?.signals.length ?? 0) > 0;
    const color = signal ? 'var(--bad)' : 'var(--accent)';
    return {
      value: estimate.value,
      symbol: signal ? 'diamond' : 'circle',
      symbolSize: signal ? 13 : 8,
      itemStyle: { color: wave.complete ? color : 'var(--paper)', borderColor: color, borderWidth: 2 },
      label: {
        show: place === last,
        position: 'right',
        distance: 8,
        formatter: () => figureText(estimate.value, unit),
        color: 'var(--ink)',
        fontSize: 13,
        fontWeight: 600,
      },
    };
  });
  return [
    lineThrough(
      within(({ value, low }) => low ?? value),
      unseen,
      stack,
    ),
    lineThrough(
      within(({ value, low, high }) => (high ?? value) - (low ?? value)),
      unseen,
      {
        ...stack,
        areaStyle: { color: 'var(--accent)', opacity: 0.16 },
      },
    ),
    { ...lineThrough(points, { color: 'var(--accent)', width: 2.5 }), showSymbol: true, symbol: 'circle' },
  ];
}

const lineThrough = (data: readonly unknown[], lineStyle: object, more: object = {}): object => ({
  ...{ type: 'line', silent: true, emphasis: { disabled: true }, symbol: 'none', connectNulls: false },
  ...{ data, lineStyle },
  ...more,
});
