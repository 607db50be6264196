import { expect, test } from 'vitest';
import { customerKey } from '../../src/statistics/customer-key.js';

test.each([
  ['17850.0', '17850'],
  ['17850.00', '17850'],
  ['17850.5', '17850.5'],
  ['017850', '017850'],
  [' Ann@B.co ', 'ann@b.co'],
  ['1.0.0', '1.0.0'],
  ['客户A', '客户a'],
])('%s is the customer %s', (id, key) => {
  expect(customerKey(id)).toBe(key);
});
