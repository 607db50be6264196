import { expect, test } from 'vitest';
import { plainLabel } from '../../src/survey/plain-label.js';

test.each([
  [' Very  Satisfied. ', 'very satisfied'],
  ['ＶＥＲＹ satisfied', 'very satisfied'],
  ['Very\u00a0satisfied 😀', 'very satisfied'],
  ['“Very satisfied”', 'very satisfied'],
  ['Don’t agree', "don't agree"],
  ['Very favourably', 'very favorably'],
  ['Neither satisfied nor dissatisfied', 'neutral'],
  ['Neither favorably nor unfavorably (neutral)', 'neutral'],
  ['weder noch', 'neutral'],
  ['非常滿意。', '非常满意'],
  ['weiß nicht', 'weiss nicht'],
  ['😀', '😀'],
  ['-', '-'],
  ['', ''],
])('%j is compared as %j', (text, plain) => {
  expect(plainLabel(text)).toBe(plain);
  expect(plainLabel(plain)).toBe(plain);
});
