import { describe, expect, it } from 'vitest';
import { confidenceLevel, overridesOf, wholeNumber } from '../../src/cli/overrides.js';

/** What a refusal says and advises. */
function refusal(call: () => unknown): string | undefined {
  try {
    call();
  } catch (problem) {
    const [one] = (problem as { diagnostics: { code: string; message: string; hint?: string }[] }).diagnostics;
    return `${one?.code}: ${one?.message} (${one?.hint})`;
  }
  return undefined;
}

describe('overridesOf', () => {
  it('settles nothing that was not given', () => {
    expect(overridesOf({})).toEqual({});
  });

  it.each([
    [',', ','],
    ['\\t', '\t'],
    ['\t', '\t'],
    ['tab', '\t'],
    ['·', '·'],
  ])('--delimiter %j', (delimiter, expected) => {
    expect(overridesOf({ delimiter })).toEqual({ delimiter: expected });
  });

  it.each(['', ';;', '"', '\n'])('--delimiter %j is none', (delimiter) => {
    expect(refusal(() => overridesOf({ delimiter }))).toMatch(
      /^wrong-delimiter: .* a delimiter is one character \(such as , or ; or \\t\)$/s,
    );
  });

  it.each(['0', '-1', '1.5', 'x', ''])('--header-rows %j is none', (headerRows) => {
    expect(refusal(() => overridesOf({ headerRows }))).toBe(
      `wrong-number: --header-rows ${headerRows}: a whole number is asked for (1 or more)`,
    );
  });
});

describe('wholeNumber', () => {
  it('is a number, or nothing where nothing was given', () => {
    expect(wholeNumber('--min-base', '007', 1)).toBe(7);
    expect(wholeNumber('--min-base', undefined, 1)).toBeUndefined();
  });
});

describe('confidenceLevel', () => {
  it.each([
    ['0.95', 0.95],
    ['.9', 0.9],
    ['0.5', 0.5],
    ['0.9999', 0.9999],
    [undefined, undefined],
  ])('%s', (text, level) => {
    expect(confidenceLevel(text)).toBe(level);
  });

  it.each([
    ['95', '0.95'],
    ['99.9', '0.999'],
    ['100', '0.95'],
    ['1', '0.95'],
    ['0.4', '0.95'],
    ['95%', '0.95'],
    ['high', '0.95'],
    ['', '0.95'],
  ])('%j is no level', (text, hint) => {
    expect(refusal(() => confidenceLevel(text))).toBe(
      `wrong-number: --confidence ${text}: a level between 0.5 and 0.9999 is asked for (such as ${hint})`,
    );
  });
});
