import { describe, expect, test } from 'vitest';
import { judgeReport } from '../../src/report/judge-report.js';
import type { Report, TargetResult } from '../../src/report/report.js';
import { targetsSchema } from '../../src/survey/definition/targets.js';
import { answersAt } from '../support/hand-made.js';
import { measured, reportWith } from '../support/measured-report.js';
import { sampleReport } from '../support/sample-report.js';

/** 60 promoters and 30 detractors of 100: NPS 30; adjusted Wald 30/103 ± z √(.80352/103). 100 (0.6 − 0.3) is 30 only when it is rounded. */
const survey = reportWith([
  measured('recommend', 'nps', answersAt([0, 0, 0, 0, 0, 0, 30, 0, 10, 0, 60], 0)),
  measured('overall', 'csat', answersAt([5, 5, 10, 40, 40])),
]);

function judge(target: object, report: Report = survey, earlier?: Report, partial = false): TargetResult[] {
  const written = { targets: targetsSchema.parse([target]), place: null };
  const baseline = earlier && { name: 'old.json', report: earlier };
  return judgeReport(report, { written, baseline, partial }).targets ?? [];
}
const verdict = (...asked: Parameters<typeof judge>): string =>
  judge(...asked)
    .map(({ status, expected, found, why }) => [status, expected, found === null ? 'nothing' : Number(found.toFixed(3)), why].join(' | '))
    .join('\n');

describe('bounds', () => {
  test.each([
    [{ min: 30 }, 'pass | >= 30 | 30 | '],
    [{ min: 30.1 }, 'fail | >= 30.1 | 30 | the interval reaches the target, so chance may explain it'],
    [{ min: 90 }, 'fail | >= 90 | 30 | the whole interval is beyond the target'],
    [{ max: 29 }, 'fail | <= 29 | 30 | the interval reaches the target, so chance may explain it'],
    [{ min: 20, max: 40 }, 'pass | >= 20 and <= 40 | 30 | '],
    [{ min: 30, at: 'low' }, 'fail | low >= 30 | 11.815 | '],
    [{ min: 30, at: 'high' }, 'pass | high >= 30 | 46.437 | '],
    [{ min: 30, 'min-base': 101 }, 'insufficient | >= 30 | 30 | n 100, and 101 are asked for'],
    [{ min: 30, 'min-base': 100 }, 'pass | >= 30 | 30 | '],
    [{ min: 30, 'min-base': 101, insufficient: 'pass' }, 'pass | >= 30 | 30 | n 100, and 101 are asked for · counts as met'],
    [{ min: 30, 'min-base': 101, insufficient: 'fail' }, 'fail | >= 30 | 30 | n 100, and 101 are asked for · counts as missed'],
  ])('%j', (target, expected) => expect(verdict({ figure: 'recommend.nps', ...target })).toBe(expected));

  test('of each group: one that is withheld is not judged, and its figure not told', () => {
    const found = judge({ figure: 'recommend.nps', by: 'region', min: 30 }, sampleReport('en'));
    expect(found.map(({ group, status }) => `${group?.label} ${status}`)).toEqual([
      ...['North pass', 'South fail', 'East fail', 'West fail', 'Islands insufficient', 'Abroad insufficient'],
    ]);
    expect(found[4]).toMatchObject({ found: null, why: expect.stringContaining('withheld') });
  });

  test('of a figure without value tell its why, of one without interval that', () => {
    const empty = reportWith([
      measured('overall', 'csat', answersAt([0, 0, 0, 0, 0])),
      measured('single', 'rating', answersAt([0, 0, 0, 0, 1])),
    ]);
    expect(verdict({ figure: 'overall.csat', min: 1 }, empty)).toBe('insufficient | >= 1 | nothing | no valid answers');
    expect(verdict({ figure: 'single.mean', min: 1, at: 'low' }, empty)).toBe(
      'insufficient | low >= 1 | nothing | the figure has no interval',
    );
    expect(verdict({ figure: 'single.mean', min: 1 }, empty)).toBe('insufficient | >= 1 | 5 | n 1, and 5 are asked for');
  });

  test('are in the words of the report', () => {
    const chinese = reportWith(survey.metrics, { language: 'zh' });
    expect(verdict({ figure: 'recommend.nps', min: 30, 'min-base': 101 }, chinese)).toBe('insufficient | >= 30 | 30 | n 100，要求 101');
  });

  test('of what --only left out are open, whatever they count as', () => {
    expect(verdict({ figure: 'easy.ces', min: 1, insufficient: 'pass' }, survey, undefined, true)).toBe(
      'insufficient | >= 1 | nothing | left out by --only',
    );
  });
});

