import { describe, expect, test } from 'vitest';
import { CsatError } from '../../../src/diagnostic.js';
import { readDocument } from '../../../src/survey/definition/document.js';

function faults(text: string): string[] {
  try {
    readDocument(text, 'q.yaml');
  } catch (thrown) {
    if (!(thrown instanceof CsatError)) throw thrown;
    expect(thrown.exit).toBe(2);
    return thrown.diagnostics.map(({ where, code, message }) => `${where?.line}:${where?.column} ${code} ${message}`);
  }
  return [];
}

describe('readDocument', () => {
  test('reads YAML 1.2: yes, N/A, dates and ranges are text', () => {
    expect(readDocument('a: yes\nb: N/A\nc: 2026-10-01\nd: 1..5\ne: 5\nf: {1: one}', 'q.yaml').value).toEqual({
      a: 'yes',
      b: 'N/A',
      c: '2026-10-01',
      d: '1..5',
      e: 5,
      f: { 1: 'one' },
    });
  });

  test('refuses tabs in the indentation', () => {
    expect(faults('a:\n\tb: 1')).toContain('2:1 yaml-tab a tab in the indentation, which YAML does not allow');
  });

  test('refuses what is no YAML, with its place', () => {
    expect(faults('a: "open\n')).toEqual(['2:1 yaml-syntax missing closing "quote']);
    expect(faults('a: b: 1')[0]).toMatch(/^1:4 yaml-syntax nested mappings are not allowed/);
    expect(faults('a: !colour red')).toEqual(['1:4 yaml-syntax unresolved tag: !colour']);
  });

  test('refuses a key that stands twice, however its name is written', () => {
    expect(faults('a: 1\nb:\n  1: x\n  "1": y')).toEqual(['4:3 duplicate-key key "1" is given twice, first on line 3']);
  });

  test('refuses a second document', () => {
    expect(faults('a: 1\n---\nb: 2')).toEqual(['2:1 yaml-syntax a definition is one document, and a second begins here']);
  });

  test.each(['', '# nothing yet\n', '- a', 'word', '7'])('refuses %j, which is no mapping', (text) => {
    expect(faults(text)).toEqual([expect.stringMatching(/^1:1 invalid-definition a definition is a mapping/)]);
  });

  test('takes anchors, aliases and merge keys, and finds places through them', () => {
    const text = 'base: &base\n  points: 1..5\nscale:\n  <<: *base\n  reverse: true\nother: *base\n';
    const { value, place } = readDocument(text, 'q.yaml');
    expect(value.scale).toEqual({ points: '1..5', reverse: true });
    expect(place(['scale', 'points'])).toMatchObject({ line: 2, column: 11 });
    expect(place(['other', 'points'], 'key')).toMatchObject({ line: 2, column: 3 });
    expect(place(['other'])).toMatchObject({ line: 6, column: 8, length: 5 });
  });

  test('refuses aliases that multiply the document', () => {
    const laughs = ['l0: &l0 [ha, ha]'];
    for (let level = 1; level < 12; level++)
      laughs.push(
        `l${level}: &l${level} [${Array(9)
          .fill(`*l${level - 1}`)
          .join(', ')}]`,
      );
    expect(faults(laughs.join('\n'))).toEqual(['2:10 yaml-alias aliases repeat one value more than 100 times']);
  });

  test('refuses very many aliases', () => {
    const text = Array.from({ length: 1001 }, (_, index) => `- [&a${index} 1, *a${index}]`).join('\n');
    expect(faults(text)).toEqual([expect.stringMatching(/^1001:\d+ yaml-alias more than 1000 aliases/)]);
  });

  test('takes a value that stands a hundred times', () => {
    const text = (times: number) => ['a: &a 1', 'b:', ...Array.from({ length: times }, () => '  - *a')].join('\n');
    expect(faults(text(99))).toEqual([]);
    expect(faults(text(100))).toEqual(['3:5 yaml-alias aliases repeat one value more than 100 times']);
  });

  test('refuses aliases of nothing and merges of no mapping', () => {
    expect(faults('a: &x 1\nb: *x\nc: *y')).toEqual([expect.stringMatching(/^3:4 yaml-alias unresolved alias/)]);
    expect(faults('a: 1\nb:\n  <<: 3')).toEqual([expect.stringMatching(/^3:3 yaml-alias merge sources must be maps/)]);
  });

  test.each([
    ['lists in a line', '- '.repeat(20_000)],
    ['flow lists', '['.repeat(100_000)],
    ['flow mappings', '{a: '.repeat(20_000)],
    ['keys', '? '.repeat(20_000)],
  ])('refuses bottomless %s before anything recursive sees them', (_, text) => {
    expect(faults(text)).toEqual([expect.stringMatching(/^1:\d+ nested-too-deeply more than 100 levels/)]);
  });

  test('refuses a text of more than five million characters unread', () => {
    expect(faults(`a: ${'x'.repeat(5_000_000)}`)).toEqual([
      'undefined:undefined definition-too-large 5000003 characters, and a definition may have 5000000',
    ]);
  });

  test('finds a double among very many keys in linear time', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`);
    expect(faults([...keys, 'k0: 2'].join('\n'))).toEqual(['20001:1 duplicate-key key "k0" is given twice, first on line 1']);
  });
});
