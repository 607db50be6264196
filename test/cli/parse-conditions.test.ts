import { describe, expect, it } from 'vitest';
import { parseConditions } from '../../src/cli/parse-conditions.js';

describe('parseConditions', () => {
  it.each([
    ['region=North', 'region', '=', ['North']],
    ['region!=North', 'region', '!=', ['North']],
    ['age<30', 'age', '<', ['30']],
    ['age <= 30', 'age', '<=', ['30']],
    ['age>30', 'age', '>', ['30']],
    ['age>=30', 'age', '>=', ['30']],
    ['region in North,South', 'region', 'in', ['North', 'South']],
    ['region IN North , South', 'region', 'in', ['North', 'South']],
    ['Where did you live in 2020? = Rome', 'Where did you live', 'in', ['2020? = Rome']],
    ['地区=华东', '地区', '=', ['华东']],
    ['formula==1', 'formula', '=', ['=1']],
    ['origin=here', 'origin', '=', ['here']],
  ])('%s', (text, column, operator, values) => {
    expect(parseConditions([text])).toEqual([{ column, operator, values }]);
  });

  it('tells of all that are no conditions', () => {
    const wrong = ['region', '=North', 'region=', 'region~North', 'region in a,,b'];
    expect(() => parseConditions(['region=North', ...wrong])).toThrow(
      wrong.map((text) => `wrong-condition: --where ${text}: a condition is column, operator and value`).join('\n'),
    );
  });
});
