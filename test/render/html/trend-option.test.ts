import { expect, test } from 'vitest';
import { type Moment, trendOption } from '../../../src/render/html/trend-option.js';
import type { Change, Wave } from '../../../src/report/report.js';

const change = (difference: number | null): Change => ({
  ...{ from: 'before', figure: 'nps', difference, low: null, high: null, p: null, adjusted: null, significant: false, method: 'z' },
});

function moment(wave: string, value: number | null, more: Partial<Wave> = {}): Moment {
  const base = { n: 100, weighted: null, effective: 100, missing: 0, notApplicable: 0, invalid: 0 };
  const whole = { wave, complete: true, base, figures: [], withheld: false, change: change(1), yearAgo: null, control: null };
  return { wave: { ...whole, ...more }, estimate: value === null ? null : { value, low: value - 2, high: value + 3 } };
}

interface Series {
  data: ({ value: number; symbol: string; itemStyle: { color: string }; label: { show: boolean; formatter(): string } } | number | null)[];
  areaStyle?: object;
  showSymbol?: boolean;
}
const seriesOf = (moments: Moment[]): Series[] =>
  trendOption(moments, 'points', { width: 760, height: 260, narrow: false }).series as Series[];
const linesOf = (moments: Moment[]) =>
  seriesOf(moments)
    .filter(({ showSymbol }) => showSymbol)
    .map(({ data }) => data.map((point) => (typeof point === 'object' && point !== null ? point.value : point)));

test('one line goes through all waves', () => {
  expect(linesOf([moment('1', 10), moment('2', 12), moment('3', 11)])).toEqual([[10, 12, 11]]);
});

test('the line breaks where a wave has no figure, and where it is not comparable with the one before', () => {
  expect(linesOf([moment('1', 10), moment('2', null), moment('3', 11)])).toEqual([
    [10, null, null],
    [null, null, 11],
  ]);
  const broken = moment('2', 12, { change: { ...change(null), why: 'another wording' } });
  expect(linesOf([moment('1', 10), broken, moment('3', 11)])).toEqual([
    [10, null, null],
    [null, 12, 11],
  ]);
});

test('the band lies on the lower ends and is as high as the intervals', () => {
  const series = seriesOf([moment('1', 10), moment('2', 12)]);
  const band = series.findIndex(({ areaStyle }) => areaStyle !== undefined);
  expect([series[band - 1]?.data, series[band]?.data]).toEqual([
    [8, 10],
    [5, 5],
  ]);
});

test('an incomplete wave is hollow, a signal is a diamond, the last figure is written beside its point', () => {
  const control = { centre: 11, low: 5, high: 17, signals: ['beyond-limits'] };
  const [line] = seriesOf([moment('1', 10), moment('2', 20, { control }), moment('3', 11, { complete: false })]).filter(
    (one) => one.showSymbol,
  );
  const points = line?.data.flatMap((point) => (typeof point === 'object' && point !== null ? [point] : [])) ?? [];
  expect(points.map(({ symbol }) => symbol)).toEqual(['circle', 'diamond', 'circle']);
  expect(points.map(({ itemStyle }) => itemStyle.color)).toEqual(['var(--accent)', 'var(--bad)', 'var(--paper)']);
  expect(points.map(({ label }) => (label.show ? label.formatter() : ''))).toEqual(['', '', '+11.0']);
});
