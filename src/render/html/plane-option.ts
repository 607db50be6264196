import type { EChartsCoreOption } from 'echarts/core';
import { cut } from '../columns.js';
import { significant } from '../numbers.js';
import { plain } from '../plain.js';
import type { Section } from '../renderer.js';
import type { Size } from './draw-chart.js';
import { roundScale, type Scale, scaleOf } from './scale.js';

export type Plane = Extract<Section, { kind: 'plane' }>;
type Axis = Plane['x'];
type Place = [number, number];

/** Columns that a label takes beside its point; the list below the plane has it whole. */
const LABEL = 26;
const DOT = 22;
const still = { silent: true, emphasis: { disabled: true } };

/** Numbered points, in wide drawings with their names; the cuts as dashed lines, the quadrants named in the corners. */
export function planeOption(section: Plane, { narrow }: Size): EChartsCoreOption {
  const { points, x, y, size } = section;
  const places = points.map((point): Place => [point.x, point.y]);
  const [columns, rows] = [places.map(([column]) => column), places.map(([, row]) => row)];
  const [across, up] = [axisScale(x, columns), axisScale(y, rows)];
  const largest = Math.max(...points.map((point) => point.size ?? 0));
  const diameters = points.map((point) => (size && largest > 0 ? 18 + (16 * (point.size ?? 0)) / largest : DOT));
  const middle = (across.low + across.high) / 2;
  return {
    grid: { left: narrow ? 40 : 52, right: narrow ? 12 : 24, top: 12, bottom: 46, outerBoundsMode: 'none' },
    xAxis: axisOption(x, across, 26),
    yAxis: axisOption(y, up, narrow ? 28 : 38),
    series: [
      ...(x.cut === null ? [] : [cutLine([x.cut, up.low], [x.cut, up.high])]),
      ...(y.cut === null ? [] : [cutLine([across.low, y.cut], [across.high, y.cut])]),
      { ...still, type: 'scatter', symbolSize: 0, itemStyle: { opacity: 1 }, data: cornersOf(section, across, up) },
      ...places.map((place, index) => dot(place, diameters[index] ?? DOT, index + 1)),
      ...(narrow ? [] : places.map((place, index) => name(points[index]?.label ?? '', place, diameters[index] ?? DOT, place[0] > middle))),
    ],
  };
}

const cutLine = (from: Place, to: Place): object => ({
  ...{ ...still, type: 'line', symbol: 'none', data: [from, to] },
  lineStyle: { color: 'var(--edge)', width: 1, type: 'dashed' },
});

const dot = (place: Place, diameter: number, number: number): object => ({
  ...{ ...still, type: 'scatter', z: 3, symbolSize: diameter, data: [place] },
  itemStyle: { color: 'var(--accent)', borderColor: 'var(--paper)', borderWidth: 1.5, opacity: 1 },
  label: { show: true, position: 'inside', formatter: () => String(number), color: 'var(--paper)', fontSize: 11, fontWeight: 600 },
});

/** The name of a point, inwards of it; left out where it would cover another. */
const name = (label: string, place: Place, diameter: number, leftwards: boolean): object => ({
  ...{ ...still, type: 'scatter', symbolSize: diameter, data: [place], itemStyle: { color: 'transparent', opacity: 1 } },
  label: {
    ...{ show: true, position: leftwards ? 'left' : 'right', distance: 6 },
    ...{ formatter: () => cut(plain(label), LABEL), color: 'var(--ink)', fontSize: 12 },
    ...{ textBorderColor: 'var(--paper)', textBorderWidth: 3 },
  },
  labelLayout: { hideOverlap: true },
});

/** Shares cut in the middle fill the unit square; other planes reach a little beyond their points. */
function axisScale({ cut: at }: Axis, values: number[]): Scale {
  const all = at === null ? values : [...values, at];
  if (at === 0.5 && all.every((value) => value >= 0 && value <= 1)) return scaleOf(0, 1);
  const room = 0.12 * (Math.max(...all) - Math.min(...all));
  return roundScale([Math.min(...all) - room, Math.max(...all) + room]) ?? scaleOf(0, 1);
}

const axisOption = (axis: Axis, { low, high, step }: Scale, gap: number): object => ({
  ...{ type: 'value', name: plain(axis.label), nameLocation: 'middle', nameGap: gap, min: low, max: high, interval: step },
  nameTextStyle: { color: 'var(--quiet)', fontSize: 12 },
  axisLabel: { color: 'var(--quiet)', fontSize: 11, formatter: (value: number) => significant(value) },
  axisLine: { show: true, lineStyle: { color: 'var(--line)' } },
  axisTick: { show: false },
  splitLine: { show: false },
});

/** Names of quadrants in the corners, as far as points lie there. */
function cornersOf({ points, x, y }: Plane, across: Scale, up: Scale): object[] {
  const [middleX, middleY] = [x.cut ?? across.low, y.cut ?? up.low];
  const corners = new Map<string, { right: boolean; top: boolean }>();
  for (const point of points) {
    if (point.quadrant !== undefined) corners.set(plain(point.quadrant), { right: point.x >= middleX, top: point.y >= middleY });
  }
  return [...corners].map(([quadrant, { right, top }]) => ({
    value: [right ? across.high : across.low, top ? up.high : up.low],
    label: {
      ...{
        show: true,
        formatter: () => quadrant,
        color: 'var(--quiet)',
        fontSize: 12,
        fontWeight: 600,
        position: [right ? -8 : 8, top ? 8 : -8],
      },
      ...{ align: right ? 'right' : 'left', verticalAlign: top ? 'top' : 'bottom' },
    },
  }));
}
