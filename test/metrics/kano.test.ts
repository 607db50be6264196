import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kano } from '../../src/metrics/kano.js';
import { CATEGORIES, type Category, pairsOf } from '../../src/metrics/kano-categories.js';
import { kanoOptions } from '../../src/metrics/kano-feature.js';
import { baseSchema, figureSchema, type MetricResult, sectionSchema } from '../../src/metrics/result.js';
import type { Joint } from '../../src/statistics/joint.js';
import { answersAt, bareSurvey, figureOf } from '../support/hand-made.js';
import { answersAs, pairsIn } from '../support/kano-pairs.js';

const options = (more: object = {}) => kanoOptions.parse({ functional: 'with', dysfunctional: 'without', ...more });
const compute = (answers: Joint, more: object = {}) => kano.compute({ answers }, options(more), bareSurvey);

function rowsOf({ sections }: MetricResult, id: string) {
  const found = sections.find((section) => section.id === id);
  return found?.kind === 'table' ? found.rows : [];
}
const notes = ({ sections }: MetricResult) => sections.flatMap((section) => (section.kind === 'note' ? [section.id] : []));

describe('counts of a published survey: A 45, O 123, M 95, I 33', () => {
  const result = compute(pairsIn({ A: 45, O: 123, M: 95, I: 33 }));

  it('better 168/296, worse −218/296, with Wilson’s intervals, that of worse mirrored (Wilson 1927)', () => {
    const [better, worse] = [figureOf(result, 'better'), figureOf(result, 'worse')];
    expect([better.value, worse.value]).toEqual([168 / 296, -218 / 296]);
    expect([better.unit, better.interval?.method]).toEqual(['share', 'wilson']);
    expect(better.interval?.low).toBeCloseTo(0.51063, 4);
    expect(better.interval?.high).toBeCloseTo(0.6228, 4);
    expect(worse.interval?.low).toBeCloseTo(-0.78343, 4);
    expect(worse.interval?.high).toBeCloseTo(-0.68352, 4);
  });

  it('One-dimensional, significantly: 28 ahead, 19.36 needed (Fong 1996)', () => {
    expect(result.classification).toEqual({ code: 'O', label: 'One-dimensional', significant: true });
    expect(rowsOf(result, 'significance')).toEqual([
      { first: 'One-dimensional', second: 'Must-be', difference: 28, critical: expect.closeTo(19.3636, 3), significant: true },
    ]);
  });

  it('category strength 28/296, its interval that of a difference within one sample (Rocks 2016); total strength 263/296', () => {
    const strength = figureOf(result, 'category-strength');
    expect(strength.value).toBeCloseTo(28 / 296, 12);
    const adjusted = { p: 123.75 / 299, d: 95.75 / 299 };
    const difference = adjusted.p - adjusted.d;
    const margin = 1.959963984540054 * Math.sqrt((adjusted.p + adjusted.d - difference ** 2) / 299);
    expect(strength.interval?.low).toBeCloseTo(difference - margin, 10);
    expect(strength.interval?.high).toBeCloseTo(difference + margin, 10);
    expect(figureOf(result, 'total-strength').value).toBe(263 / 296);
  });

  it('the probability that it is the category is that of 2,000 samples, always the same', () => {
    const chances = rowsOf(result, 'categories').map(({ bootstrap }) => Number(bootstrap));
    expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 10);
    expect(chances[1]).toBeGreaterThan(75);
    expect(chances[2]).toBeLessThan(25);
    expect(compute(pairsIn({ A: 45, O: 123, M: 95, I: 33 }))).toEqual(result);
  });
});

it('scores 4, 2, 0, −1, −2 and −2, −1, 0, 2, 4: means, t intervals and standard deviations', () => {
  const cell = (functional: number, dysfunctional: number, n: number) => ({ points: [functional, dysfunctional], n, w: n, ww: n });
  const result = compute(answersAs([cell(1, 5, 3), cell(2, 4, 1), cell(3, 3, 2), cell(4, 2, 1), cell(5, 1, 1)]));
  const functional = [4, 4, 4, 2, 0, 0, -1, -2];
  const mean = functional.reduce((sum, x) => sum + x, 0) / 8;
  const sd = Math.sqrt(functional.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 7);
  expect(figureOf(result, 'functional')).toMatchObject({ unit: 'mean', value: mean, interval: { method: 't' } });
  expect(figureOf(result, 'functional').se).toBeCloseTo(sd / Math.sqrt(8), 12);
  expect(figureOf(result, 'dysfunctional').value).toBe((12 + 2 + 0 - 1 - 2) / 8);
  expect(rowsOf(result, 'scores')[0]).toEqual({ form: 'functional', mean, sd: expect.closeTo(sd, 12) });
});

