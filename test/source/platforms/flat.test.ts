import { expect, test } from 'vitest';
import { flatPlatform } from '../../../src/source/platforms/flat.js';
import { roleTable } from '../../../src/source/platforms/header.js';

const tickets = flatPlatform(
  'tickets',
  'Tickets',
  { marks: ['Ticket', 'State'], oneOf: ['Opened', 'Closed'], asked: { Rating: 'How satisfied?' }, blank: ['none'] },
  roleTable({ id: ['Ticket'], personal: ['Agent'] }),
);

test('all marks and one of the others must be there, in any case', () => {
  expect(tickets.detect([['ticket', 'STATE', 'Closed']])).toBe(1);
  expect(tickets.detect([['Ticket', 'Opened']])).toBeNull();
  expect(tickets.detect([['Ticket', 'State']])).toBeNull();
  expect(tickets.detect([])).toBeNull();
});

test('only what is asked is a question', () => {
  const [id, agent, rating, cost] = tickets.describe([['Ticket', 'Agent', 'rating', 'Cost']]);
  expect([id?.role, agent?.role, cost?.role]).toEqual(['id', 'personal', 'metadata']);
  expect(rating).toEqual({ key: 'rating', question: 'How satisfied?', option: null, group: null, role: null });
  expect([tickets.blank, tickets.exclude([])]).toEqual([['none'], []]);
});
