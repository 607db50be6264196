import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showIfText, showIfWithValues } from '../../../src/design/exchange/show-if-text.js';
import { type Logic, parseShowIf } from '../../../src/survey/show-if.js';

const question = fc.constantFrom('recommend', 'network.coverage', '评分', 'q-1');
const value = fc.oneof(
  fc.constantFrom('1', '-2', '5.5', 'gold', 'pay as you go', "it's", 'a"b', '其他', 'and', '[x]', ''),
  fc.string({ maxLength: 6 }),
);
const { logic } = fc.letrec<{ logic: Logic }>((tie) => ({
  logic: fc.oneof(
    { maxDepth: 4 },
    fc.record({ kind: fc.constant('answered' as const), question }),
    fc.record({
      kind: fc.constant('compare' as const),
      question,
      operator: fc.constantFrom('=', '!=', '<', '<=', '>', '>='),
      values: fc.tuple(value),
    }),
    fc.record({
      kind: fc.constant('compare' as const),
      question,
      operator: fc.constantFrom('in', 'not in'),
      values: fc.array(value, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), part: tie('logic') }),
    fc.record({ kind: fc.constantFrom('and', 'or'), parts: fc.array(tie('logic'), { minLength: 2, maxLength: 3 }) }),
  ) as fc.Arbitrary<Logic>,
}));

describe('a condition as text', () => {
  it('reads back as the same condition, or is none where a value cannot be quoted', () => {
    fc.assert(
      fc.property(logic, (one) => {
        const text = showIfText(one);
        const both = JSON.stringify(one).includes('\\"') && JSON.stringify(one).includes("'");
        if (text === null) expect(both).toBe(true);
        else expect(parseShowIf(text)).toEqual(one);
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it('has brackets and quotes where they are needed only', () => {
    const again = (text: string): string | null => showIfText(parseShowIf(text) as Logic);
    expect(again('(a = 1 or b = "x y") and not (c in ["1", 2] or answered(d))')).toBe(
      '(a = 1 or b = "x y") and not (c in [1, 2] or answered(d))',
    );
    expect(again("a = 1 and b = 2 or not c != 'x\"y'")).toBe("a = 1 and b = 2 or not c != 'x\"y'");
  });

  it('takes other values for those of a question', () => {
    const stored = new Map([['plan', new Map([['smart home', 'A1']])]]);
    expect(showIfWithValues('plan = "smart home" or uses = "smart home"', stored)).toBe('plan = A1 or uses = "smart home"');
  });
});
