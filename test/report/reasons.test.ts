import { expect, it } from 'vitest';
import { REASONS } from '../../src/report/reasons.js';

it('every reason has words in both languages', () => {
  for (const [reason, text] of Object.entries(REASONS)) {
    expect(Object.keys(text), reason).toEqual(['en', 'zh']);
  }
});

it('every reason for which the engine leaves a response out has words', () => {
  expect(Object.keys(REASONS)).toEqual(
    expect.arrayContaining(['preview', 'incomplete', 'footer', 'filtered', 'no-weight', 'short-row', 'long-row']),
  );
});
