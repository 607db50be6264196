import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { spellings } from '../engine/sql/shown.js';
import { noPostgres, type PostgresServer, startPostgres } from '../support/postgres-server.js';
import { runCli } from '../support/run-cli.js';
import { workspace } from '../support/workspace.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What a user sees of a server that fails: one line, the right exit code, no file half written, and never the password. */
describe.skipIf(noPostgres !== null)('a server that fails', () => {
  const files = workspace();
  const out = files.path('report.json');
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    await server.run(
      `CREATE TABLE answers (respondent_id text, recommend text);
       INSERT INTO answers SELECT i::text, (i % 11)::text FROM generate_series(1, 200) AS i;
       CREATE VIEW slow AS SELECT respondent_id, recommend FROM answers, pg_sleep(600)`,
    );
  });
  afterAll(() => server.stop());

  async function analyze(url: string, more: string[] = []) {
    const ran = await runCli(['analyze', url, '-o', out, ...more], { env: { HOME: files.path('') } });
    for (const secret of spellings(server.password)) expect(`${ran.out}${ran.err}${files.read('report.json')}`).not.toContain(secret);
    return ran;
  }
  const lines = (err: string): string[] => err.split('\n').filter((line) => /^\S/.test(line));

  test('a report from it does not hold the password either', async () => {
    const saved = files.path('statistics.json');
    const { exit, err } = await analyze(server.url('?table=answers'), ['--save', saved, '-f', 'table']);
    expect({ exit, err }).toMatchObject({ exit: 0 });
    expect(files.read('report.json')).toContain(`"name": "postgres://127.0.0.1:${server.port}/survey?table=answers"`);
    for (const secret of spellings(server.password)) expect(files.read('statistics.json')).not.toContain(secret);
  });

  test.each([
    ['a wrong password', () => server.url('?table=answers').replace(/:[^:@]*@/, ':wrong-secret@'), 3, 'wrong-password'],
    ['a table that is not there', () => server.url('?table=answer'), 3, 'did you mean "answers"?'],
    ['no table', () => server.url(), 2, 'answers'],
    ['a typing mistake in the URL', () => server.url('?tabel=answers'), 2, 'did you mean "table"?'],
    ['a query that takes too long', () => server.url('?table=slow&timeout=300ms'), 3, 'query-timeout'],
    ['no server', () => 'postgres://ann:wrong-secret@127.0.0.1:1/survey?table=answers', 3, 'unreachable-server'],
    ['twice the same', () => server.url('?table=answers'), 2, 'named-twice'],
  ])('%s', async (what, url, code, said) => {
    await runCli(['analyze', 'samples/kano.csv', '-o', out]);
    const before = files.read('report.json');
    const { exit, err } = await analyze(url(), what === 'twice the same' ? [url()] : []);
    expect({ exit, lines: lines(err).length }).toEqual({ exit: code, lines: 1 });
    expect(err).toContain(said);
    expect(err).not.toMatch(/wrong-secret|\n {4}at /);
    expect(files.read('report.json')).toBe(before);
  });

  test('it is killed in the middle of a query', async () => {
    const own = await startPostgres();
    await own.run(
      'CREATE TABLE answers (a text); INSERT INTO answers VALUES (1); CREATE VIEW slow AS SELECT a FROM answers, pg_sleep(600)',
    );
    const ran = runCli(['analyze', own.url('?table=slow'), '-o', files.path('killed.json')]);
    const busy = async (): Promise<number> => {
      const [session] = await own.run("SELECT pid FROM pg_stat_activity WHERE application_name = 'csat' AND state = 'active'");
      return session === undefined ? busy() : Number(session.pid);
    };
    own.crash(await busy());
    const { exit, err } = await ran;
    expect({ exit, lines: lines(err).length }).toEqual({ exit: 3, lines: 1 });
    expect(err).toContain('connection-lost');
    expect(files.list().filter((name) => name.startsWith('killed') || name.startsWith('.csat-'))).toEqual([]);
    await own.stop();
  });
});
