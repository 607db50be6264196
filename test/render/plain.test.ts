import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../src/render/plain.js';

test.each([
  ['\u001b[31mred\u001b[0m', 'red'],
  ['\u009b1;31mred', 'red'],
  ['\u001b]8;;http://x\u0007link\u001b]8;;\u0007', 'link'],
  ['\u001b]0;title\u001b\\text', 'text'],
  ['\u001bPq#0\u001b\\text', 'text'],
  ['\u001bcreset', 'reset'],
  ['two\r\nlines\tand\u0000more', 'two lines and more'],
  ['line\n[31m is text', 'line [31m is text'],
  ['abc\u202ecba\ufeff', 'abccba'],
  ['half \ud83d', 'half \ufffd'],
  ['  满意 👍🏽 é  ', '满意 👍🏽 é'],
])('%j reads %j', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test('whatever comes in, no control character comes out, and a second time changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(
          fc.constantFrom('\u001b', '[', ']', '\u009b', '3', 'm', '\n', '\u0007'),
          fc.string({ minLength: 1, unit: 'binary' }),
        ),
      }),
      (text) => {
        expect(plain(text)).not.toMatch(/\p{Cc}/u);
        expect(plain(plain(text))).toBe(plain(text));
      },
    ),
  );
});
