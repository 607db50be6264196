import { describe, expect, it } from 'vitest';
import { importancePerformance } from '../../src/metrics/importance-performance.js';
import { quadrantOf } from '../../src/metrics/quadrants.js';
import { figureOf } from '../support/hand-made.js';
import { metricIn, reportOf, rowsIn } from '../support/report-of.js';

const definition = (options: string, scale = '{points: 1..5}') => `
id: airport
questions:
  - {id: overall, type: csat, scale: ${scale}}
  - {id: food, type: rating, scale: ${scale}}
  - {id: signs, type: rating, scale: ${scale}}
  - {id: food-importance, type: rating, scale: ${scale}}
  - {id: signs-importance, type: rating, scale: ${scale}}
metrics:
  - importance-performance: {id: ipa, items: [food, signs], ${options}}
`;
const records = [
  ['overall', 'food', 'signs', 'food-importance', 'signs-importance'],
  [5, 4, 3, 5, 2],
  [4, 3, 5, 5, 3],
  [2, 1, 4, 4, 2],
  [3, 2, 4, 5, 1],
  [1, 1, 3, 4, 3],
  [5, 3, 5, null, 2],
] as (string | number | null)[][];
const ipa = async (options: string, rows = records, scale?: string) => metricIn(await reportOf(definition(options, scale), rows), 'ipa');
const plane = (metric: Awaited<ReturnType<typeof ipa>>) =>
  metric.sections.flatMap((section) => (section.kind === 'plane' ? [section] : []))[0];

describe('quadrants', () => {
  const cuts = { importance: 0.5, performance: 4 };
  it.each([
    [0.6, 4.5, 'keep-up'],
    [0.6, 3.5, 'concentrate-here'],
    [0.4, 3.5, 'low-priority'],
    [0.4, 4.5, 'possible-overkill'],
    [0.5, 4, 'keep-up'],
  ] as const)('importance %d, performance %d: %s', (importance, performance, quadrant) => {
    expect(quadrantOf({ importance, performance }, cuts)).toBe(quadrant);
  });
});

describe('derived importance', () => {
  it('correlations with the outcome, performance over the same responses', async () => {
    const metric = await ipa('outcome: overall, importance: correlation');
    const column = (at: number) => records.slice(1).map((row) => row[at] as number);
    const correlation = (x: number[], y: number[]) => {
      const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
      const product = (a: number[], b: number[]) => a.reduce((sum, one, i) => sum + (one - mean(a)) * ((b[i] as number) - mean(b)), 0);
      return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
    };
    expect(figureOf(metric, 'importance.food').value).toBeCloseTo(correlation(column(0), column(1)), 12);
    expect(figureOf(metric, 'performance.food').value).toBeCloseTo(14 / 6, 12);
    expect(plane(metric)?.x.cut).toBeCloseTo((14 / 6 + 4) / 2, 12);
    expect(rowsIn(metric, 'quadrants').map(({ id, code }) => [id, code])).toEqual([
      ['food', 'concentrate-here'],
      ['signs', 'possible-overkill'],
    ]);
  });

  it('relative weights by default', async () => {
    const metric = await ipa('outcome: overall');
    const sum = (figureOf(metric, 'importance.food').value ?? 0) + (figureOf(metric, 'importance.signs').value ?? 0);
    expect(sum).toBeGreaterThan(0.8);
    expect(sum).toBeLessThan(1);
    expect(metric.sections.map(({ id }) => id)).toEqual(expect.arrayContaining(['weight', 'means']));
  });

  it('the midpoint cuts performance in the middle of the scale, importance at its mean', async () => {
    const metric = await ipa('outcome: overall, cut: midpoint');
    expect(plane(metric)?.x.cut).toBe(3);
    expect(metric.sections.map(({ id }) => id)).toContain('halfway');
  });

  it('an item that does not vary has no importance, and the others do', async () => {
    const rows = records.map((row, i) => (i === 0 ? row : row.with(2, 4)));
    const metric = await ipa('outcome: overall', rows);
    expect(figureOf(metric, 'importance.signs')).toMatchObject({ value: null, why: 'all gave one answer to the item' });
    expect(figureOf(metric, 'importance.food').value).toBeGreaterThan(0.8);
    expect(plane(metric)?.points.map(({ id }) => id)).toEqual(['food']);
  });

  it('an outcome that does not vary, too few responses, nobody: null with a why', async () => {
    const why = async (rows: (string | number | null)[][]) => figureOf(await ipa('outcome: overall', rows), 'importance.food').why;
    expect(await why(records.map((row, i) => (i === 0 ? row : row.with(0, 4))))).toBe('all gave one answer to the outcome');
    expect(await why(records.slice(0, 4))).toBe('3 responses, and 4 are needed');
    expect(await why(records.map((row, i) => (i === 0 ? row : row.with(0, null))))).toBe('no response answered the outcome and all items');
  });
});

describe('stated importance', () => {
  const stated = 'importance: {food: food-importance, signs: signs-importance}';

  it('the mean of its question, each item over the responses that answered both', async () => {
    const metric = await ipa(stated);
    expect(figureOf(metric, 'importance.food')).toMatchObject({ value: 4.6, unit: 'mean' });
    expect(rowsIn(metric, 'quadrants').map(({ id, n }) => [id, n])).toEqual([
      ['food', 5],
      ['signs', 6],
    ]);
    expect(metric.base.n).toBe(5);
  });

  it('cut at the midpoints of both scales; at the means where the definition has none', async () => {
    const middle = plane(await ipa(`${stated}, cut: midpoint`));
    expect([middle?.x.cut, middle?.y.cut]).toEqual([3, 3]);
    const found = await ipa(`${stated}, cut: midpoint`, records, '{labels: {1: bad, 5: good}}');
    expect(found.sections.map(({ id }) => id)).toContain('unknown');
  });
});

describe('what is asked for must fit', () => {
  const issue = (options: object) => importancePerformance.options.safeParse(options).error?.issues[0];
  it('an outcome for derived importance, a question for each stated one', () => {
    expect(issue({ items: ['a', 'b'] })).toMatchObject({ path: ['outcome'] });
    expect(issue({ items: ['a', 'b'], importance: { a: 'x' } })?.message).toContain('"b"');
    expect(issue({ items: ['a'], outcome: 'x' })?.message).toMatch(/two questions/);
    expect(issue({ items: ['a', 'b'], outcome: 'x', importance: 'weights' })?.message).toMatch(/^weight, correlation/);
  });
});
