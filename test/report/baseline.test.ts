import { describe, expect, test } from 'vitest';
import { CsatError } from '../../src/diagnostic.js';
import { adjustP } from '../../src/inference/adjust-p.js';
import { changesFrom, differences, withChanges } from '../../src/report/baseline.js';
import type { Group, Report, ReportMetric } from '../../src/report/report.js';
import { answersAt } from '../support/hand-made.js';
import { measured, reportWith } from '../support/measured-report.js';

const high = answersAt([10, 10, 10, 40, 130]);
const low = answersAt([30, 30, 30, 50, 60]);
const middle = answersAt([20, 20, 20, 50, 90]);

const before = reportWith([measured('a', 'csat', high), measured('b', 'csat', middle), measured('c', 'rating', low)]);
const now = (adjust: Report['settings']['adjust'] = 'none') =>
  reportWith([measured('a', 'csat', low), measured('b', 'csat', high), measured('c', 'rating', low)], { adjust });
const baseline = { name: 'september.json', report: before };

const group = (value: string, answers: typeof high): Group => {
  const { figures, base } = measured('a', 'csat', answers);
  return { by: 'region', value, label: value, base, figures, classification: null, withheld: false, low: false, test: null };
};
const withheld = (value: string): Group => ({ ...group(value, high), base: null, figures: [], withheld: true });

describe('changesFrom', () => {
  test('tells the change of every headline figure, p adjusted over the metrics', () => {
    const changes = changesFrom(baseline, now('holm'), []);
    const found = ['a', 'b', 'c'].map((id) => changes.ofMetric(id));
    expect(found.map((change) => change?.difference?.toFixed(1))).toEqual(['-30.0', '15.0', '0.0']);
    expect(found.map((change) => change?.adjusted)).toEqual(
      adjustP(
        found.map((change) => change?.p ?? null),
        'holm',
      ),
    );
    expect(found.map((change) => change?.significant)).toEqual([true, true, false]);
    expect(found[0]).toMatchObject({ from: 'september.json', figure: 'csat', method: 'newcombe, N-1 chi-square' });
  });

  test('adjusts further figures that are asked for along with them', () => {
    const [alone, along] = [[], [{ metric: 'a', figure: 'mean', group: null }]].map((asked) =>
      changesFrom(baseline, now('bonferroni'), asked),
    );
    const p = (changes: typeof alone) => changes?.ofMetric('b')?.adjusted ?? 0;
    expect(p(along) / p(alone)).toBeCloseTo(4 / 3, 9);
    expect(along?.of({ metric: 'a', figure: 'mean', group: null })).toMatchObject({ change: { figure: 'mean', method: 'welch' }, n: 200 });
    expect(along?.of({ metric: 'a', figure: 'csat', group: null }).change).toBe(along?.ofMetric('a'));
  });

  test('knows a group whatever its case, and not one that is withheld in either report', () => {
    const asked = ['North', 'South', 'West'].map((value) => ({ metric: 'a', figure: 'csat', group: { by: 'region', value } }));
    const report = reportWith([measured('a', 'csat', high, { groups: [group('North', low), group('South', low), withheld('West')] })]);
    const earlier = reportWith([measured('a', 'csat', high, { groups: [group('north ', high), withheld('South'), group('West', high)] })]);
    const changes = changesFrom({ name: 'old.json', report: earlier }, report, asked);
    const found = asked.map((one) => changes.of(one));
    expect(found.map(({ change }) => change.difference)).toEqual([expect.closeTo(-30, 9), null, null]);
    expect(found.map(({ change }) => change.why)).toEqual([undefined, 'no figure in one of the two', 'no figure in one of the two']);
    expect(found.map(({ n }) => n)).toEqual([200, 0, 200]);
  });
});

describe('what breaks a comparison', () => {
  const of = (metric: Partial<ReportMetric>, wording = 'wording of a'): Report =>
    reportWith([measured('a', 'csat', low, metric)], {}, { wording: { a: wording } });

  test.each([
    ['nothing', of({}), undefined],
    ['another wording', of({}, 'other'), 'another wording or scale'],
    ['another scale that was found in the answers', of({ scale: '1 to 7' }), 'another wording or scale'],
    ['another version, with low as good', of({ better: 'lower' }), 'another version: low was good, or is now'],
    ['another metric', of({ metric: 'rating' }), 'another metric'],
  ])('%s', (_, report, why) => {
    expect(changesFrom(baseline, report, []).ofMetric('a')?.why).toBe(why);
  });

  test('another wording of one of the items of a composite', () => {
    const composite = (wording: string): Report =>
      reportWith([measured('index', 'csat', low, { computedFrom: ['a', 'b'] })], {}, { wording: { a: 'as it was', b: wording } });
    const why = (wording: string) =>
      changesFrom({ name: 'old.json', report: composite('as it was') }, composite(wording), []).ofMetric('index')?.why;
    expect(why('as it was')).toBeUndefined();
    expect(why('other')).toBe('another wording or scale');
  });

  test.each([
    ['other-survey', { survey: { ...before.survey, id: 'other' } }],
    ['other-survey', { survey: { ...before.survey, kind: 'tickets' as const } }],
    ['other-language', { settings: { ...before.settings, language: 'zh' as const } }],
  ])('%s: nothing can be compared', (code, changed) => {
    const refuse = () => changesFrom({ name: 'old.json', report: { ...before, ...changed } }, now(), []);
    expect(refuse).toThrow(CsatError);
    expect(refuse).toThrow(code);
  });

  test('names of surveys do not count where they come from the names of files', () => {
    const inferred = (id: string): Report => reportWith([measured('a', 'csat', low)], {}, { id, inferred: true });
    expect(changesFrom({ name: 'jan.json', report: inferred('jan') }, inferred('feb'), []).ofMetric('a')?.difference).toBe(0);
  });
});

describe('withChanges', () => {
  const report = reportWith(
    [measured('b', 'csat', high), measured('c', 'rating', low), measured('d', 'nps', answersAt([1, 1, 9, 9], 7))],
    {},
    {
      wording: { b: 'other', c: 'wording of c', d: 'new' },
    },
  );
  const changed = (partial: boolean) => withChanges(report, baseline, changesFrom(baseline, report, []), partial);

  test('names what is new, gone and worded otherwise', () => {
    expect(changed(false).diagnostics.map(({ severity, code, message }) => `${severity} ${code} ${message}`)).toEqual([
      'warning changed-wording not compared, as wording, scale or version is another: "b"',
      'info new-metrics not in this report: "d"',
      'info gone-metrics only in this report: "a"',
    ]);
    expect(Object.values(differences(report, before)).map((metrics) => metrics.map(({ id }) => id))).toEqual([['d'], ['a'], ['b']]);
  });

  test('calls nothing gone that was not asked for', () => {
    expect(changed(true).diagnostics.map(({ code }) => code)).not.toContain('gone-metrics');
  });

  test('puts the change into each metric, with a why where there is none', () => {
    expect(changed(false).metrics.map(({ baseline: change }) => change?.why ?? change?.difference)).toEqual([
      'another wording or scale',
      0,
      'new: the earlier report does not have it',
    ]);
  });

  test('warns of other weights and conditions', () => {
    const other = reportWith([measured('a', 'csat', low)], { weight: 'w', where: ['region = North'] });
    const notes = withChanges(other, baseline, changesFrom(baseline, other, []), true).diagnostics;
    expect(notes.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'other-settings it is not weighted, and the new report is weighted by w',
      'other-settings it counts all responses, and the new report counts only where region = North',
    ]);
  });
});
