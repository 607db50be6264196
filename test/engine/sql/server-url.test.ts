import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsatError } from '../../../src/diagnostic.js';
import { type Environment, type ServerAddress, serverAddress } from '../../../src/engine/sql/server-url.js';

const read = (url: string, environment: Environment = {}): ServerAddress => {
  const address = serverAddress(url, environment);
  if (address === null) throw new Error('no address');
  return address;
};

function failure(url: string, environment: Environment = {}): CsatError {
  try {
    read(url, environment);
  } catch (problem) {
    if (problem instanceof CsatError) return problem;
    throw problem;
  }
  throw new Error('it was read');
}

describe('what is an address of a server', () => {
  test.each(['responses.csv', '-', 'https://example.org/a.parquet', 'mysql://h/db', 'C:\\postgres.csv', 'postgres:x', './postgres://'])(
    '%s is none',
    (text) => expect(serverAddress(text, {})).toBeNull(),
  );

  test.each([
    ['postgres://ann:secret@db.example:6543/survey?table=answers', 'postgres', 'db.example', 6543, 'survey', 'ann', 'secret'],
    ['postgresql://ann@db.example/survey?table=answers', 'postgres', 'db.example', 5432, 'survey', 'ann', null],
    ['POSTGRES://ann@db.example/survey?table=answers', 'postgres', 'db.example', 5432, 'survey', 'ann', null],
    ['postgres://[2001:db8::1]:6543/survey?table=answers', 'postgres', '2001:db8::1', 6543, 'survey', 'postgres', null],
    ['postgres://%E5%BC%A0:p%40s%2Fs%3A%25@db.example/%E8%B0%83%E6%9F%A5?table=t', 'postgres', 'db.example', 5432, '调查', '张', 'p@s/s:%'],
    ['postgres:///survey?host=/var/run/postgresql&table=t', 'postgres', '/var/run/postgresql', 5432, 'survey', 'postgres', null],
    ['postgres://ann@/survey?host=/run/pg&table=t', 'postgres', '/run/pg', 5432, 'survey', 'ann', null],
    ['postgres://ann:x@%2Frun%2Fpg/survey?table=t', 'postgres', '/run/pg', 5432, 'survey', 'ann', 'x'],
    ['clickhouse://db.example/survey?table=answers', 'clickhouse', 'db.example', 8123, 'survey', 'default', null],
    ['clickhouse://db.example?table=answers', 'clickhouse', 'db.example', 8123, null, 'default', null],
    ['clickhouse://db.example/survey?table=answers&secure=1', 'clickhouse', 'db.example', 8443, 'survey', 'default', null],
    ['clickhouses://ann:x@db.example/survey?table=answers', 'clickhouse', 'db.example', 8443, 'survey', 'ann', 'x'],
  ])('%s', (url, ...expected) => {
    const { kind, host, port, database, user, password } = read(url);
    expect([kind, host, port, database, user, password()]).toEqual(expected);
  });

  test.each([
    ['answers', { schema: null, name: 'answers' }],
    ['survey.answers', { schema: 'survey', name: 'answers' }],
    ['"survey.2026".answers', { schema: 'survey.2026', name: 'answers' }],
    ['"a ""b"" c"', { schema: null, name: 'a "b" c' }],
    ['问卷.答案', { schema: '问卷', name: '答案' }],
    ['Answers 2026', { schema: null, name: 'Answers 2026' }],
  ])('table=%s', (text, table) => {
    expect(read(`postgres://h/db?table=${encodeURIComponent(text)}`).table).toEqual(table);
    expect(read(`clickhouse://h/db?table=${text}`).table).toEqual(table);
  });

  test('every name of a table can be written', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 });
    const quoted = (text: string): string => encodeURIComponent(`"${text.replaceAll('"', '""')}"`);
    fc.assert(
      fc.property(name, name, (schema, table) => {
        expect(read(`postgres://h/db?table=${quoted(schema)}.${quoted(table)}`).table).toEqual({ schema, name: table });
      }),
    );
  });

  test.each([
    ['90', 90_000],
    ['90s', 90_000],
    ['1.5 s', 1500],
    ['500ms', 500],
    ['0.2ms', 1],
    ['5min', 300_000],
    ['5m', 300_000],
    ['1h', 3_600_000],
    ['0', null],
  ])('timeout=%s', (text, expected) => expect(read(`postgres://h/db?table=t&timeout=${text}`).timeout).toBe(expected));
});

