import { expect, test } from 'vitest';
import { drawChart } from '../../../src/render/html/draw-chart.js';

const counter = () => {
  let n = 0;
  return () => `part-${++n}`;
};
const option = (label: string) => () => ({
  xAxis: { type: 'category', data: [label, 'b'] },
  yAxis: { type: 'value' },
  series: [{ type: 'line', data: [1, 2], silent: true, lineStyle: { color: 'var(--accent)' } }],
});

test('a chart is drawn for wide and for narrow columns, the same each time, in the colours of the page', () => {
  const [first, second] = [1, 2].map(() => drawChart(option('a'), 'A & B', 200, counter()).markup);
  expect(first).toBe(second);
  expect(first?.match(/<svg class="chart (wide|narrow)" viewBox="0 0 \d+ 200" role="img" aria-label="A &amp; B">/g)).toHaveLength(2);
  expect(first).toContain('stroke="var(--accent)"');
});

test('nothing of the library is left but the drawing', () => {
  const { markup } = drawChart(option('a'), 'A', 200, counter());
  expect(markup).not.toMatch(/<style|<script|class="zr|style="|ecmeta|zr\d|http/);
  const [ids, uses] = [/\bid="([^"]+)"/g, /url\(#([^)]+)\)/g].map((pattern) => new Set([...markup.matchAll(pattern)].map(([, id]) => id)));
  expect(ids).toEqual(uses);
  expect(ids).toEqual(new Set(['part-1-c0', 'part-2-c0']));
});

test('labels are escaped and otherwise left alone', () => {
  const { markup } = drawChart(option('<b class="x"> 3.14159 style="y"'), 'A', 200, counter());
  expect(markup).toContain('&lt;b class=&quot;x&quot;&gt; 3.14159 style=&quot;y&quot;');
  expect(markup).not.toContain('<b');
});
