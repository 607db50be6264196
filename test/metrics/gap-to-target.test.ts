import { describe, expect, it } from 'vitest';
import { gapToTarget } from '../../src/metrics/gap-to-target.js';
import { answersAt, bareSurvey, figureOf, weightedAnswers } from '../support/hand-made.js';
import { rowsIn } from '../support/report-of.js';

const options = (target: unknown) => gapToTarget.options.parse({ items: ['speed', 'price'], target });

describe('actual against target', () => {
  const answers = [answersAt([0, 2, 6, 8, 4]), answersAt([4, 8, 6, 2, 0])];

  it('mean minus target, with the one-sample t test; Holm over the items', () => {
    const result = gapToTarget.compute({ answers }, options({ speed: 4, price: 2 }), bareSurvey);
    const speed = figureOf(result, 'gap.speed');
    expect(speed.value).toBeCloseTo(3.7 - 4, 12);
    expect(speed.se).toBeCloseTo(Math.sqrt((2 * 1.7 ** 2 + 6 * 0.7 ** 2 + 8 * 0.3 ** 2 + 4 * 1.3 ** 2) / 19 / 20), 12);
    const [first, second] = rowsIn(result, 'items');
    expect(first).toMatchObject({ item: 'speed', target: 4, n: 20 });
    expect(first?.actual).toBeCloseTo(3.7, 12);
    expect(first?.t).toBeCloseTo(-0.3 / (speed.se as number), 12);
    expect(first?.adjusted).toBeCloseTo(2 * Math.min(first?.p as number, second?.p as number), 12);
  });

  it('the base is that of the item with the fewest answers', () => {
    const result = gapToTarget.compute({ answers: [answersAt([0, 2, 1]), answersAt([5, 5])] }, options(2), bareSurvey);
    expect(result.base.n).toBe(3);
  });

  it('with weights the mean is weighted', () => {
    const weighted = weightedAnswers(
      [
        { point: 5, w: 3 },
        { point: 1, w: 1 },
      ],
      1,
      5,
    );
    const result = gapToTarget.compute({ answers: [weighted, weighted] }, options(3), bareSurvey);
    expect(figureOf(result, 'gap.speed').value).toBeCloseTo(1, 12);
  });

  it('nobody answered: null with a why; one answer: no test', () => {
    const result = gapToTarget.compute({ answers: [answersAt([0, 0]), answersAt([0, 1])] }, options(2), bareSurvey);
    expect(figureOf(result, 'gap.speed')).toMatchObject({ value: null, why: 'no valid answers' });
    expect(figureOf(result, 'gap.price')).toMatchObject({ value: 0, interval: null });
    expect(rowsIn(result, 'items').map(({ p }) => p)).toEqual([null, null]);
  });
});

it('a target for each item, or one for all', () => {
  expect(gapToTarget.options.safeParse({ items: ['speed', 'price'], target: { speed: 4 } }).error?.issues[0]?.message).toContain('"price"');
  expect(gapToTarget.options.safeParse({ items: ['speed'], target: 'high' }).error?.issues[0]?.message).toMatch(/^a number, or/);
});