describe('changes', () => {
  const earlier = (counts: number[]): Report => reportWith([survey.metrics[0] as never, measured('overall', 'csat', answersAt(counts))]);
  /** CSAT was 84 of 100, N − 1 χ² = 199 · 400² / (164 · 36 · 10⁴) = .539; and 98 of 100. */
  const slight = earlier([3, 3, 10, 42, 42]);
  const steep = earlier([0, 0, 2, 48, 50]);
  const target = { figure: 'overall.csat', 'max-drop': 3 };

  test.each([
    ['a drop beyond the limit', target, slight, 'fail | change >= -3 | -4 | not significant, p .463'],
    ['a drop that chance explains', { ...target, significant: true }, slight, 'pass | change >= -3 | -4 | not significant, p .463'],
    ['a drop that chance does not explain', { ...target, significant: true }, steep, 'fail | change >= -3 | -18 | significant, p < .001'],
    [
      'a drop within the limit, significant or not',
      { figure: 'overall.csat', 'max-drop': 20, significant: true },
      steep,
      'pass | change >= -20 | -18 | ',
    ],
    ['a drop where only a rise is limited', { figure: 'overall.csat', 'max-rise': 1 }, steep, 'pass | change <= 1 | -18 | '],
    [
      'few answers before',
      { ...target, 'min-base': 100 },
      earlier([0, 0, 0, 0, 9]),
      'insufficient | change >= -3 | -20 | old.json: n 9, and 100 are asked for',
    ],
    [
      'no earlier report',
      target,
      undefined,
      'insufficient | change >= -3 | nothing | there is no earlier report: name one with --baseline',
    ],
    [
      'a question that is new',
      target,
      reportWith(survey.metrics.slice(0, 1)),
      'insufficient | change >= -3 | nothing | new: the earlier report does not have it',
    ],
  ])('%s', (_, written, before, expected) => expect(verdict(written, survey, before)).toBe(expected));

  test('of another wording are open, and never a pass', () => {
    const reworded = { ...steep, survey: { ...steep.survey, wording: { ...steep.survey.wording, overall: 'other' } } };
    expect(verdict(target, survey, reworded)).toBe('insufficient | change >= -3 | nothing | another wording or scale');
  });

  test('that cannot be tested are open where only significant ones count', () => {
    const bare = (report: Report): Report => ({
      ...report,
      metrics: report.metrics.map((metric) => ({
        ...metric,
        figures: metric.figures.map((figure) => ({ ...figure, se: null, interval: null })),
      })),
    });
    expect(verdict({ ...target, significant: true }, bare(survey), bare(steep))).toBe(
      'insufficient | change >= -3 | -18 | whether it is significant cannot be tested',
    );
    expect(verdict(target, bare(survey), bare(steep))).toBe('fail | change >= -3 | -18 | ');
  });

  test('and bounds of one target are told apart, the bounds first', () => {
    const both = judge({ figure: 'overall.csat', min: 75, 'max-drop': 3 }, survey, steep);
    expect(both.map(({ status, expected }) => `${status} ${expected}`)).toEqual(['pass >= 75', 'fail change >= -3']);
  });
});

test('both levels on one figure', () => {
  const targets = targetsSchema.parse([
    { figure: 'recommend.nps', min: 40, level: 'warn' },
    { figure: 'recommend.nps', min: 20 },
  ]);
  const judged = judgeReport(survey, { written: { targets, place: null }, partial: false });
  expect(judged.targets?.map(({ level, status, title, unit }) => [level, status, title, unit])).toEqual([
    ['warn', 'fail', 'About recommend', 'points'],
    ['error', 'pass', 'About recommend', 'points'],
  ]);
});
