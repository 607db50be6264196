import { expect, test } from 'vitest';
import { headerWords } from '../../src/source/header-words.js';

test('headers as words parted by one space', () => {
  expect(['CustomerID', 'customer_id', ' Customer  ID ', 'First-response.time (in hrs)', '时长（分钟）'].map(headerWords)).toEqual([
    'customer id',
    'customer id',
    'customer id',
    'first response time in hrs',
    '时长 分钟',
  ]);
});
