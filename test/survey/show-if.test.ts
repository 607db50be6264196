import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, type Logic, parseShowIf, questionsOf } from '../../src/survey/show-if.js';

const read = (text: string): Logic => {
  const logic = parseShowIf(text);
  if ('at' in logic) throw new Error(logic.message);
  return logic;
};
const answers =
  (given: Record<string, string | string[]>) =>
  (question: string): string[] =>
    [given[question] ?? []].flat();
const meets = (text: string, given: Record<string, string | string[]>): boolean => holds(read(text), answers(given));

describe('parseShowIf', () => {
  it('takes a comparison apart', () => {
    expect(read('recommend <= 6')).toEqual({ kind: 'compare', question: 'recommend', operator: '<=', values: ['6'] });
    expect(read('plan not in [gold, "pay as you go", 3]')).toEqual({
      kind: 'compare',
      question: 'plan',
      operator: 'not in',
      values: ['gold', 'pay as you go', '3'],
    });
    expect(read("渠道 == '应用程序'")).toEqual({ kind: 'compare', question: '渠道', operator: '=', values: ['应用程序'] });
    expect(read('change > -5')).toEqual({ kind: 'compare', question: 'change', operator: '>', values: ['-5'] });
  });

  it('binds and closer than or, and brackets closest', () => {
    expect(read('a = 1 or b = 2 and c = 3')).toEqual({
      kind: 'or',
      parts: [read('a = 1'), { kind: 'and', parts: [read('b = 2'), read('c = 3')] }],
    });
    expect(read('(a = 1 or b = 2) and not c = 3')).toEqual({
      kind: 'and',
      parts: [read('a = 1 or b = 2'), { kind: 'not', part: read('c = 3') }],
    });
  });

  it.each([
    ['score below 6', 'expected a comparison such as <= 6 or in [a, b], not "below"', 6],
    ['recommend <=', 'expected a value, and the condition ends', 12],
    ['plan in [gold', 'expected "]", and the condition ends', 13],
    ['(a = 1', 'expected ")", and the condition ends', 6],
    ['a = 1 b = 2', 'expected and, or, or the end, not "b"', 6],
    ['', 'expected the id of a question, and the condition ends', 0],
    ['a = "open', 'expected a value, not """', 4],
  ])('says where %j goes wrong', (text, message, at) => {
    expect(parseShowIf(text)).toEqual({ message, at });
  });

  it('reads or refuses any text, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const logic = parseShowIf(text);
        expect('at' in logic || questionsOf(logic).length > 0).toBe(true);
      }),
    );
  });
});

describe('questionsOf', () => {
  it('names every question once', () => {
    expect(questionsOf(read('a = 1 and (b = 2 or not answered(c)) and network.coverage < 3 and a = 2'))).toEqual([
      'a',
      'b',
      'c',
      'network.coverage',
    ]);
  });
});

describe('holds', () => {
  it('compares numbers as numbers and words as words', () => {
    expect(meets('recommend <= 6', { recommend: '10' })).toBe(false);
    expect(meets('recommend <= 6', { recommend: '06' })).toBe(true);
    expect(meets('recommend = 6', { recommend: '6.0' })).toBe(true);
    expect(meets('plan = gold', { plan: 'gold' })).toBe(true);
    expect(meets('plan < 3', { plan: 'gold' })).toBe(false);
  });

  it('needs one of several choices', () => {
    expect(meets('uses = app', { uses: ['web', 'app'] })).toBe(true);
    expect(meets('uses in [shop, phone]', { uses: ['web', 'app'] })).toBe(false);
    expect(meets('uses != app', { uses: ['web', 'app'] })).toBe(false);
  });

  it('lets an unanswered question meet only != and not in', () => {
    const none = {};
    expect(['a = 1', 'a < 1', 'a >= 1', 'a in [1]', 'answered(a)'].filter((text) => meets(text, none))).toEqual([]);
    expect(['a != 1', 'a not in [1]', 'not answered(a)'].every((text) => meets(text, none))).toBe(true);
  });

  it('has not, and, or as logic has them', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (p, q) => {
        const given = { ...(p ? { p: '1' } : {}), ...(q ? { q: '1' } : {}) };
        expect(meets('not (answered(p) and answered(q))', given)).toBe(!(p && q));
        expect(meets('not answered(p) or not answered(q)', given)).toBe(!(p && q));
      }),
    );
  });
});
