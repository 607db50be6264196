import { describe, expect, it } from 'vitest';
import { canHold } from '../../../src/design/lint/possible-answers.js';
import { type Logic, parseShowIf } from '../../../src/survey/show-if.js';

const logic = (text: string): Logic => {
  const parsed = parseShowIf(text);
  if ('at' in parsed) throw new Error(parsed.message);
  return parsed;
};
const answers = (values: Readonly<Record<string, string[][] | null>>) => (question: string) => values[question] ?? null;

describe('canHold', () => {
  it('tries every combination of answers', () => {
    const given = answers({ a: [[], ['1'], ['2']], b: [[], ['x']] });
    expect(canHold(logic('a = 2 and b = x'), given)).toBe(true);
    expect(canHold(logic('a = 3 or b = y'), given)).toBe(false);
    expect(canHold(logic('a > 1 and a < 2'), given)).toBe(false);
    expect(canHold(logic('not answered(a) and b != x'), given)).toBe(true);
  });

  it('takes it to hold where anything may be answered, or too much', () => {
    expect(canHold(logic('a = 3 and c = z'), answers({ a: [['1']] }))).toBe(true);
    const many = Array.from({ length: 200 }, (_, at) => [String(at)]);
    expect(canHold(logic('a = 900 and b = 900 and c = 900'), answers({ a: many, b: many, c: many }))).toBe(true);
  });
});
