import { expect, test } from 'vitest';
import { scanner } from '../../../src/delimited/scanner.js';
import { frequencyTables } from '../../../src/engine/text/frequency-tables.js';
import { scannedCells } from '../../../src/engine/text/scanned-cells.js';
import type { Counts } from '../../../src/statistics/counts.js';
import type { Request } from '../../../src/statistics/request.js';

const request = (column: string, limit = 10_000): Extract<Request, { kind: 'counts' }> => ({
  id: column,
  kind: 'counts',
  variables: [{ kind: 'column', column }],
  limit,
});

/** The tables of the answers in two columns, where response i has a weight and is in some sets; its row is i. */
function tablesOf(records: string[][], weightOf: (i: number) => number, setsOf: (i: number) => number[], limit?: number) {
  const tables = frequencyTables([request('a', limit), request('b')], (column) => 'ab'.indexOf(column), true);
  const cells = scannedCells();
  let i = 0;
  const { push, end } = scanner({ delimiter: ',', nested: false }, (record) => {
    cells.standAt(record);
    tables.add(cells, setsOf(i), weightOf(i), i);
    i++;
  });
  push(Buffer.from(records.map((record) => `${record.join(',')}\n`).join('')));
  end();
  return tables;
}

/** n, sum of weights and first row by answer, counted the obvious way. */
function expectedOf(answers: string[], weightOf: (i: number) => number, isIn: (i: number) => boolean) {
  const lines = new Map<string | null, { n: number; w: number; first: number }>();
  for (const [i, answer] of answers.entries()) {
    if (!isIn(i)) continue;
    const key = answer === '' ? null : answer;
    const line = lines.get(key) ?? { n: 0, w: 0, first: i };
    lines.set(key, { ...line, n: line.n + 1, w: line.w + weightOf(i) });
  }
  return lines;
}

const linesOf = ({ cells }: Counts) => new Map(cells.map(({ keys: [key = null], n, w, first }) => [key, { n, w, first }]));

test('65,536 joint groups, more than are told apart at a time', () => {
  const count = 140_000;
  const place = (i: number): number => (i * 40_503) % 65_536;
  const setsOf = (i: number): number[] => [0, 1 + (place(i) >> 8), 300 + (place(i) & 255)];
  const weightOf = (i: number): number => (i % 64) / 16;
  const records = Array.from({ length: count }, (_, i) => [String(i % 11), ['yes', 'no', '', 'NA'][i % 4] as string]);
  const tables = tablesOf(records, weightOf, setsOf);
  for (const set of [0, 1, 256, 300, 555]) {
    for (const at of [0, 1]) {
      const expected = expectedOf(
        records.map((record) => record[at] as string),
        weightOf,
        (i) => setsOf(i).includes(set),
      );
      expect(linesOf(tables.result(at, set))).toEqual(expected);
    }
  }
});

test('answers of no, one, two and more bytes, many of them, and beyond the limit', () => {
  const long = 'ä'.repeat(70);
  const answers = Array.from({ length: 30_000 }, (_, i) =>
    i % 3 === 0 ? String(i % 20) : i % 3 === 1 ? `${long}${i % 7}` : String(i % 9001),
  );
  answers.push('', ...Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((text) => !',"'.includes(text)));
  const weightOf = (i: number): number => 1 + (i % 4) / 4;
  const setsOf = (i: number): number[] => [0, 1 + (i % 2)];
  const records = answers.map((answer) => [answer, 'x']);
  const tables = tablesOf(records, weightOf, setsOf);
  for (const set of [0, 1, 2]) {
    const { cells, overflow } = tables.result(0, set);
    expect(overflow).toBe(0);
    expect(linesOf({ kind: 'counts', cells, overflow })).toEqual(expectedOf(answers, weightOf, (i) => set === 0 || i % 2 === set - 1));
  }
  const few = tablesOf(records, weightOf, setsOf, 12).result(0, 2);
  const first = [...new Set(answers)].slice(0, 12);
  const kept = expectedOf(answers, weightOf, (i) => i % 2 === 1 && first.includes(answers[i] as string));
  expect(linesOf(few)).toEqual(kept);
  expect(few.overflow).toBe(answers.filter((answer, i) => i % 2 === 1 && !first.includes(answer)).length);
});

test('answers that share a slot, are alike in their first byte or white space around, quoted or not', () => {
  const texts = ['1', '10', '01', ' 1', '1 ', 'é', '分', 'ÿ', 'A', 'AA', '', ' ', 'A\u00a0', '"', '""', ','];
  // As many two-byte texts again as a column has slots, so that each slot is held by several in turn.
  for (let i = 0; i < 1200; i++) texts.push(String.fromCharCode(48 + (i % 40), 50 + Math.floor(i / 40)));
  const answers = Array.from({ length: 12_000 }, (_, i) => texts[(i * 7919) % texts.length] as string);
  const written = (text: string, i: number): string => (i % 3 === 0 || /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const weightOf = (i: number): number => [0, 0.25, 1, 2 ** 40, 1.5][i % 5] as number;
  const tables = tablesOf(
    answers.map((text, i) => [written(text, i), 'x']),
    weightOf,
    (i) => [0, 1 + (i % 2)],
  );
  for (const set of [0, 1, 2]) {
    const expected = expectedOf(
      answers.map((text) => text.trim()),
      weightOf,
      (i) => set === 0 || i % 2 === set - 1,
    );
    expect(linesOf(tables.result(0, set))).toEqual(expected);
  }
});

test('records with fewer cells than the one before have no answers beyond', () => {
  const tables = tablesOf(
    [['1', '2'], ['1'], ['1', '2', '3'], ['1']],
    () => 1,
    () => [0],
  );
  expect(linesOf(tables.result(1, 0))).toEqual(
    new Map([
      [null, { n: 2, w: 2, first: 1 }],
      ['2', { n: 2, w: 2, first: 0 }],
    ]),
  );
});
