import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONDITIONS } from '../../../../src/design/preview/script/conditions.js';
import { holds, type Logic, type LogicOperator } from '../../../../src/survey/show-if.js';

const inBrowser = new Function(`${CONDITIONS}return holds;`)() as typeof holds;

const question = fc.constantFrom('a', 'b', 'c.d');
const value = fc.constantFrom(
  '',
  '0',
  '6',
  '6.0',
  '+6',
  ' 6',
  '.5',
  '5.',
  '-1',
  '10',
  '1e3',
  '0x6',
  'NaN',
  'app',
  'App',
  '六',
  '6 ',
  'constructor',
);
const operator = fc.constantFrom<LogicOperator>('=', '!=', '<', '<=', '>', '>=', 'in', 'not in');
const logic = fc.letrec<{ logic: Logic }>((tie) => ({
  logic: fc.oneof(
    { maxDepth: 4 },
    fc.record({ kind: fc.constant('compare' as const), question, operator, values: fc.array(value, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('answered' as const), question }),
    fc.record({ kind: fc.constant('not' as const), part: tie('logic') }),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), parts: fc.array(tie('logic'), { minLength: 1, maxLength: 3 }) }),
  ),
})).logic;
const answers = fc.dictionary(question, fc.array(value, { maxLength: 3 }));

describe('conditions of the page', () => {
  it('hold exactly where show-if holds', () => {
    let held = 0;
    fc.assert(
      fc.property(logic, answers, (condition, given) => {
        const answersTo = (name: string): string[] => given[name] ?? [];
        const expected = holds(condition, answersTo);
        if (expected) held++;
        expect(inBrowser(JSON.parse(JSON.stringify(condition)), answersTo)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
    expect(held).toBeGreaterThan(300);
  });
});
