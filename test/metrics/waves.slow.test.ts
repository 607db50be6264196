import { expect, test } from 'vitest';
import { random } from '../../src/inference/random.js';
import { measure } from '../../src/metrics/measure.js';
import { plan } from '../../src/metrics/plan.js';
import { resolveBooks } from '../../src/statistics/books.js';
import type { Counts } from '../../src/statistics/counts.js';
import { type Breakdown, pairKey } from '../../src/statistics/request.js';
import type { ScaleItem, Survey } from '../../src/survey/survey.js';
import { bareSurvey } from '../support/hand-made.js';

/** Years of pure noise: ten questions by 20 groups of five segments are 200 figures, and nobody changes for twelve months. */
const YEARS = 200;
const FIRST_SEED = 1;
const PER_MONTH = 400;
const WAVES = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`);
const SEGMENTS = ['region', 'plan', 'age', 'channel', 'tenure'];
const GROUPS = ['a', 'b', 'c', 'd'];
const SHARES = [0.4, 0.3, 0.2, 0.1];
const ALPHA = 0.05;
/**
 * Run rules are not adjusted. Of normal waves about a known centre these shares break one of them: beyond three standard errors; beyond two with
 * one of the two before on the same side; the ninth on a side; the sixth to rise or fall.
 */
const RULES = 0.0027 + 2 * 0.02275 * (1 - (1 - 0.02275) ** 2) + 2 / 2 ** 9 + 2 / 720;
/** 0.995 quantile of the standard normal distribution. */
const Z = 2.5758293035489;

/** What the delighted and the annoyed answer; half of the people are either. */
const ANSWERS = {
  nps: [
    [0, 0, 0, 0, 0, 1, 2, 10, 22, 30, 35],
    [8, 5, 7, 8, 10, 16, 14, 14, 11, 5, 2],
  ],
  csat: [
    [1, 3, 12, 44, 40],
    [12, 20, 33, 27, 8],
  ],
  rating: [
    [2, 6, 20, 42, 30],
    [15, 22, 33, 22, 8],
  ],
};
const METRICS = ['nps', 'nps', 'nps', 'nps', 'csat', 'csat', 'csat', 'rating', 'rating', 'rating'] as const;
const least = (metric: keyof typeof ANSWERS): number => (metric === 'nps' ? 0 : 1);
const pointsOf = (metric: keyof typeof ANSWERS): number[] => (ANSWERS[metric][0] as number[]).map((_, step) => step + least(metric));

const items = METRICS.map((metric, at): ScaleItem => {
  const options = metric === 'nps' ? { interval: 'adjusted-wald' } : metric === 'csat' ? { top: null } : { dimension: null };
  return {
    ...{ id: `q${at}`, kind: 'scale', metric, text: `q${at}`, battery: null, column: `q${at}`, options },
    scale: { id: null, points: pointsOf(metric), labels: [], missing: [], notApplicable: [], reverse: false },
  };
});
const survey: Survey = {
  ...bareSurvey,
  wave: { unit: 'month', column: 'date', format: 'ymd' },
  segments: SEGMENTS.map((id) => ({ id, title: id, column: id })),
  items,
};

/** Draws a place by percentages. */
function drawer(uniform: () => number, percent: readonly number[]): () => number {
  const total = percent.reduce((sum, one) => sum + one, 0);
  return () => {
    let left = uniform() * total;
    const place = percent.findIndex((one) => {
      left -= one;
      return left < 0;
    });
    return Math.max(0, place);
  };
}

const countsOf = (metric: keyof typeof ANSWERS, answers: readonly number[]): Counts => ({
  kind: 'counts',
  cells: answers.map((n, step) => ({ keys: [String(step + least(metric))], n, w: n, ww: n, first: null })),
  overflow: 0,
});
const sumOf = (tables: readonly number[][]): number[] =>
  (tables[0] ?? []).map((_, at) => tables.reduce((sum, table) => sum + (table[at] ?? 0), 0));

/** The tables of a year, as an engine would give them. */
function year(seed: number): Map<string, Breakdown> {
  const uniform = random(seed);
  const groupOf = drawer(uniform, SHARES);
  const answerOf = METRICS.map((metric) => ANSWERS[metric].map((percent) => drawer(uniform, percent)));
  const empty = () => METRICS.map((metric) => pointsOf(metric).map(() => 0));
  /** By segment, wave and group the answers to each question. */
  const cells = SEGMENTS.map(() => WAVES.map(() => GROUPS.map(empty)));
  for (let wave = 0; wave < WAVES.length; wave++) {
    for (let person = 0; person < PER_MONTH; person++) {
      const groups = SEGMENTS.map(groupOf);
      const mood = uniform() < 0.5 ? 0 : 1;
      answerOf.forEach((draws, question) => {
        const answer = (draws[mood] as () => number)();
        groups.forEach((group, segment) => {
          const table = cells[segment]?.[wave]?.[group]?.[question] as number[];
          table[answer] = (table[answer] as number) + 1;
        });
      });
    }
  }
  return new Map(
    METRICS.map((metric, question): [string, Breakdown] => {
      const table = (segment: number, wave: number, group: number) => cells[segment]?.[wave]?.[group]?.[question] as number[];
      const waves = WAVES.map((_, wave) => sumOf(GROUPS.map((__, group) => table(0, wave, group))));
      const groups: [string, Map<string | null, Counts>][] = [
        ['wave:', new Map(WAVES.map((name, wave) => [name, countsOf(metric, waves[wave] as number[])]))],
        ...SEGMENTS.flatMap((name, segment): [string, Map<string | null, Counts>][] => [
          [
            name,
            new Map(GROUPS.map((value, group) => [value, countsOf(metric, sumOf(WAVES.map((_, wave) => table(segment, wave, group))))])),
          ],
          [
            `wave:${name}`,
            new Map(
              WAVES.flatMap((month, wave) =>
                GROUPS.map((value, group) => [pairKey(month, value), countsOf(metric, table(segment, wave, group))]),
              ),
            ),
          ],
        ]),
      ];
      return [`q${question}`, { total: countsOf(metric, sumOf(waves)), groups: new Map(groups) }];
    }),
  );
}

test(`${YEARS} years without a change: no more false alarms than promised`, { timeout: 3_600_000 }, () => {
  const analyses = plan(survey);
  const seen = { changes: 0, yearsWithGroups: 0, groups: 0, yearsWithMix: 0, figuresWithWaves: 0, signals: 0, tests: 0 };
  for (let seed = FIRST_SEED; seed < FIRST_SEED + YEARS; seed++) {
    const tables = year(seed);
    const books = resolveBooks(survey, (column) => tables.get(column)?.total as Counts);
    const measured = measure(analyses, survey, books, tables, false);
    const moved = measured.flatMap((one) => one.moved.changes).length;
    seen.tests = measured[0]?.moved.tests ?? 0;
    seen.groups += moved;
    seen.yearsWithGroups += moved > 0 ? 1 : 0;
    seen.yearsWithMix += measured.some(({ mix }) => mix.some(({ mixTest, rateTest }) => mixTest?.significant || rateTest?.significant))
      ? 1
      : 0;
    for (const { waves } of measured) {
      const significant = waves.filter(({ change }) => change?.significant).length;
      seen.changes += significant;
      seen.figuresWithWaves += significant > 0 ? 1 : 0;
      seen.signals += waves.filter(({ control }) => (control?.signals.length ?? 0) > 0).length;
    }
  }
  const share = {
    'years with a group that moved': seen.yearsWithGroups / YEARS,
    'years with a mix or rate': seen.yearsWithMix / YEARS,
    'questions with a wave that changed': seen.figuresWithWaves / (YEARS * METRICS.length),
    'waves that break a run rule': seen.signals / (YEARS * METRICS.length * WAVES.length),
  };
  process.stdout.write(
    `${YEARS} years of noise, ${seen.tests} changes of 200 figures each: ${seen.groups} false alarms; ${JSON.stringify(share)}\n`,
  );
  const margin = Z * Math.sqrt((ALPHA * (1 - ALPHA)) / YEARS);
  expect(seen.tests).toBe(METRICS.length * SEGMENTS.length * GROUPS.length * (WAVES.length - 1));
  expect(share['years with a group that moved']).toBeLessThan(ALPHA + margin);
  expect(share['years with a mix or rate']).toBeLessThan(ALPHA + margin);
  expect(share['questions with a wave that changed']).toBeLessThan(ALPHA + margin);
  expect(share['waves that break a run rule']).toBeLessThan(RULES + Z * Math.sqrt((RULES * (1 - RULES)) / YEARS));
});
