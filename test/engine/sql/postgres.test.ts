import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Connection } from '../../../src/engine/sql/connection.js';
import { openPostgres } from '../../../src/engine/sql/postgres/open-postgres.js';
import { type Environment, type ServerAddress, serverAddress } from '../../../src/engine/sql/server-url.js';
import { noPostgres, type PostgresServer, startPostgres } from '../../support/postgres-server.js';
import { postgresEngine, postgresLoader } from '../../support/postgres-table.js';
import { patiently } from '../../support/server-process.js';
import { failureOf } from '../conformance/failure-of.js';
import { fakeServer, portOf } from './fake-server.js';
import { printed, shown, spellings } from './shown.js';
import { countsTyped, typed } from './typed.js';

let server: PostgresServer;
const opened: Connection[] = [];

const addressOf = (url: string, environment: Environment = {}): ServerAddress => serverAddress(url, environment) as ServerAddress;

async function open(url: string, environment: Environment = {}): Promise<Connection> {
  const connection = await openPostgres(addressOf(url, environment));
  opened.push(connection);
  return connection;
}

async function rowsOf(connection: Connection, sql: string): Promise<(string | null)[][]> {
  const rows: (string | null)[][] = [];
  await connection.query(sql, (row) => rows.push([...row]));
  return rows;
}

/** One line of what went wrong, after the name of the source; never with the password. */
async function lineOf(work: Promise<unknown>, exit = 3): Promise<string> {
  const problem = await failureOf(work);
  expect(problem.exit).toBe(exit);
  for (const spelling of spellings(server.password)) expect(shown(problem)).not.toContain(spelling);
  const [line = '', ...hints] = printed(problem).trimEnd().split('\n');
  expect(hints.length).toBeLessThanOrEqual(1);
  return line.replace(/^\S+ {2}/, '');
}

