import { describe, expect, it } from 'vitest';
import { boxes, csat, topBox } from '../../src/metrics/csat.js';
import type { Distribution } from '../../src/statistics/distribution.js';
import { answersAt, bareSurvey, figureOf } from '../support/hand-made.js';

const compute = (answers: Distribution, top: number | null = null, confidence = 0.95) =>
  csat.compute({ answers }, { question: 'overall', top }, { ...bareSurvey, confidence });

/** Q7ALL of the SFO customer survey 2017 (DataSF, dataset nnh5-5rwz). */
const airport = answersAt([6, 32, 444, 1507, 699]);

describe('SFO 2017, airport as a whole', () => {
  const result = compute(airport);

  it('82.0685 % of 2,688 are satisfied, Wilson 80.5728 to 83.4726 (R 4.2.2, prop.test without correction)', () => {
    const { value, interval } = figureOf(result, 'csat');
    expect(result.base.n).toBe(2688);
    expect(value).toBeCloseTo(82.068452381, 9);
    expect(interval?.low).toBeCloseTo(80.572792459, 8);
    expect(interval?.high).toBeCloseTo(83.47258415, 8);
    expect(interval?.method).toBe('wilson');
  });

  it('mean 4.06436 with the t interval of SD 0.699265 (R 4.2.2; SciPy 1.17.1 stats.t.interval), index 76.6090', () => {
    const { value, se, interval } = figureOf(result, 'mean');
    expect(value).toBeCloseTo(4.064360119, 9);
    expect(se).toBeCloseTo(0.69926477935 / Math.sqrt(2688), 11);
    expect(interval?.low).toBeCloseTo(4.037913461892741, 8);
    expect(interval?.high).toBeCloseTo(4.090806776107259, 8);
    expect(figureOf(result, 'index').value).toBeCloseTo(76.6090029762, 9);
  });

  it('net is top minus bottom two boxes: 82.0685 − 1.4137 (R 4.2.2)', () => {
    expect(figureOf(result, 'net').value).toBeCloseTo(82.068452381 - 1.4136904762, 8);
  });

  it('top: 1 counts the highest point only: 26.0045 % (R 4.2.2)', () => {
    expect(figureOf(compute(airport, 1), 'csat').value).toBeCloseTo(26.0044642857, 9);
  });
});

it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d satisfied of %d: Wilson %d to %d (Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3)', (x, n, low, high) => {
  const { interval } = figureOf(compute(answersAt([n - x, x]), 1), 'csat');
  expect(interval?.low).toBeCloseTo(100 * low, 1);
  expect(interval?.high).toBeCloseTo(100 * high, 1);
});

it.each([
  [1, [1]],
  [2, [2]],
  [3, [3]],
  [4, [3, 4]],
  [5, [4, 5]],
  [6, [5, 6]],
  [7, [6, 7]],
  [10, [9, 10]],
  [11, [10, 11]],
])('of %d points the top box is %j, and the bottom box mirrors it', (points, top) => {
  const scale = answersAt(Array<number>(points).fill(1));
  const { satisfied, dissatisfied } = boxes(scale, null);
  const all = scale.classes.map(({ point }) => point);
  expect(topBox(points)).toBe(top.length);
  expect(all.filter(satisfied)).toEqual(top);
  expect(all.filter(dissatisfied)).toEqual(all.slice(0, top.length));
});

it('points need not be consecutive: −2, 0, 2 has the top box 2', () => {
  const scale = answersAt([1, 1, 1]);
  const spread = { ...scale, classes: scale.classes.map((answer) => ({ ...answer, point: 2 * answer.point - 4 })) };
  expect([-2, 0, 2].filter(boxes(spread, null).satisfied)).toEqual([2]);
});

it('boxes that overlap cancel in the net: top 4 of 5 points is the highest minus the lowest point', () => {
  const { value, se, interval } = figureOf(compute(answersAt([10, 20, 30, 20, 20]), 4), 'net');
  const ends = figureOf(compute(answersAt([10, 20, 30, 20, 20]), 1), 'net');
  expect([value, se]).toEqual([ends.value, ends.se]);
  expect(interval?.low).toBeCloseTo(ends.interval?.low ?? Number.NaN, 10);
  expect(interval?.high).toBeCloseTo(ends.interval?.high ?? Number.NaN, 10);
});

it('nobody answered: figures are null with a why', () => {
  for (const figure of compute(answersAt([0, 0, 0, 0, 0])).figures)
    expect(figure).toMatchObject({ value: null, se: null, interval: null, why: 'no valid answers' });
});

it('one answer: a share with its interval, a mean without one', () => {
  const result = compute(answersAt([0, 0, 0, 1, 0]));
  expect(figureOf(result, 'csat').interval?.low).toBeGreaterThan(0);
  expect(figureOf(result, 'mean')).toMatchObject({ value: 4, se: null, interval: null });
});

it('all equal: the share is 100 %, its interval keeps a width, that of the mean has none', () => {
  const result = compute(answersAt([0, 0, 0, 0, 20]));
  expect(figureOf(result, 'csat')).toMatchObject({ value: 100, se: 0, interval: { high: 100 } });
  expect(figureOf(result, 'csat').interval?.low).toBeCloseTo(100 - 16.11, 1);
  expect(figureOf(result, 'mean')).toMatchObject({ value: 5, se: 0, interval: { low: 5, high: 5 } });
});

it('a scale of one point has no index', () => {
  expect(figureOf(compute(answersAt([7])), 'index')).toMatchObject({ value: null, why: 'the scale has one point only' });
});

describe('two samples', () => {
  const compare = (a: [number, number], b: [number, number]) =>
    csat.compare(
      { answers: answersAt([a[1] - a[0], a[0]]) },
      { answers: answersAt([b[1] - b[0], b[0]]) },
      { question: 'q', top: 1 },
      bareSurvey,
    );

  it.each([
    [[56, 70], [48, 80], 5.24, 33.39],
    [[9, 10], [3, 10], 17.05, 80.9],
    [[5, 56], [0, 29], -3.81, 19.26],
  ] as [[number, number], [number, number], number, number][])(
    '%j against %j: %d to %d points (Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10)',
    (a, b, low, high) => {
      const test = compare(a, b);
      expect(test?.difference).toBeCloseTo((100 * a[0]) / a[1] - (100 * b[0]) / b[1], 10);
      expect(test?.low).toBeCloseTo(low, 2);
      expect(test?.high).toBeCloseTo(high, 2);
    },
  );

  it('4 of 20 against 1 of 22: p .12698 (N−1 χ²; Pearson of SciPy 1.17.1 times (N − 1)/N)', () => {
    expect(compare([4, 20], [1, 22])?.p).toBeCloseTo(0.1269800216553506, 12);
  });

  it('are not compared when one is empty, and have no p when all are satisfied', () => {
    expect(compare([0, 0], [1, 2])).toBeNull();
    expect(compare([5, 5], [7, 7])).toMatchObject({ difference: 0, p: null });
  });
});