describe('what decides, and what makes one wonder, is told', () => {
  it.each([
    [{ A: 60, I: 40 }, 'A', []],
    [{ A: 49, O: 51 }, 'O', ['precedence']],
    [{ A: 40, R: 42, I: 18 }, undefined, ['no-category']],
    [{ R: 90, I: 10 }, 'R', ['reverse']],
    [{ A: 94, Q: 6 }, 'A', ['questionable']],
    [{ A: 95, Q: 5 }, 'A', []],
    [{ Q: 100 }, 'Q', ['questionable']],
  ] as [Partial<Record<Category, number>>, string | undefined, string[]][])('%j: %s, %j', (counts, code, told) => {
    const result = compute(pairsIn(counts));
    expect(result.classification?.code).toBe(code);
    expect(notes(result)).toEqual(told);
  });

  it('a category by precedence is not significant, though the most frequent were: 1,050 of 2,000 against 950 at tie 5', () => {
    const result = compute(pairsIn({ A: 1050, M: 950 }));
    expect(result.classification).toMatchObject({ code: 'M', significant: false });
    expect(rowsOf(result, 'significance')[0]).toMatchObject({ first: 'Attractive', difference: 100, significant: true });
  });
});

describe('tables', () => {
  const twice = answersAs([{ points: [2, 2], n: 9, w: 9, ww: 9 }]);

  it('must-be twice is Indifferent, by Pouliot Questionable', () => {
    expect(compute(twice).classification?.code).toBe('I');
    expect(compute(twice, { table: 'pouliot' }).classification?.code).toBe('Q');
  });

  it('a form with three answers has a table of three', () => {
    const result = compute(pairsIn({ A: 4, O: 9 }, 'three-point'), { table: 'three-point' });
    expect(result.classification?.code).toBe('O');
    expect(rowsOf(result, 'answers')).toHaveLength(3);
  });
});

describe('few answers or none', () => {
  it('nobody: every figure is null with a why, no category, no tables', () => {
    const result = compute({ ...answersAs([]), missing: 3, respondents: 3 });
    expect(result.base).toEqual({ n: 0, weighted: null, effective: 0, missing: 3, notApplicable: 0, invalid: 0 });
    for (const figure of result.figures) expect(figure).toMatchObject({ value: null, interval: null, why: 'no valid answers' });
    expect([result.classification, result.sections]).toEqual([undefined, []]);
  });

  it('one respondent: a category that is not significant, means without an interval', () => {
    const result = compute(pairsIn({ O: 1 }));
    expect(result.classification).toEqual({ code: 'O', label: 'One-dimensional', significant: false });
    expect(figureOf(result, 'category-strength').value).toBe(1);
    expect(figureOf(result, 'functional')).toMatchObject({ value: 4, se: null, interval: null });
    expect(rowsOf(result, 'scores')[0]?.sd).toBeNull();
  });

  it.each(['Q', 'R'] as const)('all %s: no better and no worse, and why; the strengths are known', (category) => {
    const result = compute(pairsIn({ [category]: 20 }));
    const why = 'all answers are Reverse or Questionable';
    for (const id of ['better', 'worse']) expect(figureOf(result, id)).toMatchObject({ value: null, why });
    expect(figureOf(result, 'total-strength').value).toBe(0);
    expect(figureOf(result, 'category-strength').value).toBe(1);
  });

  it('a form that could not be read has no points', () => {
    const unread = { ...answersAs([]), points: [[], [1, 2, 3, 4, 5]], invalid: 7, respondents: 7 };
    expect(compute(unread).base).toMatchObject({ n: 0, invalid: 7 });
  });
});

it('items that are no Kano forms: answers off the points 1 to 5 are invalid', () => {
  const cell = (points: number[], n: number) => ({ points, n, w: n, ww: n });
  const rated = answersAs([cell([0, 3], 2), cell([1, 5], 4), cell([7, 7], 3)]);
  const result = compute({
    ...rated,
    points: [
      [0, 1, 2, 3, 4, 5, 6, 7],
      [0, 1, 2, 3, 4, 5, 6, 7],
    ],
  });
  expect(result.base).toMatchObject({ n: 4, invalid: 5 });
  expect(result.classification?.code).toBe('O');
});

