import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compositeIndex } from '../../src/metrics/composite-index.js';
import type { MetricResult } from '../../src/metrics/result.js';
import { bareSurvey, figureOf } from '../support/hand-made.js';
import { type ResponseToItems, togetherAndEach, unweighted } from '../support/responses.js';

const ITEMS = ['a', 'b', 'c'];
const optionsOf = (written: object) => compositeIndex.options.parse(written);
const given = (rows: readonly (number | null)[][], ends: readonly [number, number] = [1, 5]) =>
  togetherAndEach(ITEMS, unweighted(rows), ends);
const indexOf = (rows: readonly (number | null)[][], written: object): MetricResult =>
  compositeIndex.compute(given(rows), optionsOf(written), bareSurvey);
const tableOf = ({ sections }: MetricResult, id: string) => {
  const found = sections.find((section) => section.id === id);
  if (found?.kind !== 'table') throw new RangeError(`no table ${id}`);
  return found.rows;
};
const notesOf = ({ sections }: MetricResult, id: string) =>
  sections.flatMap((section) => (section.kind === 'note' && section.id === id ? [section.text] : []));
const issuesOf = (written: object) =>
  compositeIndex.options.safeParse(written).error?.issues.map(({ path, message }) => [path.join('.'), message]);

/** Means 3, 4, 2: on 0–100 50, 75, 25. */
const rows = [
  [1, 3, 1],
  [3, 4, 2],
  [5, 5, 3],
];

