import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/run-cli.js';
import { recordsOf } from '../../support/simulated.js';
import { workspace } from '../../support/workspace.js';

const files = workspace();
const SURVEY = 'surveys/broadband.yaml';

describe('csat simulate', () => {
  it('writes 500 responses to standard output, the same for the same seed', async () => {
    const { exit, out, err } = await runCli(['simulate', SURVEY]);
    expect([exit, err, out.trimEnd().split('\n').length]).toEqual([0, '', 501]);
    expect((await runCli(['simulate', SURVEY, '--seed', '1', '-n', '500'])).out).toBe(out);
    expect((await runCli(['simulate', SURVEY, '--seed', '2'])).out).not.toBe(out);
    expect(out.split('\n')[0]).toBe(
      'respondent_id,submitted_at,seconds,region,plan,recommend,overall,easy,coverage,speed,reliability,channel,uses,why',
    );
  });

  it('gives analyze what was planted', async () => {
    const { out } = await runCli([
      ...['simulate', SURVEY, '-n', '1500', '--set', 'recommend.nps=42', '--set', 'overall.csat=66', '--set', 'channel.app=.4'],
      ...['--segment', 'region=North:.3,South:.7', '--effect', 'region=North:recommend=14', '--planted', files.path('planted.json')],
    ]);
    const { exit, out: json } = await runCli(['analyze', '-', '-s', SURVEY, '-f', 'json'], { stdin: out });
    expect(exit).toBe(0);
    const { metrics } = JSON.parse(json);
    const figure = (metric: string, id: string) =>
      metrics.find((one: { id: string }) => one.id === metric).figures.find((one: { id: string }) => one.id === id).value;
    // Three and a half standard errors at n = 1,500.
    expect(Math.abs(figure('recommend', 'nps') - 42)).toBeLessThan(7);
    expect(Math.abs(figure('overall', 'csat') - 66)).toBeLessThan(4.5);
    expect(Math.abs(figure('channel', 'share.app') - 40)).toBeLessThan(4.5);
    const truth = JSON.parse(files.read('planted.json') as string);
    expect(truth).toMatchObject({ schema: 'csat-planted/1', survey: 'broadband', responses: 1500, seed: 1 });
    expect(truth.figures).toContainEqual({ figure: 'recommend.nps', by: 'region', group: 'North', wave: null, value: 51.8 });
  });

  it('writes a file whole, beside its truth', async () => {
    const [csv, json] = [files.path('a.csv'), files.path('a.json')];
    const ran = await runCli(['simulate', SURVEY, '-n', '2500', '-o', csv, '--planted', json, '--with-truth', '--careless']);
    expect(ran).toEqual({ exit: 0, out: '', err: '' });
    const types = new Set(recordsOf(readFileSync(csv, 'utf8')).map(({ _truth_careless }) => _truth_careless));
    expect([...types].sort()).toEqual(['bot', 'duplicate', 'none', 'random', 'speeder', 'straightliner']);
    expect(files.list().filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('plants what the definition says, and what is typed goes first', async () => {
    const survey = files.write(
      'own.yaml',
      'id: own\nquestions:\n  - {id: recommend, type: nps, required: true}\nsimulate:\n  questions: {recommend: {9: 1}}\n',
    );
    expect((await runCli(['simulate', survey, '-n', '3'])).out).toBe('recommend\n9\n9\n9\n');
    expect((await runCli(['simulate', survey, '-n', '3', '--set', 'recommend.4=1'])).out).toBe('recommend\n4\n4\n4\n');
  });

  it('tells of every mistake at once, and writes nothing', async () => {
    const { exit, out, err } = await runCli([
      ...['simulate', SURVEY, '-n', '0', '--seed', '-1', '--set', 'recomend.nps=30', '--set', 'overall=4', '--effect', 'region=N:uses=1'],
      ...['--from', '2026-02-30', '--drift', 'why=2', '--careless', 'lazy=.1', '-o', files.path('no/where.csv')],
    ]);
    expect([exit, out]).toEqual([2, '']);
    expect(err.replaceAll(files.path('.'), '.')).toMatchInlineSnapshot(`
      "wrong-number  --responses 0: a whole number is asked for
          1 or more
      wrong-number  --seed -1: a whole number is asked for
          0 or more
      ./no/where.csv  unwritable-file  there is no folder ./no
          make the folder first
      wrong-simulation  --set overall=4: one number is no list of shares
          name the figure: --set overall.mean=4
      wrong-simulation  --careless lazy=.1: "lazy" is no type of careless respondents
          they are straightliner, random, speeder, duplicate, bot
      wrong-simulation  --from: "from" must be a date that there is, not "2026-02-30"
      wrong-simulation  --effect region=N: "N" is no group of region
          give them: --segment region=N:.4,others:.6
      wrong-simulation  --set recomend: "recomend" is nothing that is answered
          did you mean "recommend"?
      wrong-simulation  --effect region=N: "uses" has no figure to move
          NPS, CSAT, CES, ratings, rows of a matrix and parts of a gap question can be moved
      wrong-simulation  --drift why: "why" has no figure to move
          NPS, CSAT, CES, ratings, rows of a matrix and parts of a gap question can be moved
      "
    `);
  });

  it('tells of mistakes in the definition and on the command line together', async () => {
    const survey = files.write('bad.yaml', 'id: bad\nquestions:\n  - {id: recommend, type: nps}\nsimulate: {rho: 3, waves: {form: 1}}\n');
    const { exit, err } = await runCli(['simulate', survey, '--set', 'recommend=1']);
    expect(exit).toBe(2);
    expect(err).toContain('"rho" must be at most 1');
    expect(err).toContain('did you mean "from"?');
    expect(err).toContain('--set recommend=1: one number is no list of shares');
  });
});
