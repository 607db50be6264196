import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnalyzeOptions, analyze } from '../../src/analyze.js';
import { CsatError } from '../../src/diagnostic.js';
import { memoryInput } from '../support/memory-input.js';
import { hostileCells, hostileHeaders } from './conformance/corpus.js';
import { write } from './conformance/delimited-text.js';

/** A report or a known mistake; anything else fails the test. */
async function outcome(content: string | Uint8Array, options: AnalyzeOptions = {}): Promise<'report' | string> {
  try {
    const report = await analyze(memoryInput(content), options);
    expect(JSON.stringify(report)).not.toMatch(/:(NaN|-?Infinity)/);
    const { rows, included, excluded } = report.source;
    expect(included + excluded.reduce((sum, { count }) => sum + count, 0)).toBe(rows);
    for (const { figures } of report.metrics) {
      for (const { value } of figures) expect(value === null || Number.isFinite(value)).toBe(true);
    }
    return 'report';
  } catch (problem) {
    if (!(problem instanceof CsatError)) throw problem;
    return problem.diagnostics[0]?.code ?? '';
  }
}

const short = hostileCells.filter((cell) => cell.length < 100);
const token = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(',', ';', '\t', '|', '"', '""', '\n', '\r\n', '\r') },
  { weight: 2, arbitrary: fc.constantFrom('0', '9', '10', 'Yes', 'No', 'N/A', 'score', 'id', 'recommend', 'region') },
  { weight: 2, arbitrary: fc.constantFrom(...short) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Respondent ID',
      'Collector ID',
      'Response',
      'Timestamp',
      'V1',
      'ResponseID',
      '{"ImportId":"QID1_1"}',
      '序号',
      'Status',
      'Finished',
    ),
  },
);

describe('whatever a file holds, it ends in a report or a known mistake', () => {
  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => void (await outcome(bytes))),
      { numRuns: 250 },
    );
  });

  test('random text with delimiters, quotes and line ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(token, { maxLength: 120 }), fc.constantFrom('utf8', 'utf16le', 'latin1'), async (tokens, encoding) => {
        await outcome(Buffer.from(tokens.join(''), encoding as BufferEncoding));
      }),
      { numRuns: 300 },
    );
  });

  test('tables of hostile answers under hostile headers', async () => {
    const outcomes = new Map<string, number>();
    const table = fc.integer({ min: 1, max: 5 }).chain((width) => {
      const row = (cell: fc.Arbitrary<string>) => fc.array(cell, { minLength: width, maxLength: width });
      const header = row(fc.constantFrom(...hostileHeaders, 'How likely are you to recommend us?', 'How satisfied are you?', 'weight'));
      return fc.tuple(
        header,
        fc.array(row(fc.oneof(fc.constantFrom('0', '5', '9', '10', '3', ''), fc.constantFrom(...short))), { minLength: 1, maxLength: 30 }),
      );
    });
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async ([header, rows], byFirst) => {
        const first = header[0]?.replace(/\s+/g, ' ').trim() ?? '';
        const code = await outcome(write([header, ...rows], { quoteAll: true }), byFirst ? { by: [first] } : {});
        outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
      }),
      { numRuns: 250 },
    );
    expect(outcomes.get('report')).toBeGreaterThan(50);
  });

  test('every export header with every kind of answer below', async () => {
    const headers = [
      ['Timestamp', 'How good? [a]', 'How good? [b]', 'Which? (select all that apply)'],
      ['Respondent ID', 'Collector ID', 'How satisfied are you?', 'How likely are you to recommend us?'],
      ['StartDate', 'Status', 'Finished', 'ResponseId', 'Progress', 'Q1', 'Q2_1', 'Q2_2'],
      ['序号', '提交答卷时间', '所用时间', '来源', '1、满意度', '2、推荐'],
    ];
    for (const header of headers) {
      for (let shift = 0; shift < 6; shift++) {
        const rows = short.map((_, i) => header.map((_, at) => short[(i + at * (shift + 1)) % short.length] as string));
        await outcome(write([header, ...rows]));
      }
    }
  });

  test('a file of one very long line, of one very long cell, of very many columns', async () => {
    expect(await outcome('x'.repeat(3_000_000))).toBe('no-responses');
    expect(await outcome(`id,note,score\n${Array.from({ length: 20 }, (_, i) => `${i},"${'long '.repeat(100_000)}",9`).join('\n')}`)).toBe(
      'report',
    );
    const wide = Array.from({ length: 300 }, (_, i) => `c${i}`);
    expect(await outcome(write([wide, wide.map(() => '1'), wide.map(() => '2')]))).toBe('report');
    const names = Array.from({ length: 3000 }, (_, i) => `c${i}`);
    expect(await outcome(write([names, names.map((name) => `${name} x`), names.map((name) => `${name} y`)]))).toBe('report');
  }, 30_000);
});