describe('what a URL leaves open', () => {
  const environment = {
    PGHOST: '/run/pg',
    PGPORT: '6000',
    PGUSER: 'bea',
    PGPASSWORD: 'from-environment',
    PGDATABASE: 'other',
    PGSSLMODE: 'require',
    PGSSLROOTCERT: '/ca.pem',
    PGOPTIONS: '-c timezone=Asia/Shanghai',
    PGPASSFILE: '/passwords',
    PGCONNECT_TIMEOUT: '3',
    CLICKHOUSE_USER: 'carl',
    CLICKHOUSE_PASSWORD: 'of-carl',
    HOME: '/home/bea',
  };

  test('comes from the variables of psql', () => {
    const { host, port, user, password, database, tls, options, passwordFile, connectTimeout, name } = read(
      'postgres://?table=t',
      environment,
    );
    expect([host, port, user, password(), database, options, passwordFile, connectTimeout]).toEqual([
      '/run/pg',
      6000,
      'bea',
      'from-environment',
      'other',
      '-c timezone=Asia/Shanghai',
      '/passwords',
      3000,
    ]);
    expect(tls).toEqual({ mode: 'require', authority: '/ca.pem', usualAuthority: '/home/bea/.postgresql/root.crt' });
    expect(name).toBe('postgres:///?table=t');
  });

  test('comes from the variables of clickhouse-client, and none of psql', () => {
    const { host, port, user, password, tls, options, passwordFile } = read('clickhouse:///db?table=t', environment);
    expect([host, port, user, password(), tls.mode, tls.authority, options, passwordFile]).toEqual([
      'localhost',
      8123,
      'carl',
      'of-carl',
      'disable',
      null,
      null,
      null,
    ]);
  });

  test('the URL comes first', () => {
    const { host, port, user, password, database, tls } = read('postgres://ann:own@h:7/db?table=t&sslmode=verify-full', environment);
    expect([host, port, user, password(), database, tls.mode]).toEqual(['h', 7, 'ann', 'own', 'db', 'verify-full']);
  });

  test('without any variable, it is what is usual', () => {
    const { host, port, user, password, database, tls } = read('postgres:///?table=t', { USER: 'bea', HOME: '/home/bea' });
    expect([host, port, user, password(), database, tls.mode]).toEqual(['localhost', 5432, 'bea', null, 'bea', 'prefer']);
  });
});

describe('the name of a source', () => {
  test.each([
    ['postgres://ann:secret@db.example:5432/survey?table=s.t&timeout=5s&sslmode=require', 'postgres://db.example/survey?table=s.t'],
    ['postgresql://ann:secret@db.example:6000/survey?table=t', 'postgres://db.example:6000/survey?table=t'],
    ['postgres://ann:secret@[::1]:6000/survey?table=t', 'postgres://[::1]:6000/survey?table=t'],
    ['postgres:///survey?host=/run/pg&table=t', 'postgres:///survey?table=t&host=/run/pg'],
    ['clickhouse://ann:secret@h:8123/db?table=%E7%AD%94%E6%A1%88', 'clickhouse://h/db?table=答案'],
    ['clickhouses://ann:secret@h:8443/db?table=t', 'clickhouse://h/db?table=t'],
  ])('%s', (url, name) => expect(read(url).name).toBe(name));

  test('nothing that prints an address shows the password', () => {
    const address = read('postgres://ann:hidden@h/db?table=t');
    expect(JSON.stringify(address)).not.toContain('hidden');
    expect(Object.values(address).map(String).join()).not.toContain('hidden');
  });
});

describe('a URL that is wrong', () => {
  test.each([
    ['postgres://h/db?tabel=t', 'unknown parameter "tabel"', 'did you mean "table"?'],
    ['clickhouse://h/db?table=t&options=x', 'unknown parameter "options"', 'what there is: table'],
    ['postgres://h/db?table=t&table=u', 'table is given twice', ''],
    ['postgres://h/db?table=a.b.c', 'table=a.b.c: it is a name, schema.name or', ''],
    ['postgres://h/db?table=t&timeout=soon', 'timeout=soon: how long is that?', 'such as timeout=60s'],
    ['postgres://h/db?table=t&sslmode=verify', 'sslmode verify: it is one of disable', 'did you mean "verify-ca"?'],
    ['clickhouse://h/db?table=t&sslmode=prefer', 'sslmode prefer: it is one of disable, require', ''],
    ['clickhouse://h/db?table=t&secure=maybe', 'secure=maybe: it is 1 or 0', ''],
    ['postgres://h/db?table=t&port=70000', 'a port is a number from 1 to 65535', ''],
    ['postgres://h:port/db?table=t', 'this is no URL as in', '%2F'],
    ['postgres://h/db/t', 'a database is one name', ''],
    ['postgres://a%zz@h/db?table=t', 'a % in a URL is followed by two hexadecimal digits', '%25'],
  ])('%s', (url, message, hint) => {
    const { exit, diagnostics } = failure(url);
    expect([exit, diagnostics.length, diagnostics[0]?.code]).toEqual([2, 1, 'wrong-url']);
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.hint ?? '').toContain(hint);
  });

  test('a password with characters that end a host too early is not repeated', () => {
    const end = fc.constantFrom('/', '?', '#', '/a?b#', '@/', '%');
    const piece = fc.stringMatching(/^[0-9A-Z]{5,9}$/);
    fc.assert(
      fc.property(piece, end, piece, (before, character, after) => {
        let said: string;
        try {
          said = read(`postgres://ann:${before}${character}${after}@db.example/survey?table=t`).name;
        } catch (problem) {
          said =
            problem instanceof CsatError
              ? JSON.stringify([problem.message, problem.stack, problem.cause, problem.diagnostics])
              : String(problem);
        }
        expect(said).not.toContain(before);
        expect(said).not.toContain(after);
      }),
    );
  });
});
