import { describe, expect, it } from 'vitest';
import { error } from '../../src/diagnostic.js';
import { type Measured, measure } from '../../src/metrics/measure.js';
import { plan } from '../../src/metrics/plan.js';
import { resolveBooks } from '../../src/statistics/books.js';
import { addCounts, type Counts, noCounts } from '../../src/statistics/counts.js';
import type { Survey } from '../../src/survey/survey.js';
import { bareSurvey, figureOf } from '../support/hand-made.js';

const survey: Survey = {
  ...bareSurvey,
  segments: [{ id: 'region', title: 'Region', column: 'region' }],
  items: [
    {
      id: 'recommend',
      kind: 'scale',
      metric: 'nps',
      text: 'How likely are you to recommend us?',
      battery: null,
      column: 'recommend',
      scale: { id: null, points: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], labels: [], missing: [], notApplicable: [], reverse: false },
      options: {},
    },
  ],
};

/** So many promoters and detractors. */
const answers = (promoters: number, detractors: number): Counts => ({
  kind: 'counts',
  cells: [
    { keys: ['10'], n: promoters, w: promoters, ww: promoters, first: 2 },
    { keys: ['0'], n: detractors, w: detractors, ww: detractors, first: 3 },
  ],
  overflow: 0,
});

function onlyOne(all: Measured[]): Measured {
  const [one, ...more] = all;
  if (one === undefined || more.length > 0) throw new RangeError('one analysis was planned');
  return one;
}

function measured(groups: [string | null, Counts][], settings: Partial<Survey> = {}) {
  const total = groups.reduce((sum, [, counts]) => addCounts(sum, counts), noCounts());
  const breakdowns = new Map([['recommend', { total, groups: new Map([['region', new Map(groups)]]) }]]);
  const books = resolveBooks(survey, () => total);
  return onlyOne(measure(plan(survey), { ...survey, ...settings }, books, breakdowns, false));
}

describe('groups', () => {
  it('are computed beside the total, in natural order', () => {
    const { result, breaks } = measured([
      ['Store 10', answers(1, 1)],
      ['Store 9', answers(3, 1)],
      ['store 1', answers(0, 4)],
    ]);
    expect(figureOf(result, 'nps').value).toBeCloseTo(-20, 12);
    expect(breaks[0]?.groups.map(({ value, result }) => [value, figureOf(result, 'nps').value])).toEqual([
      ['store 1', -100],
      ['Store 9', 50],
      ['Store 10', 0],
    ]);
  });

  it('spelled with another case, width or space are one, called as most often', () => {
    const { breaks } = measured([
      ['north', answers(1, 0)],
      ['North', answers(5, 0)],
      ['Ｎorth ', answers(1, 1)],
      ['South', answers(1, 1)],
    ]);
    expect(breaks[0]?.groups.map(({ value, result }) => [value, result.base.n])).toEqual([
      ['North', 8],
      ['South', 2],
    ]);
  });

  it('of equally frequent spellings are called the same whichever comes first', () => {
    const spellings: [string, Counts][] = [
      ['north', answers(2, 0)],
      ['North', answers(1, 1)],
    ];
    const names = [spellings, spellings.toReversed()].map((groups) => measured(groups).breaks[0]?.groups.map(({ value }) => value));
    expect(names).toEqual([['North'], ['North']]);
  });

  it('are tested against all others, to whom those without a group belong', () => {
    const { breaks } = measured([
      ['North', answers(10, 0)],
      ['South', answers(5, 5)],
      [null, answers(0, 10)],
    ]);
    const [north, south] = breaks[0]?.groups ?? [];
    expect(breaks[0]?.groups).toHaveLength(2);
    expect(north?.test).toMatchObject({ against: 'rest', figure: 'nps', difference: 150 });
    expect(south?.test?.difference).toBeCloseTo(0, 12);
  });

  it('without anybody to compare with have no test', () => {
    expect(measured([['North', answers(10, 0)]]).breaks[0]?.groups[0]?.test).toBeNull();
  });

  it('have their p adjusted together by the method of the survey', () => {
    const groups: [string, Counts][] = [
      ['a', answers(20, 5)],
      ['b', answers(10, 15)],
      ['c', answers(12, 13)],
    ];
    const tests = (adjust: Survey['adjust']) => measured(groups, { adjust }).breaks[0]?.groups.map(({ test }) => test);
    tests('bonferroni')?.forEach((test) => {
      expect(test?.adjusted).toBeCloseTo(Math.min(1, 3 * (test?.p ?? 0)), 12);
    });
    tests('none')?.forEach((test) => {
      expect(test?.adjusted).toBe(test?.p);
    });
  });
});

it('a scale that could not be resolved is the why of every figure, and nothing is tested', () => {
  const groups = new Map([
    ['North', answers(1, 0)],
    ['South', answers(0, 1)],
  ]);
  const problem = error('ambiguous-scale', 'the ends are not labelled');
  const books = { scales: new Map(), choices: new Map(), unresolved: new Map([['recommend', problem]]), notes: [] };
  const breakdowns = new Map([['recommend', { total: answers(1, 1), groups: new Map([['region', groups]]) }]]);
  const { result, breaks } = onlyOne(measure(plan(survey), survey, books, breakdowns, false));
  for (const { result: one } of [{ result }, ...(breaks[0]?.groups ?? [])])
    for (const figure of one.figures) expect(figure).toMatchObject({ value: null, why: 'the ends are not labelled' });
  expect(breaks[0]?.groups.map(({ test }) => test)).toEqual([null, null]);
  expect(result.base).toMatchObject({ n: 0, invalid: 2 });
});

it('a table that was not asked for is a mistake of the caller', () => {
  const books = resolveBooks(survey, () => noCounts());
  expect(() => measure(plan(survey), { ...survey, segments: [] }, books, new Map(), false)).toThrow(
    new RangeError('nothing answers recommend'),
  );
});
