import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDuckdb } from '../../../../src/engine/sql/duckdb/open-duckdb.js';
import { explainSql } from '../../../../src/engine/sql/explain-sql.js';
import { sqlEngine } from '../../../../src/engine/sql/sql-engine.js';
import { failureOf } from '../../conformance/failure-of.js';
import { column, countsOf, everyone } from '../../conformance/tables.js';

const folder = mkdtempSync(join(tmpdir(), 'duckdb files ['));
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  const instance = await DuckDBInstance.create(at('one.duckdb'));
  const database = await instance.connect();
  await database.run(
    `CREATE TABLE answers AS SELECT * FROM (VALUES ('9', 1.5, DATE '2026-07-04'), ('10', 2, NULL), (' 9 ', 1, NULL)) AS t(score, weight, day)`,
  );
  const copy = (sql: string, name: string) => database.run(`COPY (${sql}) TO '${at(name)}' (FORMAT parquet)`);
  await copy('SELECT score, weight FROM answers', 'plain.parquet');
  await copy(`SELECT 'wrong' AS score`, 'x.parquet');
  await copy(`SELECT 'right' AS score`, '[x].parquet');
  await copy(`SELECT 'star' AS score`, 's*.parquet');
  await copy(`SELECT 'other' AS score`, 'sx.parquet');
  mkdirSync(at('months'));
  await copy(`SELECT '7' AS score, 'a' AS plan`, 'months/1.parquet');
  await copy(`SELECT 'b' AS plan, '8' AS score`, 'months/2.parquet');
  await copy(
    `SELECT 9::TINYINT AS a, 9.0::DOUBLE AS b, 0.5::FLOAT AS c, 1.50::DECIMAL(9,2) AS d, true AS e, DATE '2026-07-04' AS f,
     TIMESTAMP '2026-07-04 10:05:00' AS g, ['A', 'B;C'] AS h, 'x'::ENUM('x') AS i, 9223372036854775807::BIGINT AS j,
     TIMESTAMPTZ '2026-07-04 10:05:00+02' AS k, 1e300::DOUBLE AS l`,
    'typed.parquet',
  );
  database.closeSync();
  instance.closeSync();
  const two = await DuckDBInstance.create(at('two.duckdb'));
  const tables = await two.connect();
  await tables.run('CREATE TABLE answers AS SELECT 1 AS score; CREATE SCHEMA s; CREATE VIEW s.later AS SELECT 2 AS score');
  tables.closeSync();
  two.closeSync();
  const lines = '{"score": 9.0, "boxes": ["A", "B"], "text": "a\\nb"}\n{"score": "9", "text": null, "late": true}\n';
  writeFileSync(at('answers.jsonl'), lines);
  writeFileSync(at('answers.ndjson.gz'), gzipSync(lines));
  writeFileSync(at('answers.json'), `[${lines.trim().replace('\n', ',')}]`);
  writeFileSync(at('empty.parquet'), '');
  writeFileSync(at('broken.parquet'), 'id,score\n1,9\n');
  writeFileSync(at('broken.duckdb'), 'no database');
  writeFileSync(at('broken.jsonl'), '{"score": 9}\n{"score": \n');
  writeFileSync(at('secret.csv'), 'a\n1\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How often each text of a column occurs, and its first row. */
async function answersOf(source: Parameters<typeof openDuckdb>[0], of = 'score'): Promise<unknown[]> {
  const connection = await openDuckdb(source);
  const engine = sqlEngine(
    connection,
    connection.columns.map(({ name }) => ({ key: name, name })),
  );
  try {
    const { breakdowns } = await engine.collect([countsOf('all', column(of))], [], everyone);
    const total = breakdowns.get('all')?.total;
    return total?.kind === 'counts' ? total.cells.map(({ keys, n, first }) => [keys[0], n, first]) : [];
  } finally {
    await engine.close();
  }
}

describe('reads', () => {
  test('a file of Parquet, whose rows are numbered', async () => {
    expect(await answersOf({ path: at('plain.parquet') })).toEqual([
      ['10', 1, 3],
      ['9', 2, 2],
    ]);
  });

  test('a file whose name is a pattern of others, never those', async () => {
    expect(await answersOf({ path: at('[x].parquet') })).toEqual([['right', 1, 2]]);
    expect(await answersOf({ path: at('s*.parquet') })).toEqual([['star', 1, 2]]);
  });

  test('all files of a pattern, by the names of their columns', async () => {
    const pattern = join(folder.replace('[', '[[]'), 'months', '*.parquet');
    expect(await answersOf({ path: pattern })).toEqual([
      ['7', 1, null],
      ['8', 1, null],
    ]);
    expect(await answersOf({ path: pattern }, 'plan')).toEqual([
      ['a', 1, null],
      ['b', 1, null],
    ]);
  });

  test.each(['answers.jsonl', 'answers.ndjson.gz', 'answers.json'])('%s, as it is written there', async (name) => {
    expect(await answersOf({ path: at(name) })).toEqual([
      ['9', 1, 3],
      ['9.0', 1, 2],
    ]);
    expect(await answersOf({ path: at(name) }, 'boxes')).toEqual([
      [null, 1, 3],
      ['A;B', 1, 2],
    ]);
    expect(await answersOf({ path: at(name) }, 'late')).toEqual([
      [null, 1, 2],
      ['true', 1, 3],
    ]);
  });

  test('the only table of a database, and one of several', async () => {
    expect(await answersOf({ path: at('one.duckdb') })).toHaveLength(2);
    expect(await answersOf({ path: at('two.duckdb'), table: 'answers' })).toEqual([['1', 1, 2]]);
    expect(await answersOf({ path: at('two.duckdb'), table: 's.later' })).toEqual([['2', 1, null]]);
    expect(await answersOf({ path: at('two.duckdb'), table: 's.later', row: 'score' }).catch(() => 'none left')).toBe('none left');
  });

  test('every type as the text that CSV would hold', async () => {
    const texts = [];
    for (const of of 'abcdefghijkl') texts.push(((await answersOf({ path: at('typed.parquet') }, of))[0] as unknown[])[0]);
    expect(texts).toEqual([
      ...['9', '9', '0.5', '1.50', 'true', '2026-07-04', '2026-07-04 10:05:00', 'A;B;C', 'x'],
      ...['9223372036854775807', '2026-07-04 08:05:00+00', '1e+300'],
    ]);
  });
});

describe('refuses in one line', () => {
  test.each([
    ['nowhere.parquet', undefined, 'no-such-file', 3],
    ['no*.parquet', undefined, 'no-such-file', 3],
    ['months', undefined, 'not-a-file', 3],
    ['empty.parquet', undefined, 'empty-file', 3],
    ['broken.parquet', undefined, 'unreadable-file', 3],
    ['broken.duckdb', undefined, 'unreadable-file', 3],
    ['broken.jsonl', undefined, 'unreadable-file', 3],
    ['two.duckdb', undefined, 'no-table', 2],
    ['two.duckdb', 'answer', 'no-such-table', 3],
    ['plain.parquet', 'answers', 'no-tables', 2],
    ['secret.csv', undefined, 'unsupported-file', 3],
  ])('%s, table %s: %s', async (name, table, code, exit) => {
    const failure = await failureOf(openDuckdb({ path: at(name), table }));
    expect([failure.diagnostics[0]?.code, failure.exit]).toEqual([code, exit]);
    expect(failure.message).not.toContain('\n');
  });

  test('what only an extension reads', async () => {
    writeFileSync(at('x.arrow'), 'ARROW1');
    expect((await failureOf(openDuckdb({ path: at('x.arrow') }))).diagnostics[0]?.code).toBe('extension-missing');
    expect((await failureOf(openDuckdb({ path: 'https://example.org/x.parquet' }))).diagnostics[0]?.code).toBe('extension-missing');
  });

  test('a column of row numbers that is not there', async () => {
    const failure = await failureOf(openDuckdb({ path: at('plain.parquet'), row: 'scor' }));
    expect(failure.diagnostics[0]).toMatchObject({ code: 'unknown-column', hint: 'did you mean "score"?' });
  });

  test('DuckDB that is not installed', async () => {
    const missing = async (): Promise<never> => {
      throw Object.assign(new Error("Cannot find package '@duckdb/node-api'"), { code: 'ERR_MODULE_NOT_FOUND' });
    };
    const failure = await failureOf(openDuckdb({ path: at('plain.parquet') }, missing));
    expect([failure.exit, failure.diagnostics[0]?.code, failure.diagnostics[0]?.hint]).toEqual([
      2,
      'engine-missing',
      'npm install @duckdb/node-api',
    ]);
  });

  test('which answer of a respondent is the first, where rows have no numbers', async () => {
    const connection = await openDuckdb({ path: at('two.duckdb'), table: 's.later' });
    const engine = sqlEngine(connection, [{ key: 'score', name: 'score' }]);
    const failure = await failureOf(engine.collect([], [], { ...everyone, duplicates: { column: 'score', keep: 'first' } }));
    await engine.close();
    expect([failure.exit, failure.diagnostics[0]?.code]).toEqual([2, 'no-row-order']);
  });
});

describe('once open', () => {
  test.each([
    () => `SELECT * FROM read_csv('${at('secret.csv')}')`,
    () => `SELECT * FROM read_text('/etc/hostname')`,
    () => `SELECT * FROM glob('/etc/*')`,
    () => `COPY (SELECT 1) TO '${at('out.csv')}'`,
    () => `ATTACH '${at('two.duckdb')}' AS other`,
    () => 'SET enable_external_access = true',
    () => 'LOAD httpfs',
    () => `SELECT * FROM read_parquet('${at('link.parquet').replace('[', '[[]')}')`,
  ])('nothing else can be reached: %s', async (sql) => {
    rmSync(at('link.parquet'), { force: true });
    symlinkSync(at('x.parquet'), at('link.parquet'));
    const connection = await openDuckdb({ path: at('plain.parquet') });
    await failureOf(connection.query(sql(), () => {}));
    await connection.close();
  });

  test('a database is only read', async () => {
    const connection = await openDuckdb({ path: at('one.duckdb') });
    await failureOf(connection.query('INSERT INTO data.main.answers (score) VALUES (1)', () => {}));
    await connection.close();
  });

  test('closing ends what still runs, and leaves no temporary files', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('csat-duckdb-'));
    const connection = await openDuckdb({ path: at('plain.parquet') });
    const endless = failureOf(connection.query('SELECT sum(a.range * b.range) FROM range(10000000) a, range(10000000) b', () => {}));
    await new Promise((done) => setTimeout(done, 100));
    await connection.close();
    expect((await endless).diagnostics[0]?.code).toBe('interrupted');
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith('csat-duckdb-'));
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });
});

test('explains the statements that it would ask', async () => {
  const connection = await openDuckdb({ path: at('plain.parquet') });
  const statements = await explainSql(connection, [{ key: 'q', name: 'score' }], [countsOf('all', column('q'))], [], everyone);
  await connection.close();
  expect(statements.length).toBeGreaterThan(1);
  expect(statements.join('\n')).toContain('"score"');
});
