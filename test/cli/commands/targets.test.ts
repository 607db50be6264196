import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../../src/report/report.js';
import { monthCsv, QUESTIONS, withTargets } from '../../support/months.js';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

vi.setConfig({ testTimeout: 30_000 });

const files = workspace();
/** NPS 60 of 100 answers: 80 in the North, 20 of 10 answers in the South. */
const now = files.write('october.csv', monthCsv({ north: { promoters: 76, detractors: 14 }, south: { promoters: 6, detractors: 4 } }));
const fallen = files.write('november.csv', monthCsv({ north: { promoters: 40, detractors: 50 }, south: { promoters: 6, detractors: 4 } }));
const noisy = files.write('noisy.csv', monthCsv({ north: { promoters: 73, detractors: 17 }, south: { promoters: 6, detractors: 4 } }));

const check = (file: string, survey: string, ...more: string[]) => runCli(['analyze', file, '-s', survey, '--check', ...more]);
let named = 0;
const survey = (...targets: string[]): string => withTargets(files, `survey-${named++}.yaml`, ...targets);

describe('exit codes of --check', () => {
  test.each([
    [0, 'every target is met', ['{figure: recommend.nps, min: 60}', '{figure: overall.csat, min: 75, at: low, min-base: 30, level: warn}']],
    [1, 'a target of level error is missed', ['{figure: recommend.nps, min: 70}']],
    [0, 'only a target of level warn is missed', ['{figure: recommend.nps, min: 70, level: warn}']],
    [1, 'one of both levels is', ['{figure: recommend.nps, min: 70, level: warn}', '{figure: recommend.nps, min: 65, level: error}']],
    [4, 'a group is too small to be judged', ['{figure: recommend.nps, min: 10, by: region, min-base: 30}']],
    [0, 'unless that counts as met', ['{figure: recommend.nps, min: 10, by: region, min-base: 30, insufficient: pass}']],
    [1, 'or as missed', ['{figure: recommend.nps, min: 10, by: region, min-base: 30, insufficient: fail}']],
    [0, 'or it would only have warned', ['{figure: recommend.nps, min: 10, by: region, min-base: 30, level: warn}']],
    [1, 'one is missed and another not judged', ['{figure: recommend.nps, min: 70}', '{figure: overall.csat, min: 1, min-base: 500}']],
    [4, 'a drop is limited, and there is no earlier report', ['{figure: recommend.nps, max-drop: 3}']],
  ])('%i: %s', async (exit, _, targets) => {
    const ran = await check(now, survey(...targets));
    expect(ran).toMatchObject({ exit, err: '' });
    expect(ran.out).toContain('Targets');
  });

  test('0 without --check, and the report shows the targets all the same', async () => {
    const { exit, out } = await runCli(['analyze', now, '-s', survey('{figure: recommend.nps, min: 70}')]);
    expect(exit).toBe(0);
    expect(out).toMatch(/Targets\n {2}✗ {2}recommend\.nps {2}≥ 70 {2}\+64\.0 \(.+\) {2}missed\n/);
  });

  test('3 before 1: too few answers were valid', async () => {
    const file = files.write('off.csv', `region,recommend,overall\n${'North,10,5\n'.repeat(50)}${'North,99,5\n'.repeat(50)}`);
    expect((await check(file, survey('{figure: overall.csat, max: 1}'))).exit).toBe(3);
  });

  test('2 before 1: whatever else is missed', async () => {
    const ran = await check(now, survey('{figure: recommend.nps, min: 70}', '{figure: recomend.nps, min: 1}'));
    expect(ran).toMatchObject({ exit: 2, out: '' });
  });
});