describe('a weighted index', () => {
  it('is the mean of the items, each on 0–100; its standard error that of the responses’ own indexes', () => {
    const result = indexOf(rows, { items: ITEMS });
    expect(figureOf(result, 'index').value).toBeCloseTo(50, 12);
    /** Each response: 16.67, 50, 83.33; sd 33.33, over √3. */
    expect(figureOf(result, 'index').se).toBeCloseTo(100 / 3 / Math.sqrt(3), 10);
    expect(figureOf(result, 'index').interval).toMatchObject({ low: 0, high: 100, method: 't' });
    expect(tableOf(result, 'parts')).toMatchObject([
      { id: 'a', score: 50, contribution: expect.closeTo(50 / 3, 10), lost: expect.closeTo(50 / 3, 10) },
      { id: 'b', score: 75 },
      { id: 'c', score: 25 },
    ]);
  });

  it('0.7 · service value + 0.3 · image: levels have weights of their own', () => {
    const result = indexOf(rows, { items: { value: { weight: 0.7, title: 'Service value', items: { a: 1, b: 3 } }, c: 0.3 } });
    /** Service value (50 + 3·75)/4 = 68.75. */
    expect(figureOf(result, 'index').value).toBeCloseTo(0.7 * 68.75 + 0.3 * 25, 12);
    expect(tableOf(result, 'parts')).toMatchObject([
      { id: 'value', part: 'Service value', within: expect.closeTo(70, 10), score: 68.75, contribution: expect.closeTo(48.125, 10) },
      { id: 'a', part: '· a', within: 25, weight: expect.closeTo(17.5, 10) },
      { id: 'b', weight: expect.closeTo(52.5, 10) },
      { id: 'c', weight: expect.closeTo(30, 10), lost: expect.closeTo(22.5, 10) },
    ]);
    expect(notesOf(result, 'weights')).toEqual(['Service value: the weights sum to 4 and are taken in proportion']);
  });

  it('weights that sum to 1 or 100, or are equal, are nothing to tell', () => {
    for (const items of [ITEMS, { a: 20, b: 30, c: 50 }, { a: 0.2, b: 0.3, c: 0.5 }, { a: 7, b: 7, c: 7 }])
      expect(notesOf(indexOf(rows, { items }), 'weights')).toEqual([]);
  });

  it('weights are taken from pairwise comparisons: Saaty’s 3 × 3 example, CR .0332', () => {
    const result = indexOf(rows, {
      items: ITEMS,
      ahp: [
        [1, 3, 5],
        ['1/3', 1, 3],
        ['1/5', '1/3', 1],
      ],
    });
    expect(figureOf(result, 'index').value).toBeCloseTo(0.6369855717448 * 50 + 0.2582849943745 * 75 + 0.1047294338807 * 25, 10);
    expect(tableOf(result, 'consistency')).toMatchObject([
      { lambda: expect.closeTo(3.038511090558, 10), cr: expect.closeTo(0.0331992, 6) },
    ]);
    expect(notesOf(result, 'inconsistent')).toEqual([]);
  });

  it('comparisons that contradict each other are told, the worst by name', () => {
    const items = ['a', 'b', 'c', 'd'];
    const { together, answers } = togetherAndEach(items, unweighted([[1, 2, 3, 4]]), [1, 5]);
    const ahp = [
      [1, 9, '1/7', 3],
      ['1/9', 1, 5, '1/3'],
      [7, '1/5', 1, 9],
      ['1/3', 3, '1/9', 1],
    ];
    const result = compositeIndex.compute({ together, answers }, optionsOf({ items, ahp }), bareSurvey);
    expect(notesOf(result, 'inconsistent')).toEqual([
      'index: the comparisons contradict each other, CR 1.94 is over 0.1. Most of all "b" against "c": judged 5, the weights imply 0.629',
    ]);
  });

  it('one thing compared with itself has the weight 1', () => {
    const { together, answers } = togetherAndEach(['a'], unweighted([[2], [4]]), [1, 5]);
    const result = compositeIndex.compute({ together, answers }, optionsOf({ items: ['a'], ahp: [[1]] }), bareSurvey);
    expect(figureOf(result, 'index').value).toBe(50);
  });

  it('points reached out of points possible, the one that lost most first', () => {
    const result = indexOf(rows, { points: { a: 10, b: 20, c: 30 } });
    expect(figureOf(result, 'points').value).toBeCloseTo(5 + 15 + 7.5, 12);
    expect(figureOf(result, 'index').value).toBeCloseTo((100 * 27.5) / 60, 12);
    expect(tableOf(result, 'points').map(({ id, possible, reached, lost }) => [id, possible, reached, lost])).toEqual([
      ['c', 30, 7.5, 22.5],
      ['a', 10, 5, 5],
      ['b', 20, 15, 5],
    ]);
    expect(notesOf(result, 'weights')).toEqual([]);
  });

  it('only responses that answered all count, the others are missing', () => {
    const result = indexOf([...rows, [5, null, 5]], { items: ITEMS });
    expect(result.base).toMatchObject({ n: 3, missing: 1 });
    expect(figureOf(result, 'index').value).toBeCloseTo(50, 12);
    expect(notesOf(result, 'base')).toEqual(['Over the responses that answered all 3 items']);
  });

  it.each<[string, (number | null)[][], [number, number], string]>([
    ['nobody answered all', [[1, null, 2]], [1, 5], 'no response answered all 3 items'],
    ['a scale of one point', [[1, 1, 1]], [1, 1], 'the scale of "a" has one point only'],
  ])('%s: null with a why', (_, answers, ends, why) => {
    const result = compositeIndex.compute(given(answers, ends), optionsOf({ items: ITEMS }), bareSurvey);
    expect(figureOf(result, 'index')).toMatchObject({ value: null, se: null, interval: null, why });
  });

  it('one response: a value without an interval; all alike: an interval without width', () => {
    expect(figureOf(indexOf([[2, 2, 2]], { items: ITEMS }), 'index')).toMatchObject({
      value: expect.closeTo(25, 10),
      se: null,
      interval: null,
    });
    const alike = figureOf(
      indexOf(
        [
          [4, 4, 4],
          [4, 4, 4],
        ],
        { items: ITEMS },
      ),
      'index',
    );
    expect(alike.value).toBeCloseTo(75, 10);
    expect(alike).toMatchObject({ se: 0, interval: { low: alike.value, high: alike.value } });
  });

  it('two samples: Welch on the responses’ own indexes, and what each part adds', () => {
    const test = compositeIndex.compare(
      given(rows),
      given(rows.map((row) => row.map((point) => Math.max(1, point - 1)))),
      optionsOf({ items: { a: 2, b: 1, c: 1 } }),
      bareSurvey,
    );
    expect(test).toMatchObject({ figure: 'index', method: 'welch' });
    const contributions = test?.contributions ?? [];
    expect(contributions.map(({ id }) => id)).toEqual(ITEMS);
    expect(contributions.reduce((sum, { difference }) => sum + difference, 0)).toBeCloseTo(test?.difference ?? Number.NaN, 10);
  });
});

