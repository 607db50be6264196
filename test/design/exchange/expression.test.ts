import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../../src/design/exchange/expression.js';
import { limeLogic } from '../../../src/design/exchange/limesurvey/read-condition.js';
import { showIfText } from '../../../src/design/exchange/show-if-text.js';
import { surveyjsLogic } from '../../../src/design/exchange/surveyjs/read-condition.js';
import { xlsformLogic } from '../../../src/design/exchange/xlsform/read-condition.js';
import type { Logic } from '../../../src/survey/show-if.js';

/** A condition as XLSForm has it, its variables written without the dollar. */
const dollars = (condition: string): string => condition.replace(/\{/g, '$${');

const text = (logic: Logic | null): string | null => (logic === null ? null : showIfText(logic));

describe('conditions of platforms', () => {
  it.each([
    ['{a} <= 6', 'a <= 6'],
    ["{a} == 'x' && ({b} <> 2 || {c} empty)", 'a = x and (b != 2 or not answered(c))'],
    ['6 >= {a} and !{b} notempty', null],
    ['6 >= {a}', 'a <= 6'],
    ["{u} allof ['a', 'b']", 'u = a and u = b'],
    ["{u} noneof ['a']", 'u not in [a]'],
    ["not ({u} contains 'it\\'s')", 'u != "it\'s"'],
    ['{a} greaterorequal 3', 'a >= 3'],
    ["{m.row 1} = 'x'", 'm.row 1 = x'],
    ['age({born}) > 3', null],
    ['{a} = {b}', null],
    ['{a} <=', null],
  ])('of SurveyJS: %s', (condition, expected) => {
    expect(text(surveyjsLogic(condition))).toBe(expected);
  });

  it.each([
    [dollars("{a} <= 6 and selected({u}, 'x')"), 'a <= 6 and u = x'],
    [dollars("not(selected({u}, 'x')) or {b} = ''"), 'u != x or not answered(b)'],
    [dollars("{a} != '' and ({b}=1 or {c}='2')"), 'answered(a) and (b = 1 or c = 2)'],
    [dollars('count-selected({u}) > 0'), 'answered(u)'],
    [dollars('count-selected({u}) > 2'), null],
    ['. > 3', '. > 3'],
    [dollars("if({a} = 1, 'x', 'y') = 'x'"), null],
  ])('of XLSForm: %s', (condition, expected) => {
    expect(text(xlsformLogic(condition))).toBe(expected);
  });

  const find = (name: string) => {
    const [question = '', option = null] = name.split('_');
    return { question, option };
  };
  it.each([
    ['((nps.NAOK <= 6))', 'nps <= 6'],
    ['(!is_empty(nps.NAOK) and nps.NAOK <= 6)', 'nps <= 6'],
    ['(is_empty(a.NAOK) or a.NAOK != 3) and uses_tv.NAOK == "Y"', 'a != 3 and uses = tv'],
    ['a.NAOK ge 3 or is_empty(b)', 'a >= 3 or not answered(b)'],
    ['count(a_1, a_2) > 1', null],
  ])('of LimeSurvey: %s', (condition, expected) => {
    expect(text(limeLogic(condition, find))).toBe(expected);
  });

  it('are refused, not run into the ground', () => {
    const dialect = { variable: /\{([^{}]+)\}/y, words: ['empty'] };
    expect(parseExpression(`${'('.repeat(100_000)}{a}`, dialect)).toBeNull();
    expect(parseExpression(`${'!'.repeat(100_000)}{a}`, dialect)).toBeNull();
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('{a}', '(', ')', '[', ']', ',', "'x'", "'", '1', 'and', 'or', 'not', '!', '=', '<', 'empty', 'f', ' ', '\\'),
        ),
        (parts) => {
          expect(() => parseExpression(parts.join(''), dialect)).not.toThrow();
        },
      ),
      { numRuns: 500, seed: 6 },
    );
  });
});