describe.skipIf(noPostgres)(noPostgres ?? 'PostgreSQL', () => {
  beforeAll(async () => {
    server = await startPostgres({ tls: true });
    await server.run(`
      CREATE TABLE answers (row_number int, "Q1" text, score int, "金额" numeric(8,2), day date, at timestamptz, happy boolean);
      INSERT INTO answers VALUES (2, E'a\\tb\\n''\\\\', 9, 1.50, '2026-02-28', '2026-02-28 23:30+00', true), (3, NULL, NULL, NULL, NULL, NULL, NULL);
      CREATE VIEW seen AS SELECT "Q1", score FROM answers;
      CREATE SCHEMA "问卷"; CREATE TABLE "问卷"."a.b ""c""" (x text);
      CREATE TABLE parts (region text, n int) PARTITION BY LIST (region);
      CREATE TABLE north PARTITION OF parts FOR VALUES IN ('north'); INSERT INTO parts VALUES ('north', 1);
      CREATE ROLE stranger LOGIN PASSWORD 'pässword:/?#@%41&'; CREATE ROLE sealed LOGIN PASSWORD 'pässword:/?#@%41&';
      GRANT SELECT ON answers TO sealed;
    `);
  });
  afterEach(async () => {
    for (const connection of opened.splice(0)) await connection.close();
  });
  afterAll(() => server?.stop());

  describe('opens', () => {
    test('a table with its columns in order and their types', async () => {
      const { columns, relation, row, name, dialect } = await open(server.url('?table=answers'));
      expect(columns).toEqual([
        { name: 'row_number', type: 'int4' },
        { name: 'Q1', type: 'text' },
        { name: 'score', type: 'int4' },
        { name: '金额', type: 'numeric' },
        { name: 'day', type: 'date' },
        { name: 'at', type: 'timestamptz' },
        { name: 'happy', type: 'bool' },
      ]);
      expect([relation, row, name, dialect.name]).toEqual([
        '"answers"',
        null,
        `postgres://127.0.0.1:${server.port}/survey?table=answers`,
        'postgres',
      ]);
    });

    test('one whose rows a column numbers, which is then none of its columns', async () => {
      const connection = await open(server.url('?table=answers&row=row_number'));
      expect(connection.columns.map(({ name }) => name)).not.toContain('row_number');
      expect(await rowsOf(connection, `SELECT ${connection.row} FROM ${connection.relation} ORDER BY 1`)).toEqual([['2'], ['3']]);
      expect(await lineOf(open(server.url('?table=answers&row=row_numbre')), 2)).toBe(
        'unknown-column  row=row_numbre: the table has no such column',
      );
    });

    test.each([
      ['a view', 'seen', 2],
      ['a partitioned table', 'parts', 1],
      ['a table of a schema', 'public.answers', 2],
      ['names that need quotes', encodeURIComponent('"问卷"."a.b ""c"""'), 0],
    ])('%s', async (_, table, count) => {
      const connection = await open(server.url(`?table=${table}`));
      expect(await rowsOf(connection, `SELECT count(*) FROM ${connection.relation}`)).toEqual([[String(count)]]);
    });

    test('by a socket', async () => {
      const { pathname, password } = new URL(server.url());
      const connection = await open(`postgres://ann:${password}@${pathname}?host=${server.folder}&port=${server.port}&table=seen`);
      expect(connection.columns).toHaveLength(2);
    });

    test('with a password from the environment or a file of passwords, if it is safe', async () => {
      const file = join(mkdtempSync(join(tmpdir(), 'csat-test-')), 'passwords');
      onTestFinished(() => rmSync(join(file, '..'), { recursive: true }));
      const escaped = server.password.replace(/[:\\]/g, '\\$&');
      writeFileSync(file, `# mine\n*:*:*:bea:wrong\n127.0.0.1:${server.port}:survey:ann:${escaped}\n*:*:*:*:wrong\n`, { mode: 0o600 });
      const url = `postgres://ann@127.0.0.1:${server.port}/survey?table=seen`;
      expect((await open(url, { PGPASSWORD: server.password })).columns).toHaveLength(2);
      expect((await open(url, { PGPASSFILE: file })).columns).toHaveLength(2);
      expect(
        await lineOf(open(url, { PGPASSFILE: file, PGUSER: 'bea' }).then(() => open(url.replace('ann', 'bea'), { PGPASSFILE: file }))),
      ).toMatch(/^wrong-password {2}the server did not accept the password: password authentication failed for user "bea"$/);
      chmodSync(file, 0o644);
      const unsafe = await failureOf(open(url, { PGPASSFILE: file }));
      expect(unsafe.diagnostics[0]).toMatchObject({
        code: 'wrong-password',
        hint: `${file} is not used, for others may read it: chmod 600`,
      });
    });
  });

  describe('queries', () => {
    test('every value is text, written in one way', async () => {
      await server.run("ALTER ROLE ann SET datestyle = 'German'; ALTER ROLE ann SET extra_float_digits = 0");
      onTestFinished(() => server.run('ALTER ROLE ann RESET ALL').then(() => {}));
      const connection = await open(server.url('?table=answers'), { PGOPTIONS: '-c TimeZone=Asia/Shanghai' });
      expect(await rowsOf(connection, 'SELECT *, 0.1::float8 + 0.2, count(*) OVER () FROM answers ORDER BY 1')).toEqual([
        ['2', "a\tb\n'\\", '9', '1.50', '2026-02-28', '2026-03-01 07:30:00+08', 't', '0.30000000000000004', '2'],
        ['3', null, null, null, null, null, null, null, '2'].with(7, '0.30000000000000004'),
      ]);
    });

    test('rows are handed out as they come', async () => {
      const connection = await open(server.url('?table=answers'));
      let [count, sum] = [0, 0];
      await connection.query('SELECT n FROM generate_series(1, 200000) n', ([n]) => {
        count++;
        sum += Number(n);
      });
      expect([count, sum]).toEqual([200_000, 20_000_100_000]);
    });

    test('several at a time are answered one after the other', async () => {
      const connection = await open(server.url('?table=answers'));
      const asked = [1, 2, 3].map((n) => rowsOf(connection, `SELECT ${n} FROM pg_sleep(0.05)`));
      expect(await Promise.all(asked)).toEqual([[['1']], [['2']], [['3']]]);
    });

    test('a mistake in what is done with a row stays what it is, and the session goes on', async () => {
      const connection = await open(server.url('?table=answers'));
      const work = connection.query('SELECT * FROM answers', () => {
        throw new RangeError('ours');
      });
      await expect(work).rejects.toThrow(RangeError);
      expect(await rowsOf(connection, 'SELECT 1')).toEqual([['1']]);
    });

    test('all see the same rows, whatever happens in between', async () => {
      const connection = await open(server.url('?table=parts'));
      const count = () => rowsOf(connection, 'SELECT count(*) FROM parts');
      const before = await count();
      await server.run("INSERT INTO parts VALUES ('north', 2)");
      expect(await count()).toEqual(before);
      expect(await rowsOf(await open(server.url('?table=parts')), 'SELECT count(*) FROM parts')).toEqual([['2']]);
    });

    test('nothing can be written, and no two statements be slipped in', async () => {
      for (const sql of [
        "INSERT INTO parts VALUES ('north', 3)",
        "WITH new AS (INSERT INTO parts VALUES ('north', 3) RETURNING *) SELECT * FROM new",
        'SELECT * INTO other FROM parts',
        'DROP TABLE parts',
        "SELECT 1; COMMIT; INSERT INTO parts VALUES ('north', 3)",
      ]) {
        const connection = await open(server.url('?table=parts'));
        await expect(
          connection.query(sql, () => {}),
          sql,
        ).rejects.toThrow(/not-read-only|query-failed.*multiple commands/);
      }
      const connection = await open(server.url('?table=parts'));
      await connection.query('COMMIT', () => {});
      expect(await lineOf(connection.query("INSERT INTO parts VALUES ('north', 3)", () => {}))).toBe(
        'not-read-only  only reading is allowed: cannot execute INSERT in a read-only transaction',
      );
      expect(await server.run('SELECT count(*)::int AS n FROM parts WHERE n = 3')).toEqual([{ n: 0 }]);
    });

    test('the server knows who asks, compiles nothing, and gives up in time', async () => {
      const connection = await open(server.url('?table=answers&timeout=2min'));
      const settings = ['application_name', 'jit', 'statement_timeout', 'standard_conforming_strings', 'transaction_isolation'];
      const sql = `SELECT ${settings.map((name) => `current_setting('${name}')`).join(', ')}`;
      expect(await rowsOf(connection, sql)).toEqual([['csat', 'off', '2min', 'on', 'repeatable read']]);
    });

    test('what still runs when all is closed is ended on the server', async () => {
      const connection = await open(server.url('?table=answers'));
      const running = () => server.run("SELECT pid FROM pg_stat_activity WHERE application_name = 'csat' AND query LIKE '%pg_sleep(600)%'");
      const work = connection.query('SELECT pg_sleep(600)', () => {}).catch((problem: unknown) => problem);
      await patiently(async () => expect(await running()).toHaveLength(1));
      await connection.close();
      expect(shown(await work)).toMatch(/query-cancelled|connection-lost/);
      await patiently(async () => expect(await running()).toHaveLength(0));
      await connection.close();
    });
  });

  test('columns with types are counted as their texts', async () => {
    const loader = await postgresLoader(server);
    onTestFinished(() => loader.close());
    const types = new Map([
      ['score', 'smallint'],
      ['amount', 'numeric(8,2)'],
      ['day', 'date'],
      ['region', 'varchar(20)'],
      ['weight', 'numeric(8,4)'],
    ]);
    const name = await loader.load(typed, undefined, types);
    await countsTyped(() => postgresEngine(server, name, typed.header));
    await loader.run(`DROP TABLE ${name}`);
  });

  describe('says in one line what is wrong', () => {
    const url = (user: string, password: string, more: string): string =>
      `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${server.port}/${more}`;

    test('with a login', async () => {
      expect(await lineOf(open(url('ann', 'wrong', 'survey?table=answers')))).toBe(
        'wrong-password  the server did not accept the password: password authentication failed for user "ann"',
      );
      expect(await lineOf(open(`postgres://ann@127.0.0.1:${server.port}/survey?table=answers`))).toBe(
        'wrong-password  the server asks for a password, and there is none',
      );
      expect(await lineOf(open(url('ann', server.password, 'servey?table=answers')))).toBe(
        'no-such-database  the server has no such database: database "servey" does not exist',
      );
    });

    test('with a table', async () => {
      expect(await lineOf(open(server.url('?table=answer')))).toBe('no-such-table  there is no table "answer"');
      expect((await failureOf(open(server.url('?table=answer')))).diagnostics[0]?.hint).toBe('did you mean "answers"?');
      expect(await lineOf(open(server.url('?table=nowhere.answers')))).toBe('no-such-table  there is no table "nowhere.answers"');
      expect(await lineOf(open(server.url()), 2)).toBe('no-table  the URL names no table');
      expect((await failureOf(open(server.url()))).diagnostics[0]?.hint).toBe(
        'add  table=<name>  to the URL; tables: answers, north, parts, seen, 问卷.a.b "c"',
      );
      expect(await lineOf(open(url('stranger', server.password, 'survey?table=answers')))).toBe(
        'no-permission  the user may not read this: permission denied for table answers',
      );
    });

    test('with a query', async () => {
      const failed = async (sql: string, more = ''): Promise<string> => {
        const connection = await open(server.url(`?table=answers${more}`));
        return lineOf(connection.query(sql, () => {}));
      };
      expect(await failed('SELECT * FROM gone')).toBe(
        'no-such-table  the table is not there, or no longer: relation "gone" does not exist',
      );
      expect(await failed('SELECT gone FROM answers')).toBe(
        'no-such-column  a column is not there, or no longer: column "gone" does not exist',
      );
      expect(await failed('SELECT pg_sleep(20)', '&timeout=100ms')).toBe(
        'query-timeout  a query took longer than allowed: canceling statement due to statement timeout',
      );
      expect(await failed('SELECT 1/0')).toBe('query-failed  the server refused a query (22012): division by zero');
    });

    test('with a server that is not there, or is another', async () => {
      const closed = await fakeServer((socket) => socket.end());
      expect(await lineOf(open(`postgres://ann:${encodeURIComponent(server.password)}@127.0.0.1:1/survey?table=answers`))).toBe(
        'unreachable-server  nothing listens at 127.0.0.1, port 1',
      );
      expect(await lineOf(open('postgres://no-such-host.invalid/survey?table=answers'))).toBe(
        'unreachable-server  there is no host called no-such-host.invalid',
      );
      expect(await lineOf(open('postgres:///survey?table=answers&host=/nowhere'))).toBe(
        'unreachable-server  there is no server at the socket in /nowhere',
      );
      const wrong = 'wrong-server  what answers there does not speak the protocol of PostgreSQL';
      const silent = await fakeServer(() => {});
      const chatty = await fakeServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2p1\r\n'));
      const garbage = await fakeServer((socket) => socket.end(Buffer.from('5200000009ffffffffff00000000', 'hex')));
      const kerberos = await fakeServer((socket) => socket.once('data', () => socket.end(Buffer.from('520000000800000007', 'hex'))));
      const http = createHttpServer((_, response) => response.end('<html>'));
      const web = await portOf(http);
      for (const port of [closed, silent, chatty, garbage, web]) {
        expect(await lineOf(open(`postgres://ann:x@127.0.0.1:${port}/survey?table=answers&connect_timeout=300ms`))).toBe(wrong);
      }
      expect(await lineOf(open(`postgres://ann:x@127.0.0.1:${kerberos}/survey?table=answers&sslmode=disable`))).toBe(
        'login-refused  the server asks for a login by Kerberos or the like, which csat does not know',
      );
    });

    test('when it is stopped, or fails, in the middle of a query', async () => {
      const session = async (connection: Connection): Promise<number> =>
        Number((await rowsOf(connection, 'SELECT pg_backend_pid()'))[0]?.[0]);
      const sleeping = async (end: (pid: number) => unknown): Promise<string> => {
        const connection = await open(server.url('?table=answers'));
        const pid = await session(connection);
        const work = lineOf(connection.query('SELECT pg_sleep(60)', () => {}));
        await patiently(async () =>
          expect(await server.run(`SELECT 1 FROM pg_stat_activity WHERE pid = ${pid} AND wait_event = 'PgSleep'`)).toHaveLength(1),
        );
        await end(pid);
        return work;
      };
      expect(await sleeping((pid) => server.run(`SELECT pg_terminate_backend(${pid})`))).toBe(
        'connection-lost  the server was stopped in the middle of the work: terminating connection due to administrator command',
      );
      expect(await sleeping((pid) => server.run(`SELECT pg_cancel_backend(${pid})`))).toBe(
        'query-cancelled  the query was cancelled on the server: canceling statement due to user request',
      );
      const idle = await open(server.url('?table=answers'));
      await server.run(`SELECT pg_terminate_backend(${await session(idle)})`);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await lineOf(idle.query('SELECT 1', () => {}))).toBe(
        'connection-lost  the server was stopped in the middle of the work: terminating connection due to administrator command',
      );
    });

    test('nothing, for a table that is read cannot be dropped; afterwards it can', async () => {
      await server.run('CREATE TABLE brief (a text)');
      const connection = await open(server.url('?table=brief'));
      await expect(server.run("SET lock_timeout = '50ms'; DROP TABLE brief")).rejects.toThrow('lock timeout');
      expect(await rowsOf(connection, 'SELECT count(*) FROM brief')).toEqual([['0']]);
      await connection.close();
      await server.run('DROP TABLE brief');
      expect(await lineOf(open(server.url('?table=brief')))).toBe('no-such-table  there is no table "brief"');
    });
  });

  describe('by TLS', () => {
    const encrypted = 'SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()';
    const url = (more: string, host = '127.0.0.1', user = 'ann'): string =>
      `postgres://${user}:${encodeURIComponent(server.password)}@${host}:${server.port}/survey?table=answers${more}`;

    test.each([
      ['', 't'],
      ['&sslmode=disable', 'f'],
      ['&sslmode=allow', 'f'],
      ['&sslmode=prefer', 't'],
      ['&sslmode=require', 't'],
    ])('as the URL wants it: %s', async (more, expected) => {
      expect(await rowsOf(await open(url(more)), encrypted)).toEqual([[expected]]);
    });

    test('with a certificate of somebody who is trusted, for the host', async () => {
      const trusting = (mode: string): string => `&sslmode=${mode}&sslrootcert=${server.certificate}`;
      for (const one of [url(trusting('verify-ca')), url(trusting('require')), url(trusting('verify-full'), 'localhost')])
        expect(await rowsOf(await open(one), encrypted)).toEqual([['t']]);
      expect(await lineOf(open(url(trusting('verify-full'))))).toBe(
        'untrusted-certificate  the certificate of the server is not for 127.0.0.1',
      );
    });

    test('and never with another', async () => {
      expect(await lineOf(open(url('&sslmode=verify-full', 'localhost')))).toBe(
        'untrusted-certificate  the certificate of the server is vouched for by nobody who is trusted (DEPTH_ZERO_SELF_SIGNED_CERT)',
      );
      expect(await lineOf(open(url('&sslmode=verify-full&sslrootcert=system', 'localhost')))).toMatch(/^untrusted-certificate/);
      expect(await lineOf(open(url('&sslmode=verify-ca')), 2)).toMatch(/^no-authority/);
      expect(await lineOf(open(url('&sslmode=verify-ca&sslrootcert=/nowhere.pem')), 2)).toBe(
        'unreadable-certificate  sslrootcert=/nowhere.pem cannot be read (ENOENT)',
      );
    });

    test('where the server wants it', async () => {
      expect(await rowsOf(await open(url('', '127.0.0.1', 'sealed')), encrypted)).toEqual([['t']]);
      expect(await rowsOf(await open(url('&sslmode=allow', '127.0.0.1', 'sealed')), encrypted)).toEqual([['t']]);
      expect(await lineOf(open(url('&sslmode=disable', '127.0.0.1', 'sealed')))).toMatch(
        /^tls-required {2}the server wants TLS: pg_hba.conf rejects/,
      );
    });
  });

  describe('a server of its own', () => {
    test('is killed in the middle of a query, and has no TLS before', async () => {
      const own = await startPostgres();
      onTestFinished(() => own.stop());
      await own.run('CREATE TABLE answers (a text)');
      expect(await lineOf(open(own.url('?table=answers&sslmode=require')))).toBe('no-tls  the server offers no TLS');
      const connection = await open(own.url('?table=answers'));
      const [[pid] = []] = await rowsOf(connection, 'SELECT pg_backend_pid()');
      const work = lineOf(connection.query('SELECT pg_sleep(60)', () => {}));
      await new Promise((resolve) => setTimeout(resolve, 100));
      own.crash(Number(pid));
      expect(await work).toBe('connection-lost  the server ended the connection before it had answered');
      expect(await lineOf(connection.query('SELECT 1', () => {}))).toMatch(/^connection-lost/);
      expect(await lineOf(open(own.url('?table=answers')))).toBe(`unreachable-server  nothing listens at 127.0.0.1, port ${own.port}`);
    });
  });
});
