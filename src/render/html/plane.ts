import type { EChartsCoreOption } from 'echarts/core';
import { cut } from '../columns.js';
import { significant } from '../numbers.js';
import { plain } from '../plain.js';
import { planeCuts, planeTable } from '../plane-table.js';
import type { Section } from '../renderer.js';
import { behind } from './behind.js';
import { dataTable } from './data-table.js';
import { drawChart, type Size } from './draw-chart.js';
import { html, type Markup } from './markup.js';
import { roundScale, type Scale, scaleOf } from './scale.js';
import type { Sheet } from './sheet.js';

type Plane = Extract<Section, { kind: 'plane' }>;
type Axis = Plane['x'];

/** Columns that a label takes beside its point; the list below the plane has it whole. */
const LABEL = 26;

/** A plane of points cut into quadrants; its points numbered, and listed by quadrant below; the table behind. */
export function plane(section: Plane, sheet: Sheet): Markup {
  const { points } = section;
  if (points.length === 0) return html``;
  const title = `${section.title}: ${section.x.label}, ${section.y.label}`;
  const quadrants = [...new Set(points.map(({ quadrant }) => quadrant ?? ''))];
  const lists = quadrants.map(
    (name) =>
      html`<li>${name === '' ? null : html`<b>${name}</b>`}<ul>${points.flatMap(({ label, quadrant }, index) =>
        (quadrant ?? '') === name ? [html`<li><span class="badge">${index + 1}</span>${label}</li>`] : [],
      )}</ul></li>`,
  );
  return html`<figure><figcaption>${section.title}</figcaption>${drawChart((size) => planeOption(section, size), title, 440, sheet.nextId)}
<ul class="quadrants">${lists}</ul><p class="note">${planeCuts(section, sheet.words)}</p>${behind(sheet.say.table, dataTable(planeTable(section), sheet))}</figure>`;
}

function planeOption(section: Plane, { narrow }: Size): EChartsCoreOption {
  const { points, x, y } = section;
  const [across, up] = [
    axisScale(
      x,
      points.map((point) => point.x),
    ),
    axisScale(
      y,
      points.map((point) => point.y),
    ),
  ];
  const cuts = [
    ...(x.cut === null
      ? []
      : [
          [
            [x.cut, up.low],
            [x.cut, up.high],
          ],
        ]),
    ...(y.cut === null
      ? []
      : [
          [
            [across.low, y.cut],
            [across.high, y.cut],
          ],
        ]),
  ];
  const sizes = points.map(({ size }) => size ?? 0);
  const largest = Math.max(...sizes);
  const diameter = (index: number): number => (section.size && largest > 0 ? 18 + (16 * (sizes[index] ?? 0)) / largest : 22);
  return {
    grid: { left: narrow ? 40 : 52, right: narrow ? 12 : 24, top: 12, bottom: 46, outerBoundsMode: 'none' },
    xAxis: axisOption(x, across, 26),
    yAxis: axisOption(y, up, narrow ? 28 : 38),
    series: [
      ...cuts.map((data) => ({
        ...still,
        type: 'line',
        symbol: 'none',
        data,
        lineStyle: { color: 'var(--edge)', width: 1, type: 'dashed' },
      })),
      { ...still, type: 'scatter', symbolSize: 0, data: cornersOf(section, across, up) },
      ...points.map((point, index) => ({
        ...still,
        type: 'scatter',
        symbolSize: diameter(index),
        data: [[point.x, point.y]],
        itemStyle: { color: 'var(--accent)', borderColor: 'var(--paper)', borderWidth: 1.5 },
        label: { show: true, position: 'inside', formatter: () => String(index + 1), color: 'var(--paper)', fontSize: 11, fontWeight: 600 },
      })),
      ...(narrow
        ? []
        : points.map((point, index) =>
            beside(plain(point.label), [point.x, point.y], diameter(index), point.x > (across.low + across.high) / 2),
          )),
    ],
  };
}

const still = { silent: true, emphasis: { disabled: true } };

/** The name of a point, inwards of it; left out where it would cover another. */
const beside = (label: string, at: [number, number], diameter: number, leftwards: boolean) => ({
  ...still,
  type: 'scatter',
  symbolSize: diameter,
  data: [at],
  itemStyle: { opacity: 0 },
  label: { show: true, position: leftwards ? 'left' : 'right', formatter: () => cut(label, LABEL), color: 'var(--ink)', fontSize: 12 },
  labelLayout: { hideOverlap: true },
});

/** Shares cut in the middle fill the unit square; other planes reach a little beyond their points. */
function axisScale({ cut: at }: Axis, values: number[]): Scale {
  const all = at === null ? values : [...values, at];
  if (at === 0.5 && all.every((value) => value >= 0 && value <= 1)) return scaleOf(0, 1);
  const room = 0.12 * (Math.max(...all) - Math.min(...all));
  return roundScale([Math.min(...all) - room, Math.max(...all) + room]) ?? scaleOf(0, 1);
}

const axisOption = (axis: Axis, { low, high }: Scale, gap: number) => ({
  ...{ type: 'value', name: plain(axis.label), nameLocation: 'middle', nameGap: gap, min: low, max: high, splitNumber: 4 },
  nameTextStyle: { color: 'var(--quiet)', fontSize: 12 },
  axisLabel: { color: 'var(--quiet)', fontSize: 11, formatter: (value: number) => significant(value) },
  axisLine: { show: true, lineStyle: { color: 'var(--line)' } },
  axisTick: { show: false },
  splitLine: { show: false },
});

/** Names of quadrants in the corners, as far as points lie there. */
function cornersOf({ points, x, y }: Plane, across: Scale, up: Scale) {
  const [middleX, middleY] = [x.cut ?? across.low, y.cut ?? up.low];
  const corners = new Map<string, { right: boolean; top: boolean }>();
  for (const point of points) {
    if (point.quadrant !== undefined) corners.set(plain(point.quadrant), { right: point.x >= middleX, top: point.y >= middleY });
  }
  return [...corners].map(([name, { right, top }]) => ({
    value: [right ? across.high : across.low, top ? up.high : up.low],
    label: {
      ...{
        show: true,
        formatter: () => name,
        color: 'var(--quiet)',
        fontSize: 12,
        fontWeight: 600,
        position: [right ? -8 : 8, top ? 8 : -8],
      },
      ...{ align: right ? 'right' : 'left', verticalAlign: top ? 'top' : 'bottom' },
    },
  }));
}
