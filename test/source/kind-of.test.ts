import { expect, test } from 'vitest';
import { kindOf } from '../../src/source/kind-of.js';
import { layoutOf } from './platforms/layout-of.js';

const kind = (header: string) => kindOf(layoutOf(`${header}\n1,2,3,4\n`));

test('orders with a closing are orders', () => {
  expect(kind('customer_id,created_at,closed_at,amount')).toBe('transactions');
  expect(kind('customer_id,created_at,closed_at,priority')).toBe('tickets');
  expect(kind('id,recommend,overall,region')).toBe('responses');
});
