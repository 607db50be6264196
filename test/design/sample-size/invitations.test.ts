import { describe, expect, it } from 'vitest';
import { invitationsFor, yieldOf } from '../../../src/design/sample-size/invitations.js';
import { roundUp } from '../../../src/design/sample-size/round-up.js';

const all = { rate: 1, completion: 1, bad: 0, deliverable: 1 };

describe('invitationsFor', () => {
  it('385 answers at a response rate of 20 %: 1,925', () => {
    expect(roundUp(invitationsFor(385, { ...all, rate: 0.2 }))).toBe(1925);
  });

  it('385 answers at 25 % response, 90 % completion and 5 % bad answers: 1801.2, so 1,802', () => {
    const n = invitationsFor(385, { ...all, rate: 0.25, completion: 0.9, bad: 0.05 });
    expect(n).toBeCloseTo(1801.2, 1);
    expect(roundUp(n)).toBe(1802);
  });

  it('counts undelivered invitations as it counts lost answers', () => {
    const lost = yieldOf({ ...all, bad: 0.05 });
    expect(yieldOf({ ...all, deliverable: 0.95 })).toBeCloseTo(lost, 12);
  });
});