it('importance is a mean where it is asked', () => {
  const { needs } = kano;
  expect(Object.keys(needs(options(), bareSurvey))).toEqual(['answers']);
  expect(needs(options({ importance: 'q.importance' }), bareSurvey)).toMatchObject({
    importance: { kind: 'distribution', item: 'q.importance' },
  });
  const given = { answers: pairsIn({ A: 2 }), importance: answersAt([0, 0, 1, 1]) };
  expect(figureOf(kano.compute(given, options({ importance: 'q.importance' }), bareSurvey), 'importance').value).toBe(3.5);
});

describe('weights', () => {
  it('a common factor changes nothing', () => {
    const plain = compute(pairsIn({ A: 30, O: 20, I: 10, R: 2 }));
    const heavy = compute({ ...pairsIn({ A: 30, O: 20, I: 10, R: 2 }, 'berger', 3), weighted: true });
    for (const { id, value } of plain.figures) expect(figureOf(heavy, id).value).toBeCloseTo(value ?? Number.NaN, 12);
    expect(heavy.base).toMatchObject({ n: 62, weighted: 186, effective: 62 });
    expect(rowsOf(heavy, 'significance')[0]?.critical).toBeCloseTo(Number(rowsOf(plain, 'significance')[0]?.critical), 10);
  });

  it('shares are weighted, and the test has the effective number of answers', () => {
    const cells = [
      { points: [1, 3], n: 30, w: 90, ww: 270 },
      { points: [3, 3], n: 60, w: 60, ww: 60 },
    ];
    const result = compute(answersAs(cells, 'berger', true));
    expect(result.classification?.code).toBe('A');
    expect(figureOf(result, 'better').value).toBeCloseTo(0.6, 12);
    const effective = 150 ** 2 / 330;
    expect(rowsOf(result, 'significance')[0]?.difference).toBeCloseTo(0.2 * effective, 10);
  });
});

describe('two samples', () => {
  const compare = (a: Joint, b: Joint) => kano.compare({ answers: a }, { answers: b }, options(), bareSurvey);

  it('χ² 8.24 with two degrees of freedom, p .01623 (SciPy 1.17.1: chi2_contingency)', () => {
    const test = compare(pairsIn({ A: 30, O: 20, I: 10 }), pairsIn({ A: 20, O: 20, I: 25 }));
    expect(test).toMatchObject({ figure: 'category-strength', difference: null, low: null, high: null, method: 'chi-square' });
    expect(test?.p).toBeCloseTo(0.01623023982560873, 12);
  });

  it('are not compared when one is empty, and have no p when all answers are of one category', () => {
    expect(compare(pairsIn({ A: 3 }), pairsIn({}))).toBeNull();
    expect(compare(pairsIn({ A: 3 }), pairsIn({ A: 4 }))?.p).toBeNull();
  });
});

it('gives from any answers numbers or null with a why, never NaN', () => {
  const cell = fc.record({
    points: fc.constantFrom(...pairsOf('berger')),
    n: fc.integer({ min: 0, max: 9 }),
    w: fc.constantFrom(0, 1e-6, 0.7, 3),
  });
  const anything = fc.tuple(
    fc.array(cell, { maxLength: 8 }),
    fc.boolean(),
    fc.constantFrom('mode', 'grouped'),
    fc.integer({ min: 0, max: 100 }),
  );
  fc.assert(
    fc.property(anything, ([cells, weighted, rule, tie]) => {
      const all = cells.map(({ points, n, w }) => (weighted ? { points, n, w: n * w, ww: n * w * w } : { points, n, w: n, ww: n }));
      const result = compute(answersAs(all, 'berger', weighted), { rule, tie });
      expect(baseSchema.safeParse(result.base).error).toBeUndefined();
      for (const section of result.sections) expect(sectionSchema.safeParse(section).error).toBeUndefined();
      for (const figure of result.figures) {
        expect(figureSchema.safeParse(figure).error).toBeUndefined();
        expect(figure.value === null).toBe(figure.why !== undefined);
        if (figure.interval) expect(figure.interval.low).toBeLessThanOrEqual(figure.interval.high);
      }
      if (result.classification) expect(CATEGORIES).toContain(result.classification.code);
    }),
    { numRuns: 60 },
  );
});
