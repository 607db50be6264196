/** Answers that are easily misread, split, joined, trimmed, rounded or taken for code. */
export const hostileCells: string[] = [
  ...['', ' ', '\t', '\u00a0', '\u3000'],
  ...['9', '9.0', ' 9 ', '09', '+9', '９', '9,0', '9분', '1e3', '1000', '0x1F', '1_000', '1,000', '-0', '0', '.5', '5.', '1e400'],
  ...['NaN', 'nan', 'inf', 'Infinity', '-inf', 'null', 'NULL', 'undefined', 'true', 'TRUE', 'N/A', '#N/A', '\\N'],
  ...['Very likely', 'very likely', 'VERY LIKELY', 'Very  likely', 'Very likely.'],
  ...['"', '""', '"quoted"', 'a "quoted" word', "'", ',', ';', '|', 'a,b;c|d\te', '\\', '\\"', '\\n'],
  ...['line\nbreak', 'line\r\nbreak', 'line\rbreak', 'line\r\r\nbreak', '\nleading', 'blank\n\nline'],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|\' /C calc\'!A0', '<b>bold</b>', '${1}', '%s', "' OR 1=1 --", '; drop table t'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'],
  ...['满意', '非常满意┋一般', 'ﬁ', 'e\u0301', 'é', 'ß', 'İ', '👍🏽', '🇩🇪', '\u200f\u202eabc', '\u200b', 'a\u0000b', '\u0001', '\ufeffmark'],
  'long '.repeat(4000),
];

/** Names of columns that are as hard to handle. */
export const hostileHeaders: string[] = [
  '__proto__',
  'constructor',
  'How likely are you, "really",\nto recommend us?',
  ' spaced  out ',
  '满意度（0-10分）',
  '=1+1',
  'select',
  "it's; a | test\t",
  '👍',
  'count(*)',
  'A',
  'a',
  'null',
  '0',
];