describe('wrong use', () => {
  test.each([
    [
      '{figure: recomend.nps, min: 1}',
      /survey-\d+\.yaml:7:14 {2}unknown-figure {2}a target names figure "recomend\.nps".*\n.*\n.*\n +did you mean "recommend\.nps"\?/,
    ],
    ['{figure: recommend.nps, min: 1, by: regoin}', /:7:41 {2}unknown-segment .*\n.*\n.*\n +did you mean "region"\?/],
    ['{figure: recommend.nps, min: 1, by: region, group: Nroth}', /:7:56 {2}unknown-group .*\n.*\n.*\n +did you mean "North"\?/],
    [
      '{figure: recommend.nps, mni: 1, max: 3}',
      /:7:29 {2}unknown-key {2}key "mni" is not known to this version\n.*\n.*\n +did you mean "min"\?/,
    ],
  ])('%s', async (target, message) => {
    const { exit, out, err } = await check(now, survey(target));
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(message);
  });

  test('--check where nothing is to be checked', async () => {
    const bare = files.write('bare.yaml', QUESTIONS);
    expect(await check(now, bare)).toMatchObject({
      exit: 2,
      err: expect.stringContaining('no-targets  --check: the definition has no targets'),
    });
    expect(await runCli(['analyze', now, '--check'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('needs a definition with targets'),
    });
  });

  test('a target of what --only leaves out is open, even where that counts as met', async () => {
    const open = survey('{figure: recommend.nps, min: 1, insufficient: pass}');
    expect((await check(now, open, '--only', 'overall')).exit).toBe(4);
  });
});

describe('--baseline', () => {
  const baseline = files.path('october.json');
  const drop = '{figure: overall.csat, max-drop: 2, significant: true}';
  beforeAll(async () => {
    expect((await runCli(['analyze', now, '-s', survey(drop), '-o', baseline])).exit).toBe(0);
  });
  const against = (file: string, ...targets: string[]) => check(file, survey(...targets), '--baseline', baseline);

  test('a significant drop fails, and one that chance explains does not', async () => {
    expect((await against(fallen, drop)).exit).toBe(1);
    const noise = await against(noisy, drop);
    expect(noise.exit).toBe(0);
    expect(noise.out).toMatch(/✓ {2}overall\.csat {2}change ≥ −2 {2}−3\.0 {2}met\n +not significant, p \.\d+/);
    expect((await against(noisy, drop.replace(', significant: true', ''))).exit).toBe(1);
  });

  test('tells the change of each metric, in every format', async () => {
    const args = ['analyze', fallen, '-s', survey(drop), '--baseline', baseline, '-f'];
    const [table, markdown, csv, json] = await Promise.all(
      ['table', 'markdown', 'csv', 'json'].map(async (as) => (await runCli([...args, as])).out),
    );
    expect(table).toMatch(/^ {2}against october: −72\.0 \(−94\.2 … −45\.6\), p < \.001 ▼ · d −0\.80$/m);
    expect(markdown).toMatch(/\| NPS \| Would you recommend us\? \|.*\| −72\.0 \(.*\), p &lt; \.001 ▼ \|/);
    expect(csv).toMatch(/^monthly,nps,recommend,Would you recommend us\?,,,nps,.*,false,-72,.*,true,$/m);
    const report = JSON.parse(json ?? '') as Report;
    expect(report.metrics.map(({ baseline: change }) => change?.difference)).toEqual([-72, -36]);
    expect(report.targets?.map(({ status, found }) => [status, found])).toEqual([['fail', -36]]);
  });

  test.each([
    ['that is not there', files.path('octobre.json'), 'no-such-file'],
    ['that is no report', now, 'invalid-report'],
    ['of another version', files.write('two.json', '{"schema": "csat-report/2"}'), 'invalid-report'],
  ])('%s is one line and exit 2', async (_, path, code) => {
    const { exit, out, err } = await check(now, survey(drop), '--baseline', path);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(`${path}  ${code}  `);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
  });

  test('of another survey is exit 2', async () => {
    const other = files.path('other.json');
    const elsewhere = files.write('elsewhere.yaml', QUESTIONS.replace('id: monthly', 'id: yearly'));
    await runCli(['analyze', now, '-s', elsewhere, '-o', other]);
    const { exit, err } = await check(now, survey(drop), '--baseline', other);
    expect(exit).toBe(2);
    expect(err).toContain('other-survey  a report on survey "yearly", and this one is on "monthly"');
  });

  test('of another wording is not compared, and its target is open', async () => {
    const reworded = files.write('reworded.yaml', `${QUESTIONS.replace('How satisfied are', 'How happy are')}targets:\n  - ${drop}\n`);
    const { exit, out, err } = await check(now, reworded, '--baseline', baseline);
    expect(exit).toBe(4);
    expect(out).toContain('not compared with october: another wording or scale');
    expect(err).toContain('warning  changed-wording');
  });

  test('cannot be written over by its own report', async () => {
    expect(await check(now, survey(drop), '--baseline', baseline, '-o', baseline)).toMatchObject({
      exit: 2,
      err: expect.stringContaining('output-taken'),
    });
  });
});
