import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { isForDuckdb, openSource } from '../../src/cli/open-source.js';

const io = { stdin: Readable.from([]), env: {} };

describe('openSource', () => {
  it.each<[string, string, string]>([
    ['https://ann:secret@example.org/responses.csv', 'https', 'fetch it first:  curl … | csat analyze -'],
    ['s3://bucket/responses.csv', 's3', 'there are files, postgres://user@host/db?table=name and clickhouse://…'],
    ['mysql://ann:secret@db/survey?table=answers', 'mysql', 'there are files, postgres://user@host/db?table=name and clickhouse://…'],
  ])('refuses %s, and names nobody', async (name, scheme, hint) => {
    const refused = await openSource(name, io).catch((problem: unknown) => problem);
    expect(refused).toMatchObject({
      exit: 2,
      diagnostics: [{ code: 'unknown-scheme', message: `nothing is read from ${scheme}://`, hint }],
    });
    expect(JSON.stringify(refused)).not.toContain('secret');
  });

  it('says which parameters a table of a file has', async () => {
    await expect(openSource('answers.duckdb?tabel=october', io)).rejects.toMatchObject({
      exit: 2,
      diagnostics: [{ code: 'wrong-url', message: 'unknown parameter "tabel"', hint: 'did you mean "table"?' }],
    });
  });

  it.each<[string, boolean]>([
    ['answers.parquet', true],
    ['answers-*.jsonl.gz', true],
    ['answers.duckdb?table=october', true],
    ['answers.csv', false],
    ['answers.parquet.csv', false],
  ])('%s is for DuckDB: %s', (name, expected) => expect(isForDuckdb(name)).toBe(expected));
});
