import { expect, test } from 'vitest';
import type { Problem } from '../../src/survey/definition/problem.js';
import { findOrTell } from '../../src/survey/find-or-tell.js';

const column = (key: string, header = key) => ({ key, header, question: header, option: null });
const columns = [column('opened_at'), column('note'), column('note (2)', 'note')];

test('the column of a name', () => {
  expect(findOrTell('opened_at', columns, 'x names', null)).toEqual({ column: columns[0] });
});

test('a name that no column has, or several, with a stand-in', () => {
  const unknown = findOrTell('opend_at', columns, 'tickets.created names', ['tickets', 'created']);
  expect(unknown.column.key).toBe('opend_at');
  expect(unknown.problem).toMatchObject({
    code: 'unknown-column',
    message: 'tickets.created names column "opend_at", which the file does not have',
    path: ['tickets', 'created'],
  });
  const { hint } = unknown.problem as Problem;
  expect(typeof hint === 'function' && hint()).toBe('did you mean "opened_at"?');
  const many = findOrTell('Note', [column('a', 'note'), column('b', 'note')], '--by names', null);
  expect(many.problem).toMatchObject({ code: 'ambiguous-column', hint: 'name one of "a", "b"' });
});
