import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { csvCell } from '../../src/cli/csv-cell.js';

test.each([
  ['a', 'a'],
  ['a,b', '"a,b"'],
  ['a "b"', '"a ""b"""'],
  ['two\nlines', '"two\nlines"'],
  ['-17.5', '-17.5'],
  ['+49', '+49'],
  ['=1+1', "'=1+1"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
])('%j is written %j', (cell, written) => {
  expect(csvCell(cell)).toBe(written);
});

it('is read back as it was, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.string(), (cell) => {
      const [[read = '']] = parse(`${csvCell(cell)},x\n`) as [[string]];
      expect(read === cell || read === `'${cell}`).toBe(true);
    }),
  );
});
