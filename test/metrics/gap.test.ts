import { describe, expect, it } from 'vitest';
import { gap } from '../../src/metrics/gap.js';
import type { Joint } from '../../src/statistics/joint.js';
import { bareSurvey, figureOf } from '../support/hand-made.js';
import { rowsIn } from '../support/report-of.js';

const options = (more: object = {}) => gap.options.parse({ perception: 'q.perception', expectation: 'q.expectation', ...more });
const five = [1, 2, 3, 4, 5];

/** Single responses: the points of each item, and the weight. */
function jointOf(scales: number[][], responses: readonly (readonly number[])[], weights?: readonly number[]): Joint {
  const cells = responses.map((points, i) => {
    const w = weights?.[i] ?? 1;
    return { points: [...points], n: 1, w, ww: w * w };
  });
  return {
    points: scales,
    cells,
    missing: 3,
    notApplicable: 2,
    invalid: 1,
    respondents: responses.length + 6,
    weighted: weights !== undefined,
  };
}

describe('expectation and perception', () => {
  it('Student’s sleep data in tenths of an hour: t 4.0621, p .002833, interval 7.001142 to 24.598858 (1908; R t.test, paired)', () => {
    const scale = Array.from({ length: 101 }, (_, i) => i - 50);
    const [before, after] = [
      [7, -16, -2, -12, -1, 34, 37, 8, 0, 20],
      [19, 8, 11, 1, -1, 44, 55, 16, 46, 34],
    ] as const;
    const answers = jointOf(
      [scale, scale],
      before.map((x, i) => [x, after[i] as number]),
    );
    const result = gap.compute({ answers }, options(), bareSurvey);
    const found = figureOf(result, 'gap');
    expect(found.value).toBeCloseTo(15.8, 12);
    expect(found.interval?.low).toBeCloseTo(7.001142, 6);
    expect(found.interval?.high).toBeCloseTo(24.598858, 6);
    const [test] = rowsIn(result, 'test');
    expect(test?.t).toBeCloseTo(4.0621, 4);
    expect(test?.p).toBeCloseTo(0.002833, 6);
    expect(test?.df).toBe(9);
  });

  it('the gap is perception minus expectation of the same pairs, and others are counted', () => {
    const answers = jointOf(
      [five, five],
      [
        [5, 3],
        [4, 4],
        [3, 5],
        [5, 4],
      ],
    );
    const result = gap.compute({ answers }, options(), bareSurvey);
    expect(figureOf(result, 'gap').value).toBeCloseTo(-0.25, 12);
    expect(figureOf(result, 'perception').value).toBe(4);
    expect(figureOf(result, 'expectation').value).toBe(4.25);
    expect(result.base).toEqual({ n: 4, weighted: null, effective: 4, missing: 3, notApplicable: 2, invalid: 1 });
    const bars = result.sections.find(({ id }) => id === 'sides');
    expect(bars?.kind === 'bars' && bars.parts.map(({ id, value }) => [id, value])).toEqual([
      ['below', 50],
      ['met', 25],
      ['above', 25],
    ]);
  });

  it('with weights the error is linearised over all responses, as svymean has it: √(m/(m − 1) Σ w²(x − x̄)²)/Σw', () => {
    const answers = jointOf(
      [five, five],
      [
        [5, 3],
        [4, 4],
        [3, 5],
      ],
      [2, 1, 1],
    );
    const result = gap.compute({ answers }, options(), bareSurvey);
    const [x, w] = [
      [-2, 0, 2],
      [2, 1, 1],
    ];
    const squares = x.reduce((sum, one, i) => sum + ((w[i] as number) * (one + 0.5)) ** 2, 0);
    expect(figureOf(result, 'gap').value).toBeCloseTo(-0.5, 12);
    expect(figureOf(result, 'gap').se).toBeCloseTo(Math.sqrt((9 / 8) * squares) / 4, 12);
    expect(result.base).toMatchObject({ n: 3, weighted: 4, effective: 16 / 6 });
  });

  it('groups are compared by Welch on the gap', () => {
    const [a, b] = [
      [
        [5, 3],
        [4, 4],
        [5, 4],
      ],
      [
        [3, 4],
        [3, 3],
        [2, 4],
      ],
    ].map((responses) => jointOf([five, five], responses)) as [Joint, Joint];
    expect(gap.compare({ answers: a }, { answers: b }, options(), bareSurvey)).toMatchObject({
      figure: 'gap',
      difference: -2,
      method: 'welch',
    });
  });
});

