import { describe, expect, it } from 'vitest';
import { roundUp } from '../../../src/design/sample-size/round-up.js';

describe('roundUp', () => {
  it.each([
    [384.146, 385],
    [385, 385],
    [384.0001, 385],
    [21 / 0.7, 30],
    [0.2, 1],
  ])('%d is %d', (n, whole) => expect(roundUp(n)).toBe(whole));
});
