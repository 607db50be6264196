import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.js';

describe('csat explain --sql', () => {
  it.each(['duckdb', 'postgres', 'clickhouse'])('what %s would be asked for a survey', async (engine) => {
    const { exit, out, err } = await runCli(['explain', 'recommend', '--sql', '-s', 'surveys/broadband.yaml', '--engine', engine]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out.startsWith('SELECT ')).toBe(true);
    expect(out.endsWith(';\n')).toBe(true);
    expect(out).toContain('GROUP BY');
    expect(out).toContain('recommend');
    const whole = await runCli(['explain', '--sql', '-s', 'surveys/broadband.yaml', '--engine', engine]);
    expect(whole.out.length).toBeGreaterThan(out.length);
  });

  it('a metric by itself is one question of it', async () => {
    const { exit, out } = await runCli(['explain', 'nps', '--sql']);
    expect(exit).toBe(0);
    expect(out).toContain('"nps"');
  });

  it.each([
    [['alpha', '--sql'], 'csat explain --sql -s survey.yaml'],
    [['--sql'], 'csat explain --sql -s survey.yaml'],
    [['npx', '--sql'], 'did you mean "nps"?'],
    [['nps', '--sql', '--engine', 'postgers'], 'allowed choices are duckdb, postgres, clickhouse'],
    [['nps', '--engine', 'duckdb'], 'useless-option'],
    [['recomend', '--sql', '-s', 'surveys/broadband.yaml'], 'did you mean "recommend"?'],
  ])('%j is wrong use', async (args, said) => {
    const { exit, out, err } = await runCli(['explain', ...args]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(said);
  });
});
