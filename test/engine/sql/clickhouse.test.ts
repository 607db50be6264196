import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener, request } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openClickhouse } from '../../../src/engine/sql/clickhouse/open-clickhouse.js';
import type { Connection } from '../../../src/engine/sql/connection.js';
import { type Environment, type ServerAddress, serverAddress } from '../../../src/engine/sql/server-url.js';
import { type ClickhouseServer, noClickhouse, startClickhouses } from '../../support/clickhouse-server.js';
import { clickhouseEngine, loadClickhouse } from '../../support/clickhouse-table.js';
import { patiently } from '../../support/server-process.js';
import { hostileCells } from '../conformance/corpus.js';
import { failureOf } from '../conformance/failure-of.js';
import { fakeServer, portOf } from './fake-server.js';
import { printed, shown, spellings } from './shown.js';
import { countsTyped, typed } from './typed.js';

let server: ClickhouseServer;
let other: ClickhouseServer;
const opened: Connection[] = [];

async function open(url: string, environment: Environment = {}): Promise<Connection> {
  const connection = await openClickhouse(serverAddress(url, environment) as ServerAddress);
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

describe.skipIf(noClickhouse)(noClickhouse ?? 'ClickHouse', () => {
  beforeAll(async () => {
    [server, other] = (await startClickhouses(2)) as [ClickhouseServer, ClickhouseServer];
    for (const one of [server, other]) {
      await one.run('CREATE TABLE part (region String, n Int32) ENGINE = Memory');
      await one.run(`INSERT INTO part VALUES ('${one === server ? 'north' : 'south'}', 1)`);
    }
    await server.run('CREATE TABLE whole (region String, n Int32) ENGINE = Distributed(all, default, part)');
    await server.run(
      'CREATE TABLE answers (row_number UInt32, "Q1" Nullable(String), score Nullable(Int8), "金额" Decimal(8, 2), day Date) ENGINE = Memory',
    );
    await server.run("INSERT INTO answers VALUES (2, 'a\\tb\\n\\'\\\\', 9, 1.5, '2026-02-28'), (3, NULL, NULL, 0, '2026-03-01')");
    await server.run('CREATE VIEW seen AS SELECT "Q1", score FROM answers');
    await server.run('CREATE DATABASE "问卷"');
    await server.run('CREATE TABLE "问卷"."a.b" (x String) ENGINE = Memory');
  });
  afterEach(async () => {
    for (const connection of opened.splice(0)) await connection.close();
  });
  afterAll(() => Promise.all([server?.stop(), other?.stop()]));

  describe('opens', () => {
    test('a table with its columns in order and their types', async () => {
      const { columns, relation, row, name, dialect } = await open(server.url('?table=answers'));
      expect(columns).toEqual([
        { name: 'row_number', type: 'UInt32' },
        { name: 'Q1', type: 'Nullable(String)' },
        { name: 'score', type: 'Nullable(Int8)' },
        { name: '金额', type: 'Decimal(8, 2)' },
        { name: 'day', type: 'Date' },
      ]);
      expect([relation, row, name, dialect.name]).toEqual([
        '"answers"',
        null,
        `clickhouse://127.0.0.1:${server.port}/?table=answers`,
        'clickhouse',
      ]);
    });

    test('one whose rows a column numbers, which is then none of its columns', async () => {
      const connection = await open(server.url('/default?table=answers&row=row_number'));
      expect(connection.columns.map(({ name }) => name)).not.toContain('row_number');
      expect(await rowsOf(connection, `SELECT ${connection.row} FROM ${connection.relation} ORDER BY row_number`)).toEqual([['2'], ['3']]);
      expect(await lineOf(open(server.url('?table=answers&row=row')), 2)).toBe('unknown-column  row=row: the table has no such column');
    });

    test.each([
      ['a view', '?table=seen', 2],
      ['a table of another database', `?table=${encodeURIComponent('问卷."a.b"')}`, 0],
      ['a table in a database of another script', '/问卷?table=%22a.b%22', 0],
      ['a table of a cluster', '?table=whole', 2],
    ])('%s', async (_, more, count) => {
      const connection = await open(server.url(more));
      expect(await rowsOf(connection, `SELECT count(*) FROM ${connection.relation}`)).toEqual([[String(count)]]);
    });

    test('with a user and a password from the environment', async () => {
      const url = `clickhouse://127.0.0.1:${server.port}/?table=answers`;
      const connection = await open(url, { CLICKHOUSE_USER: 'ann', CLICKHOUSE_PASSWORD: server.password });
      expect(await rowsOf(connection, "SELECT user = 'ann' FROM system.processes LIMIT 1")).toEqual([['1']]);
    });
  });

  describe('queries', () => {
    test('every text comes back as it is', async () => {
      const connection = await open(server.url('?table=answers'));
      const texts = [...hostileCells, '\\N', '\b\f\v\0\x7f', '\\\\t', '\ud83d\ude00', 'x'.repeat(100_000)];
      const { literal } = connection.dialect;
      const sql = texts.map((text, i) => `SELECT ${literal(text)} AS t, ${i} AS i, NULL AS n`).join(' UNION ALL ');
      const rows = (await rowsOf(connection, sql)).sort((a, b) => Number(a[1]) - Number(b[1]));
      expect(rows).toEqual(texts.map((text, i) => [text, String(i), null]));
    });

    test('rows are handed out whole, wherever the answer is cut on its way', async () => {
      const connection = await open(server.url('?table=answers'));
      let [count, sum] = [0, 0];
      await connection.query("SELECT number, concat('金额\\t', toString(number)) FROM system.numbers LIMIT 200000", ([n, text]) => {
        count += text === `金额\t${n}` ? 1 : 0;
        sum += Number(n);
      });
      expect([count, sum]).toEqual([200_000, 19_999_900_000]);
    });

    test('several at a time', async () => {
      const connection = await open(server.url('?table=answers'));
      expect(await Promise.all([1, 2, 3].map((n) => rowsOf(connection, `SELECT ${n}`)))).toEqual([[['1']], [['2']], [['3']]]);
    });

    test('a mistake in what is done with a row stays what it is', async () => {
      const connection = await open(server.url('?table=answers'));
      const work = connection.query('SELECT * FROM answers', () => {
        throw new RangeError('ours');
      });
      await expect(work).rejects.toThrow(RangeError);
    });

    test.each(['ann', 'reader'])('nothing can be written by %s', async (user) => {
      const connection = await open(server.url('?table=part').replace(/ann:[^@]*/, user === 'ann' ? '$&' : user));
      for (const sql of [
        "INSERT INTO part VALUES ('x', 3)",
        'INSERT INTO part SELECT * FROM part',
        'DROP TABLE part',
        'CREATE TABLE y (a Int8) ENGINE = Log',
      ])
        expect(await lineOf(connection.query(sql, () => {}))).toMatch(/^not-read-only {2}only reading is allowed: /);
      expect(await rowsOf(connection, 'SELECT count(*) FROM part')).toEqual([['1']]);
    });

    test('what still runs when all is closed is ended on the server', async () => {
      const connection = await open(server.url('?table=answers'));
      const running = async (): Promise<number> =>
        Number(await server.run("SELECT count() FROM system.processes WHERE query LIKE '%sipHash64%' AND query NOT LIKE '%processes%'"));
      const work = connection
        .query('SELECT count(*) FROM system.numbers WHERE sipHash64(number) = 1', () => {})
        .catch((problem: unknown) => problem);
      await patiently(async () => expect(await running()).toBe(1));
      await connection.close();
      expect(shown(await work)).toMatch(/query-cancelled|connection-lost/);
      await patiently(async () => expect(await running()).toBe(0));
      await connection.close();
    });
  });

  test('columns with types are counted as their texts', async () => {
    const types = new Map([
      ['score', 'Nullable(Int8)'],
      ['day', 'Nullable(Date)'],
      ['region', 'String'],
    ]);
    const name = await loadClickhouse(server, typed, undefined, types);
    onTestFinished(() => server.run(`DROP TABLE ${name}`).then(() => {}));
    await countsTyped(() => clickhouseEngine(server, name, typed.header));
  });

  describe('says in one line what is wrong', () => {
    test('with a login', async () => {
      const wrong = server.url('?table=answers').replace(/ann:[^@]*/, 'ann:wrong');
      expect(await lineOf(open(wrong))).toBe(
        'wrong-password  the server did not accept the user or the password: Wrong password for user ann',
      );
      expect(await lineOf(open(wrong.replace('ann', 'nobody')))).toBe(
        'wrong-password  the server did not accept the user or the password: Unknown user nobody',
      );
      expect(await lineOf(open(server.url('/servey?table=answers')))).toBe(
        "no-such-database  the server has no such database: Database servey doesn't exist",
      );
    });

    test('with a table', async () => {
      expect(await lineOf(open(server.url('?table=answer')))).toBe('no-such-table  there is no table "answer"');
      expect((await failureOf(open(server.url('?table=answer')))).diagnostics[0]?.hint).toBe('did you mean "answers"?');
      expect(await lineOf(open(server.url()), 2)).toBe('no-table  the URL names no table');
      expect((await failureOf(open(server.url()))).diagnostics[0]?.hint).toBe(
        'add  table=<name>  to the URL; tables: answers, part, seen, whole, 问卷.a.b',
      );
    });

    test('with a query, without the query', async () => {
      const failed = async (sql: string, more = ''): Promise<string> => {
        const connection = await open(server.url(`?table=answers${more}`));
        return lineOf(connection.query(sql, () => {}));
      };
      expect(await failed('SELECT * FROM gone')).toBe(
        "no-such-table  the table is not there, or no longer: Table default.gone doesn't exist.",
      );
      expect(await failed('SELECT gone FROM answers')).toMatch(
        /^no-such-column {2}a column is not there, or no longer: Unknown identifier: gone/,
      );
      expect(await failed('SELECT count(*) FROM system.numbers WHERE sipHash64(number) = 1', '&timeout=1s')).toMatch(
        /^query-timeout {2}a query took longer than allowed: Timeout exceeded: .*$/,
      );
      expect(await failed('SELECT throwIf(number = 3000000) FROM system.numbers LIMIT 4000000')).toBe(
        "query-failed  the server refused a query (395): Value passed to 'throwIf' function is non zero",
      );
      expect(await failed('SELEC secret_text FROM answers')).not.toContain('secret_text');
    });

    test('with a table that vanishes between queries', async () => {
      await server.run('CREATE TABLE brief (a String) ENGINE = Memory');
      const connection = await open(server.url('?table=brief'));
      await server.run('DROP TABLE brief');
      expect(await lineOf(connection.query(`SELECT count(*) FROM ${connection.relation}`, () => {}))).toBe(
        "no-such-table  the table is not there, or no longer: Table default.brief doesn't exist.",
      );
    });

    test('with a user whose answers may be cut short', async () => {
      expect(await lineOf(open(`clickhouse://careless@127.0.0.1:${server.port}/?table=answers`))).toBe(
        'unsafe-settings  the user may change no setting and has result_overflow_mode = break, with which answers may be cut short',
      );
    });

    test('with a server that is not there, or is another', async () => {
      expect(await lineOf(open('clickhouse://127.0.0.1:1/?table=answers'))).toBe(
        'unreachable-server  nothing listens at 127.0.0.1, port 1',
      );
      expect(await lineOf(open('clickhouse://no-such-host.invalid/?table=answers'))).toBe(
        'unreachable-server  there is no host called no-such-host.invalid',
      );
      const url = (port: number): string => server.url('?table=answers&connect_timeout=300ms').replace(String(server.port), String(port));
      const silent = await fakeServer(() => {});
      expect(await lineOf(open(url(silent)))).toBe(`unreachable-server  127.0.0.1, port ${silent} did not answer within 0.3 s`);
      const wrong = 'wrong-server  what answers there is no ClickHouse over HTTP';
      const web: RequestListener = (asked, answer) => answer.end(JSON.stringify(asked.headers));
      const missing: RequestListener = (asked, answer) => answer.writeHead(404).end(JSON.stringify(asked.headers));
      for (const port of [
        await portOf(createHttpServer(web)),
        await portOf(createHttpServer(missing)),
        await fakeServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2p1\r\n')),
        await fakeServer((socket) => socket.once('data', () => socket.destroy())),
        server.nativePort,
      ])
        expect(await lineOf(open(url(port)))).toBe(wrong);
      const forbidden: RequestListener = (_, answer) => answer.writeHead(403).end('<html>');
      expect(await lineOf(open(url(await portOf(createHttpServer(forbidden)))))).toBe(
        'wrong-password  the server lets nobody in (HTTP 403)',
      );
      const busy: RequestListener = (_, answer) => answer.writeHead(503).end();
      expect(await lineOf(open(url(await portOf(createHttpServer(busy)))))).toBe(
        'server-not-ready  the server cannot answer at the moment (HTTP 503)',
      );
    });

    test('with an answer that ends in the middle, or in an error', async () => {
      const ending = async (end: string, destroy = false): Promise<string> => {
        const port = await portOf(
          createHttpServer((asked, answer) => {
            asked.resume();
            const forwarded = () => request({ port: server.port, path: asked.url, method: 'POST', headers: asked.headers });
            let sql = '';
            asked.on('data', (bytes) => {
              sql += bytes;
            });
            asked.on('end', () => {
              if (!sql.includes('late'))
                return void forwarded()
                  .on('response', (from) => from.pipe(answer))
                  .end(sql);
              answer.write(`a\tb\nString\tString\n1\t2\n${end}`);
              if (destroy) setTimeout(() => answer.destroy(), 20);
              else answer.end();
            });
          }),
        );
        const connection = await open(server.url('?table=answers').replace(String(server.port), String(port)));
        return lineOf(connection.query('SELECT late', () => {}));
      };
      expect(await ending('Code: 241, e.displayText() = DB::Exception: Memory limit (total) exceeded, e.what() = DB::Exception\n')).toBe(
        'server-exhausted  the server has no room left for this: Memory limit (total) exceeded',
      );
      expect(await ending('Code: 159. DB::Exception: Timeout exceeded: elapsed 2 seconds. (TIMEOUT_EXCEEDED) (version 26.7.2.1)')).toBe(
        'query-timeout  a query took longer than allowed: Timeout exceeded: elapsed 2 seconds.',
      );
      const lost = 'connection-lost  the server ended the connection before it had answered';
      expect(await ending('3\t')).toBe(lost);
      expect(await ending('3\t4\n', true)).toBe(lost);
    });

    test('by TLS', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'csat-test-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const [key, certificate] = [join(folder, 'key'), join(folder, 'certificate')];
      const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
      execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject, '-keyout', key, '-out', certificate], {
        stdio: 'ignore',
      });
      const port = await portOf(
        createHttpsServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (asked, answer) => {
          const { headers, url: path } = asked;
          const forwarded = request({ port: server.port, path, method: 'POST', headers, agent: false }, (from) => from.pipe(answer));
          forwarded.on('error', () => answer.destroy());
          asked.pipe(forwarded);
        }),
      );
      const url = (more: string, host = 'localhost'): string =>
        server.url(`?table=answers${more}`).replace(/127.0.0.1:\d+/, `${host}:${port}`);
      expect((await open(url(`&secure=1&sslrootcert=${certificate}`))).columns).toHaveLength(5);
      expect((await open(url('&sslmode=require'))).columns).toHaveLength(5);
      expect(await lineOf(open(url('&secure=1')))).toMatch(
        /^untrusted-certificate {2}the certificate of the server is vouched for by nobody/,
      );
      expect(await lineOf(open(url(`&secure=1&sslrootcert=${certificate}`, '127.0.0.1')))).toBe(
        'untrusted-certificate  the certificate of the server is not for 127.0.0.1',
      );
      expect(await lineOf(open(url('')))).toMatch(/^wrong-server/);
      const silent = await fakeServer(() => {});
      const within = (port: number): string =>
        server.url('?table=answers&secure=1&connect_timeout=300ms').replace(`${server.port}`, `${port}`);
      expect(await lineOf(open(within(silent)))).toBe(`no-tls  no TLS with 127.0.0.1, port ${silent}: it did not begin it within 0.3 s`);
      // Now and then the server takes the beginning of TLS for that of a request, and waits for the rest of it.
      expect(await lineOf(open(within(server.port)))).toMatch(/^no-tls {2}no TLS with 127.0.0.1, port \d+: it /);
    });

    test('when one of a cluster, and then the whole server, is killed in the middle of a query', async () => {
      const [one, two] = (await startClickhouses(2)) as [ClickhouseServer, ClickhouseServer];
      onTestFinished(() => Promise.all([one.stop(), two.stop()]).then(() => {}));
      for (const each of [one, two]) await each.run('CREATE TABLE part (n Int32) ENGINE = Memory');
      await one.run('CREATE TABLE whole (n Int32) ENGINE = Distributed(all, default, part)');
      const connection = await open(one.url('?table=whole'));
      two.kill('SIGKILL');
      expect(await lineOf(connection.query('SELECT count(*) FROM whole', () => {}))).toMatch(
        /^unreachable-server {2}a server of the cluster does not answer: /,
      );
      const work = lineOf(connection.query('SELECT count(*) FROM system.numbers WHERE sipHash64(number) = 1', () => {}));
      await new Promise((resolve) => setTimeout(resolve, 200));
      one.kill('SIGKILL');
      expect(await work).toBe('connection-lost  the server ended the connection before it had answered');
      // Which connections of the killed server are gone is not known at once.
      await vi.waitFor(async () =>
        expect(await lineOf(connection.query('SELECT 1', () => {}))).toBe(
          `unreachable-server  nothing listens at 127.0.0.1, port ${one.port}`,
        ),
      );
    });
  });
});
