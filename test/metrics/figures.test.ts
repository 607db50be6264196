import { expect, it } from 'vitest';
import { indexFigure, meanFigure, netFigure, nullFigure, percentFigure, shareFigure, whyNull } from '../../src/metrics/figures.js';
import type { Distribution } from '../../src/statistics/distribution.js';
import { answersAt, weightedAnswers } from '../support/hand-made.js';

const named = { id: 'figure', label: 'Figure' };

/** Answers that are decimal numbers, each once: the sleep data of Student (1908), extra hours under the first drug. */
const sleep: Distribution = {
  ...answersAt([]),
  classes: [-1.6, -1.2, -0.2, -0.1, 0, 0.7, 0.8, 2, 3.4, 3.7].map((point) => ({ point, label: '', n: 1, w: 1, ww: 1 })),
};

it('mean 0.75, t interval −0.5297804 to 2.0297804 (R: t.test of the sleep data of Student 1908, group 1)', () => {
  const { value, interval } = meanFigure(named, sleep, 0.95);
  expect(value).toBeCloseTo(0.75, 12);
  expect(interval?.low).toBeCloseTo(-0.5297804, 7);
  expect(interval?.high).toBeCloseTo(2.0297804, 7);
  expect(interval).toMatchObject({ level: 0.95, method: 't' });
});

it('81 of 263 is 30.80 %, Wilson 25.53 to 36.62 (Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3)', () => {
  const figure = shareFigure(named, answersAt([182, 81]), (point) => point === 2, 0.95);
  expect(figure).toMatchObject({ unit: 'percent', value: 100 * (81 / 263), interval: { method: 'wilson' } });
  expect(figure.interval?.low).toBeCloseTo(25.53, 2);
  expect(figure.interval?.high).toBeCloseTo(36.62, 2);
  expect(percentFigure(named, { share: 81 / 263, se: null, size: 263, n: 263 }, 0.95).interval).toEqual(figure.interval);
});

it('a net figure is an NPS: 50, 30, 20 give +30, adjusted Wald around 3000/103 (Rocks 2016 by hand)', () => {
  const { value, unit, interval } = netFigure(
    named,
    answersAt([20, 30, 50]),
    (point) => point === 3,
    (point) => point === 1,
    0.95,
  );
  expect([unit, interval?.method]).toEqual(['points', 'adjusted-wald']);
  expect(value).toBeCloseTo(30, 12);
  expect(((interval?.low ?? 0) + (interval?.high ?? 0)) / 2).toBeCloseTo(3000 / 103, 10);
});

it('the index puts the lowest point at 0 and the highest at 100', () => {
  expect(indexFigure(named, answersAt([4, 0, 0]), 0.95).value).toBe(0);
  expect(indexFigure(named, answersAt([0, 0, 4]), 0.95).value).toBe(100);
  expect(indexFigure(named, answersAt([0, 4, 0], -1), 0.95).value).toBe(50);
});

it('without answers, and without weight, figures are null and say which of the two', () => {
  const nobody = answersAt([0, 0]);
  const weightless = weightedAnswers(
    [
      { point: 1, w: 0 },
      { point: 2, w: 0 },
    ],
    1,
    2,
  );
  for (const [answers, why] of [
    [nobody, 'no valid answers'],
    [weightless, 'no valid answer has a weight above 0'],
  ] as const) {
    const figures = [
      meanFigure(named, answers, 0.95),
      indexFigure(named, answers, 0.95),
      shareFigure(named, answers, () => true, 0.95),
      netFigure(
        named,
        answers,
        () => true,
        () => false,
        0.95,
      ),
    ];
    expect(figures.map(({ unit }) => unit)).toEqual(['mean', 'index', 'percent', 'points']);
    for (const figure of figures) expect(figure).toEqual(nullFigure(named, figure.unit, why));
  }
  expect([whyNull(0), whyNull(2)]).toEqual(['no valid answers', 'no valid answer has a weight above 0']);
});