describe('fuzzy comprehensive evaluation', () => {
  it('with even grades and the weighted sum is the weighted index, with its standard error', () => {
    const items = { a: 0.5, b: 0.3, c: 0.2 };
    const [plain, fuzzy] = [indexOf(rows, { items }), indexOf(rows, { items, method: 'fuzzy' })];
    expect(figureOf(fuzzy, 'index').value).toBeCloseTo(figureOf(plain, 'index').value as number, 10);
    expect(figureOf(fuzzy, 'index').se).toBeCloseTo(figureOf(plain, 'index').se as number, 12);
    expect(tableOf(fuzzy, 'membership').at(-1)).toMatchObject({ part: 'whole', point0: expect.closeTo(100 * (0.5 / 3 + 0.2 / 3), 10) });
  });

  it('takes each item on its own valid answers; the base is that of the item with the fewest', () => {
    const result = indexOf([...rows, [5, null, 5]], { items: ITEMS, method: 'fuzzy' });
    expect(result.base).toMatchObject({ n: 3, missing: 1 });
    expect(figureOf(result, 'index').value).toBeCloseTo((62.5 + 75 + 43.75) / 3, 10);
  });

  it('other operators have no interval, no contributions and no test', () => {
    const written = { items: ITEMS, method: 'fuzzy', operator: 'max-min' };
    const result = indexOf(rows, written);
    /** Shares of a third at 1, 3, 5 · 3, 4, 5 · 1, 2, 3: every point holds a third of somebody. */
    expect(figureOf(result, 'index')).toMatchObject({ value: expect.closeTo(50, 10), se: null, interval: null });
    expect(tableOf(result, 'parts')).toMatchObject([{ contribution: null, lost: null }, {}, {}]);
    expect(compositeIndex.compare(given(rows), given(rows), optionsOf(written), bareSurvey)).toBeNull();
  });

  it('own grades score the points, worst first', () => {
    const result = indexOf([[5, 5, 5]], { items: ITEMS, method: 'fuzzy', grades: [0, 30, 60, 75, 90] });
    expect(figureOf(result, 'index')).toMatchObject({ value: 90, se: null });
    expect(figureOf(indexOf(rows, { items: ITEMS, method: 'fuzzy', grades: [0, 100] }), 'index').why).toBe(
      'there are 2 grades for scales of 5 points',
    );
  });

  it('an item that nobody answered, or scales of different length: null with a why', () => {
    expect(figureOf(indexOf([[1, null, 2]], { items: ITEMS, method: 'fuzzy' }), 'index').why).toBe('no valid answers to "b"');
    const other = given(rows);
    other.answers[2]?.classes.pop();
    expect(figureOf(compositeIndex.compute(other, optionsOf({ items: ITEMS, method: 'fuzzy' }), bareSurvey), 'index').why).toBe(
      'fuzzy evaluation needs scales of equal length: "a" has 5 points, "c" 4',
    );
  });
});

describe('options', () => {
  it.each<[string, object, string, string]>([
    ['nothing', {}, 'items', 'given (or points): what the index is made of'],
    ['both', { items: ['a'], points: { a: 1 } }, 'points', 'left out where there are items: it stands in their place'],
    ['some weights', { items: { a: 1, b: { title: 'B', items: ['c'] } } }, 'items.b', 'with a weight, as others of its level have one'],
    ['weights 0', { items: { a: 0, b: 0 } }, 'items', 'weights of which one at least is above 0'],
    ['weights and ahp', { items: { a: 1 }, ahp: [[1]] }, 'items.a', 'without a weight, as ahp gives it one'],
    ['ahp alone', { points: { a: 1 }, ahp: [[1]] }, 'ahp', 'beside the items that it compares'],
    [
      'not reciprocal',
      {
        items: ['a', 'b'],
        ahp: [
          [1, 3],
          [2, 1],
        ],
      },
      'ahp.1.0',
      'the reciprocal of entry 2 of row 1, which is 3',
    ],
    ['grades of a weighted sum', { items: ['a'], grades: [0, 100] }, 'grades', 'left out without  method: fuzzy'],
    ['an operator of a weighted sum', { items: ['a'], operator: 'max-min' }, 'operator', 'left out without  method: fuzzy'],
    ['fuzzy points', { points: { a: 1 }, method: 'fuzzy' }, 'points', 'left out with  method: fuzzy'],
    ['no points', { points: {} }, 'points', 'of one question or more'],
  ])('%s: refused at its place', (_, written, path, message) => {
    expect(issuesOf(written)).toEqual([[path, message]]);
  });
});

it('any weighted responses give numbers or null with a why, within 0–100', () => {
  const point = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 });
  const response: fc.Arbitrary<ResponseToItems> = fc.record({
    points: fc.array(point, { minLength: 3, maxLength: 3 }),
    w: fc.constantFrom(0, 0.1, 1 / 3, 1, 7e5),
  });
  const written = fc.constantFrom(
    { items: ITEMS },
    { items: { a: 1, part: { weight: 2, items: { b: 1, c: 0 } } } },
    { points: { a: 5, b: 1, c: 2 } },
    { items: ITEMS, method: 'fuzzy' },
    { items: ITEMS, method: 'fuzzy', operator: 'bounded-sum' },
  );
  fc.assert(
    fc.property(fc.array(response, { maxLength: 8 }), fc.boolean(), written, (responses, weighted, options) => {
      const all = weighted ? responses : responses.map((one) => ({ ...one, w: 1 }));
      const statistics = togetherAndEach(ITEMS, all, [1, 5], weighted);
      for (const { id, value, se, interval, why } of compositeIndex.compute(statistics, optionsOf(options), bareSurvey).figures) {
        expect(value === null).toBe(why !== undefined);
        if (se !== null) expect(se).toBeGreaterThanOrEqual(0);
        if (interval) expect(interval.low).toBeLessThanOrEqual(interval.high);
        if (id !== 'index' || value === null) continue;
        expect(value).toBeGreaterThanOrEqual(-1e-9);
        expect(value).toBeLessThanOrEqual(100 + 1e-9);
      }
    }),
  );
});
