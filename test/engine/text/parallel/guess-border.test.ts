import { expect, test } from 'vitest';
import { guessBorder } from '../../../../src/engine/text/parallel/guess-border.js';

const rest = (text: string, delimiter = ','): string | null => {
  const bytes = Buffer.from(text);
  const border = guessBorder(bytes, Buffer.from(delimiter));
  return border === null ? null : bytes.toString('utf8', border);
};

test.each([
  ['after the first line end', '7,8\n1,2\n3,4\n', '1,2\n3,4\n'],
  ['after CR LF, not between', '7,8\r\n1,2\r\n', '1,2\r\n'],
  ['after CR', '7,8\r1,2\r3,4\r', '1,2\r3,4\r'],
  ['not after a line end in a quoted cell', '7,"a\n1,2",8\n3,4\n', '3,4\n'],
  ['not in a quoted cell in whose middle the bytes begin', 'a\n1,2",8\n3,"x\ny",4\n5,6\n', '3,"x\ny",4\n5,6\n'],
  ['nor when it holds doubled quotes', 'he said ""no\n1,2"" and left",8\n3,"x",4\n5,6\n', '3,"x",4\n5,6\n'],
  ['where a byte order mark does not follow', '7,8\n\ufeff1,2\n3,4\n', '3,4\n'],
])('a record begins %s', (_, text, expected) => {
  expect(rest(text)).toBe(expected);
});

test('other delimiters close and open cells', () => {
  expect(rest('a\n1;2";8\n3;"x\ny";4\n5;6\n', ';')).toBe('3;"x\ny";4\n5;6\n');
});

test.each([
  ['no line end', '1,2,3'],
  ['a line end at the very end, of which more may follow', '1,2\r'],
  ['line ends in a quoted cell only', '1,"a\nb\nc'],
])('nowhere: %s', (_, text) => {
  expect(rest(text)).toBeNull();
});
