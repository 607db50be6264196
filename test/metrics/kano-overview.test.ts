import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { kano } from '../../src/metrics/kano.js';
import { kanoOverview } from '../../src/metrics/kano-overview.js';
import { baseSchema, figureSchema, sectionSchema } from '../../src/metrics/result.js';
import type { ReportMetric } from '../../src/report/report.js';
import { loadDefinition } from '../../src/survey/load.js';
import { answersAt, bareSurvey, figureOf } from '../support/hand-made.js';
import { pairsIn } from '../support/kano-pairs.js';
import { memoryInput } from '../support/memory-input.js';

const model = (id: string, importance: string | null = null) => ({
  ...{ id, metric: 'kano', title: id.toUpperCase(), path: null },
  options: { functional: `${id}.functional`, dysfunctional: `${id}.dysfunctional`, importance },
});
const survey = { ...bareSurvey, models: [model('a', 'a.importance'), model('b'), model('c'), model('d'), model('e')] };
const options = (more: object = {}) => kanoOverview.options.parse(more);

const given = {
  'pairs a': pairsIn({ A: 60, I: 40 }),
  'importance a': answersAt([0, 5, 5]),
  'pairs b': pairsIn({ O: 70, I: 20, Q: 10 }),
  'pairs c': pairsIn({ M: 90, I: 10 }),
  'pairs d': pairsIn({ I: 90, A: 5, M: 5 }),
  'pairs e': pairsIn({ R: 100 }),
  answered: { counts: [20, 0, 0, 0, 0, 100], respondents: 120 },
  questionable: { counts: [110, 6, 3, 1], respondents: 120 },
};

const sectionIn = <Kind extends string>({ sections }: Pick<ReportMetric, 'sections'>, id: string, kind: Kind) => {
  const found = sections.find((section) => section.id === id);
  if (found?.kind !== kind) throw new RangeError(`no ${kind} ${id}`);
  return found as Extract<typeof found, { kind: Kind }>;
};

describe('features beside each other', () => {
  const result = kanoOverview.compute(given, options(), survey);

  it('a row each, with the figures that the feature has alone', () => {
    const { rows } = sectionIn(result, 'features', 'table');
    expect(rows.map(({ feature, code }) => [feature, code])).toEqual([
      ['A', 'A'],
      ['B', 'O'],
      ['C', 'M'],
      ['D', 'I'],
      ['E', 'R'],
    ]);
    const { figures } = kano.compute({ answers: given['pairs b'] }, kano.options.parse(model('b').options), survey);
    expect(rows[1]).toMatchObject({
      category: 'One-dimensional',
      significant: true,
      share: 0.7,
      strength: figureOf({ figures }, 'category-strength').value,
      better: figureOf({ figures }, 'better').value,
      importance: null,
    });
    expect(rows[0]?.importance).toBe(2.5);
    expect(rows[4]).toMatchObject({ better: null, worse: null, total: 0 });
  });

  it('a plane of better by |worse| in four quadrants, without what has neither', () => {
    const plane = sectionIn(result, 'plane', 'plane');
    expect([plane.x.cut, plane.y.cut]).toEqual([0.5, 0.5]);
    expect(plane.points.map(({ id, quadrant }) => [id, quadrant])).toEqual([
      ['a', 'Attractive'],
      ['b', 'One-dimensional'],
      ['c', 'Must-be'],
      ['d', 'Indifferent'],
    ]);
    expect(plane.points[0]).toMatchObject({ x: 0, y: 0.6, size: 2.5 });
    expect(plane.points[2]).toMatchObject({ x: 0.9, y: 0, size: null });
  });

  it('cuts: mean cuts at the means of the features', () => {
    const plane = sectionIn(kanoOverview.compute(given, options({ cuts: 'mean' }), survey), 'plane', 'plane');
    expect(plane.x.cut).toBeCloseTo((0 + 70 / 90 + 0.9 + 0.05) / 4, 12);
    expect(plane.y.cut).toBeCloseTo((0.6 + 70 / 90 + 0 + 0.05) / 4, 12);
  });

  it('counts suspicious features and respondents: 4 of 100 with a valid pair', () => {
    expect(result.base).toEqual({ n: 100, weighted: null, effective: 100, missing: 20, notApplicable: 0, invalid: 0 });
    expect(result.figures.map(({ id, value }) => [id, value])).toEqual([
      ['features', 5],
      ['suspicious-features', 1],
      ['suspicious-respondents', 4],
      ['suspicious-share', 4],
    ]);
    expect(sectionIn(result, 'suspicious-features', 'note').text).toContain('B');
    expect(sectionIn(result, 'suspicious-respondents', 'note').text).toContain('4 of 100');
  });

  it('is valid, also when nobody answered', () => {
    const nobody = {
      ...given,
      ...Object.fromEntries(survey.models.map(({ id }) => [`pairs ${id}`, pairsIn({})])),
      answered: { counts: [], respondents: 0 },
      questionable: { counts: [], respondents: 0 },
    };
    for (const one of [result, kanoOverview.compute(nobody, options(), survey)]) {
      expect(baseSchema.safeParse(one.base).error).toBeUndefined();
      for (const figure of one.figures) expect(figureSchema.safeParse(figure).error).toBeUndefined();
      for (const section of one.sections) expect(sectionSchema.safeParse(section).error).toBeUndefined();
    }
    const { figures, sections } = kanoOverview.compute(nobody, options(), survey);
    expect(figureOf({ figures }, 'suspicious-respondents')).toMatchObject({ value: null, why: 'no valid answers' });
    expect(sections.map(({ id }) => id)).toEqual(['features']);
  });
});

