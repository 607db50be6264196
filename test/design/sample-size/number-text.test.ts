import { describe, expect, it } from 'vitest';
import { count, entry, exact, figure, percent } from '../../../src/design/sample-size/number-text.js';

describe('numbers as text', () => {
  it('group thousands and have a minus, not a hyphen', () => {
    expect([count(1925), exact(1801.169), exact(385), figure(1234.5), figure(-0.04), entry(20_000), entry(-5)]).toEqual([
      '1,925',
      '1,801.17',
      '385',
      '1,230',
      '−0.04',
      '20,000',
      '−5',
    ]);
  });

  it('keep what matters', () => {
    expect([figure(4.994), figure(10.824), figure(0.0997), entry(0.84162), entry(1.959964), percent(0.9999), percent(0.05)]).toEqual([
      '4.99',
      '10.8',
      '0.0997',
      '0.8416',
      '1.96',
      '99.99%',
      '5%',
    ]);
  });
});