describe('perception alone (SERVPERF)', () => {
  it('mean and top box, and it is said', () => {
    const answers = jointOf([five], [[5], [4], [2], [3]]);
    const result = gap.compute({ answers }, options({ expectation: null }), bareSurvey);
    expect(result.figures.map(({ id, value }) => [id, value])).toEqual([
      ['perception', 3.5],
      ['top', 50],
    ]);
    expect(result.sections.some(({ id }) => id === 'servperf')).toBe(true);
    expect(gap.needs(options({ expectation: null }), bareSurvey)).toEqual({ answers: { kind: 'joint', items: ['q.perception'] } });
  });
});

describe('zone of tolerance', () => {
  const zoned = options({ minimum: 'q.minimum', desired: 'q.desired' });
  const answers = jointOf([five, five], [[4, 3]]);

  it('below the minimum, within it (ends included), above what is desired; crossed zones are left out and counted', () => {
    const zone = jointOf(
      [five, five, five],
      [
        [3, 2, 5],
        [3, 3, 5],
        [3, 5, 5],
        [2, 4, 3],
        [5, 3, 2],
      ],
    );
    const result = gap.compute({ answers, zone }, zoned, bareSurvey);
    const value = (id: string) => figureOf(result, id).value;
    expect([value('below-minimum'), value('within'), value('above-desired')]).toEqual([25, 50, 25]);
    expect(value('adequacy')).toBeCloseTo((-1 + 0 + 2 + 2) / 4, 12);
    expect(value('superiority')).toBeCloseTo((-3 - 2 + 0 + 1) / 4, 12);
    const note = result.sections.find(({ id }) => id === 'zone-base');
    expect(note?.kind === 'note' && note.text).toMatch(/^zone of tolerance: 4 responses .*; 1 more/);
  });

  it('nobody told all three: null with a why, no bar', () => {
    const result = gap.compute({ answers, zone: jointOf([five, five, five], []) }, zoned, bareSurvey);
    expect(figureOf(result, 'within')).toMatchObject({ value: null, why: 'no valid answers' });
    expect(result.sections.some(({ id }) => id === 'zone')).toBe(false);
  });

  it('with a minimum alone it is said that there is no zone', () => {
    const result = gap.compute({ answers }, options({ minimum: 'q.minimum' }), bareSurvey);
    expect(result.sections.some(({ id }) => id === 'no-zone')).toBe(true);
    expect(Object.keys(gap.needs(options({ minimum: 'q.minimum' }), bareSurvey))).toEqual(['answers']);
  });
});

describe('little to go by', () => {
  it('nobody valid: all figures null with a why', () => {
    const result = gap.compute({ answers: jointOf([five, five], []) }, options(), bareSurvey);
    expect(result.figures.every(({ value, why }) => value === null && why === 'no valid answers')).toBe(true);
    expect(result.sections.map(({ id }) => id)).toEqual(['distribution']);
    const none = { answers: jointOf([five, five], []) };
    expect(gap.compare(none, none, options(), bareSurvey)).toBeNull();
  });

  it('a scale that could not be read: no points, no figures', () => {
    const result = gap.compute({ answers: jointOf([[], five], []) }, options(), bareSurvey);
    expect(figureOf(result, 'gap').value).toBeNull();
  });

  it('one respondent: a gap without interval or test', () => {
    const result = gap.compute({ answers: jointOf([five, five], [[5, 3]]) }, options(), bareSurvey);
    expect(figureOf(result, 'gap')).toMatchObject({ value: -2, se: null, interval: null });
    expect(result.sections.some(({ id }) => id === 'test')).toBe(false);
  });

  it('all gaps alike: an interval without width, t and p null', () => {
    const result = gap.compute(
      {
        answers: jointOf(
          [five, five],
          [
            [5, 3],
            [4, 2],
          ],
        ),
      },
      options(),
      bareSurvey,
    );
    expect(figureOf(result, 'gap').interval).toMatchObject({ low: -2, high: -2 });
    expect(rowsIn(result, 'test')).toEqual([{ t: null, df: 1, p: null }]);
  });
});
