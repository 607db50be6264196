import { describe, expect, it } from 'vitest';
import { printDiagnostics } from '../../src/cli/print-diagnostics.js';
import { type Diagnostic, error, info, warning } from '../../src/diagnostic.js';

const print = (one: Diagnostic): string => printDiagnostics([one]);

describe('printDiagnostics', () => {
  it('gives place, code, what, the source with a caret, and the hint', () => {
    const source = '    column: Q7_1';
    const where = { file: 'surveys/q.yaml', line: 14, column: 13, length: 4, source };
    expect(
      print(error('unknown-column', 'question "recommend" names column "Q7_1"', { where, hint: 'did you mean "Q7"?' })),
    ).toBe(`surveys/q.yaml:14:13  unknown-column  question "recommend" names column "Q7_1"
    14 |     column: Q7_1
                     ^^^^
    did you mean "Q7"?
`);
  });

  it.each<[string, Diagnostic, string]>([
    ['no place', error('a-code', 'what'), 'a-code  what\n'],
    ['a file', error('a-code', 'what', { where: { file: 'a.csv' } }), 'a.csv  a-code  what\n'],
    ['a row', error('a-code', 'what', { where: { file: 'a.csv', row: 7 } }), 'a.csv row 7  a-code  what\n'],
    ['a row alone', error('a-code', 'what', { where: { row: 7 } }), 'row 7  a-code  what\n'],
    ['standard input', error('a-code', 'what', { where: { file: '-', line: 3 } }), 'standard input:3  a-code  what\n'],
    ['a warning', warning('a-code', 'what'), 'warning  a-code  what\n'],
    ['a note', info('a-code', 'what'), 'note  a-code  what\n'],
  ])('%s', (_, diagnostic, expected) => {
    expect(print(diagnostic)).toBe(expected);
  });

  it('puts the caret under wide characters, tabs and what cannot be seen', () => {
    const caret = (source: string, column: number, length: number): string =>
      print(error('a-code', 'what', { where: { file: 'a', line: 1, column, length, source } }));
    expect(caret('题目: 推荐', 5, 2)).toBe(`a:1:5  a-code  what\n    1 | 题目: 推荐\n              ^^^^\n`);
    expect(caret('\t\ta', 3, 1)).toBe(`a:1:3  a-code  what\n    1 |   a\n          ^\n`);
    expect(caret('\u001b[31m\u202ea', 7, 1)).toBe(`a:1:7  a-code  what\n    1 |  [31m a\n              ^\n`);
  });

  it('cuts a long line around the caret', () => {
    const source = `${'a'.repeat(500)}b${'c'.repeat(500)}`;
    const [, shown = '', caret = ''] = print(
      error('a-code', 'what', { where: { file: 'a', line: 1, column: 501, length: 900, source } }),
    ).split('\n');
    expect(shown).toBe(`    1 | ${'a'.repeat(60)}b${'c'.repeat(59)}`);
    expect(caret).toBe(`${' '.repeat(68)}${'^'.repeat(60)}`);
  });

  it('is one line each, harmless for a terminal', () => {
    const nasty = 'a\nb\u001b]0;owned\u0007\u001b[31mc';
    expect(print(error('a-code', nasty, { where: { file: nasty }, hint: nasty }))).toBe('a bc  a-code  a bc\n    a bc\n');
  });
});