it('needs the pairs of each feature, its importance where that is asked, and two counts of pairs by respondent', () => {
  const needs = kanoOverview.needs(options(), survey);
  expect(Object.keys(needs)).toEqual([...'abcde'].map((id) => `pairs ${id}`).concat('importance a', 'answered', 'questionable'));
  expect(needs.questionable.points).toEqual([
    [1, 1],
    [5, 5],
  ]);
  expect(Object.keys(kanoOverview.needs(options({ features: ['b'] }), survey))).toEqual(['pairs b', 'answered', 'questionable']);
});

it('a survey with Kano questions brings it by itself, under another id where kano is taken', () => {
  expect(kanoOverview.overall?.(bareSurvey)).toBeNull();
  expect(kanoOverview.overall?.(survey)?.id).toBe('kano');
  expect(kanoOverview.overall?.({ ...survey, models: [model('kano')] })?.id).toBe('kano-overview');
});

describe('through the whole pipeline', () => {
  const definition = (settings = '') =>
    loadDefinition(
      `id: watch\n${settings}questions:\n${['pulse', 'water', 'adverts']
        .map((id) => `  - {id: ${id}, type: kano, functional: {column: ${id} with}, dysfunctional: {column: ${id} without}}`)
        .join('\n')}\n`,
      'watch.yaml',
    );
  const header = ['pulse', 'water', 'adverts'].flatMap((id) => [`${id} with`, `${id} without`]).join(',');
  const lines = [
    '我很喜欢,无所谓,1,5,I dislike it that way,I like it that way',
    '非常喜欢,没感觉,2,5.0,5 - I dislike it,1 - I like it',
    '喜欢,可以忍受,2,5,讨厌,很喜欢',
    '喜欢,喜欢,1,1,I hate it,I enjoy it',
    ',无所谓,N/A,5,不喜欢,喜欢',
    ',,,,,',
    '不知道,,,9,,',
  ];
  const report = (settings?: string) =>
    analyze(memoryInput(`${header}\n${lines.join('\n')}\n`, 'watch.csv'), { loaded: definition(settings), allowInvalid: true });
  const metricIn = (metrics: readonly ReportMetric[], id: string): ReportMetric =>
    metrics.find((metric) => metric.id === id) as ReportMetric;

  it('wordings in two languages, codes, missing answers and an item that all refuse', async () => {
    const { metrics } = await report();
    expect(metrics.map(({ id, metric, classification }) => [id, metric, classification?.code])).toEqual([
      ['pulse', 'kano', 'A'],
      ['water', 'kano', 'M'],
      ['adverts', 'kano', 'R'],
      ['kano', 'kano-overview', undefined],
    ]);
    expect(metricIn(metrics, 'pulse').base).toMatchObject({ n: 4, missing: 2, notApplicable: 0 });
    expect(metricIn(metrics, 'water').base).toMatchObject({ n: 4, invalid: 1, notApplicable: 1 });
  });

  it('the respondent who likes both of two features is suspicious; the base is who gave a valid pair', async () => {
    const overview = metricIn((await report()).metrics, 'kano');
    expect(overview.base).toMatchObject({ n: 5, missing: 1 });
    expect(figureOf(overview, 'suspicious-respondents').value).toBe(1);
    expect(figureOf(overview, 'suspicious-features').value).toBe(2);
  });

  it('settings for the whole survey reach every feature', async () => {
    const { metrics } = await report('kano: {table: three-point}\n');
    expect(metricIn(metrics, 'water').base.n).toBeLessThan(4);
    expect(metricIn(metrics, 'adverts').classification?.code).toBe('R');
  });
});
