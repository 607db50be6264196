import { describe, expect, test } from 'vitest';
import { CsatError } from '../../src/diagnostic.js';
import type { Report } from '../../src/report/report.js';
import { subjectsOf } from '../../src/report/target-subjects.js';
import { targetsSchema } from '../../src/survey/definition/targets.js';
import { answersAt } from '../support/hand-made.js';
import { measured, reportWith } from '../support/measured-report.js';
import { sampleReport } from '../support/sample-report.js';

const subjects = (targets: object[], report: Report = sampleReport('en'), partial = false) =>
  subjectsOf(report, { targets: targetsSchema.parse(targets.map((target) => ({ min: 0, ...target }))), place: null }, partial).map(
    ({ metric, figure, group, lacking }) => lacking ?? [metric.id, figure, group?.value].filter(Boolean).join(' '),
  );

function refusal(targets: object[], report?: Report, partial = false): string[] {
  try {
    return subjects(targets, report, partial);
  } catch (problem) {
    if (problem instanceof CsatError && problem.exit === 2) return problem.diagnostics.map(({ code, hint }) => `${code}: ${hint}`);
    throw problem;
  }
}

describe('subjectsOf', () => {
  test('finds figures of questions, of rows and of options', () => {
    const figures = ['recommend.nps', 'network.coverage.mean', 'channel.share.app'];
    expect(subjects(figures.map((figure) => ({ figure })))).toEqual(['recommend nps', 'network.coverage mean', 'channel share.app']);
  });

  test('takes gap.reliability for the figure gap.reliability of metric gap, and a whole name before a short one', () => {
    const gap = measured('gap', 'csat', answersAt([1, 1, 1, 1, 1]));
    const [figure] = gap.figures;
    if (figure === undefined) throw new RangeError('no figure');
    const report = reportWith([{ ...gap, figures: [{ ...figure, id: 'gap.reliability' }] }]);
    expect(subjects([{ figure: 'gap.reliability' }, { figure: 'gap.gap.reliability' }], report)).toEqual([
      'gap gap.reliability',
      'gap gap.reliability',
    ]);
  });

  test('is one per group, or the one that is named by value or label, whatever the case', () => {
    expect(subjects([{ figure: 'recommend.nps', by: 'region' }])).toHaveLength(6);
    expect(subjects([{ figure: 'recommend.nps', by: 'Region', group: 'NORTH' }], sampleReport('en'))).toEqual(['recommend nps north']);
    expect(subjects([{ figure: 'recommend.nps', by: 'region', group: '北区' }], sampleReport('zh'))).toEqual(['recommend nps north']);
  });

  test('lacks groups where a segment has none', () => {
    const report = reportWith([measured('a', 'csat', answersAt([1, 1, 1, 1, 1]))], { by: [{ id: 'region', label: 'region' }] });
    expect(subjects([{ figure: 'a.csat', by: 'region' }], report)).toEqual(['groups']);
  });

  test.each([
    [{ figure: 'recomend.nps' }, 'unknown-figure: did you mean "recommend.nps"?'],
    [{ figure: 'recommend' }, 'unknown-figure: did you mean "recommend.nps"?'],
    [
      { figure: 'recommend.zufriedenheit' },
      'unknown-figure: there are recommend.nps, recommend.promoters, recommend.passives, recommend.detractors',
    ],
    [{ figure: 'recommend.nps', by: 'regoin' }, 'unknown-segment: did you mean "region"?'],
    [{ figure: 'recommend.nps', by: 'tariff' }, 'unknown-segment: what figures are broken down by stands under segments'],
    [{ figure: 'recommend.nps', by: 'region', group: 'nroth' }, 'unknown-group: did you mean "north"?'],
    [{ figure: 'recommend.nps', by: 'region', group: 'Mars' }, 'unknown-group: there are north, south, east, west, islands, abroad'],
  ])('refuses %j', (target, hint) => {
    const [told] = refusal([target]);
    expect(told?.startsWith(hint)).toBe(true);
  });

  test('tells all that is wrong at once', () => {
    expect(refusal([{ figure: 'recomend.nps' }, { figure: 'recommend.nps' }, { figure: 'recommend.nps', by: 'regoin' }])).toHaveLength(2);
  });

  test('knows nothing of metrics that --only left out, but of those that it did not', () => {
    expect(subjects([{ figure: 'other.nps' }], sampleReport('en'), true)).toEqual(['metric']);
    expect(refusal([{ figure: 'recommend.nsp' }], sampleReport('en'), true)).toEqual(['unknown-figure: did you mean "recommend.nps"?']);
  });
});
