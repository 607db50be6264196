import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountShape, parseAmount } from '../../src/statistics/amount.js';

describe('parseAmount', () => {
  it.each([
    ['1,234.56', 1234.56, null],
    ['1.234,56', null, 1234.56],
    ['1,234', 1234, 1.234],
    ['$1,234.50', 1234.5, null],
    ['৳2,999', 2999, 2.999],
    ['12,50 €', null, 12.5],
    ['¥1,000', 1000, 1],
    ['1 234,5', null, 1234.5],
    ["1'000.5", 1000.5, null],
    ['₹1,23,456.00', 123456, null],
    ['-5', -5, -5],
    ['(5.00)', -5, null],
    ['5.00-', -5, null],
    ['-$3.20', -3.2, null],
    ['USD 5', 5, 5],
    ['１２３', 123, 123],
    ['12%', null, null],
    ['1,2,3', null, null],
    ['--5', null, null],
    ['$5 €', null, null],
    ['abc', null, null],
    ['', null, null],
  ])('reads %j with a point as %j, with a comma as %j', (text, point, comma) => {
    expect(parseAmount(text, '.')).toBe(point);
    expect(parseAmount(text, ',')).toBe(comma);
  });

  it('reads what is written with thousands in either way', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (cents) => {
        const value = cents / 100;
        expect(parseAmount(new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 }).format(value), '.')).toBeCloseTo(value, 6);
        expect(parseAmount(new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 }).format(value), ',')).toBeCloseTo(value, 6);
      }),
    );
  });

  it('never throws, and gives a finite number or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const amount = parseAmount(text, '.');
        expect(amount === null || Number.isFinite(amount)).toBe(true);
      }),
    );
  });
});

describe('amountShape', () => {
  it('tells the decimal mark as far as it shows, and the currency', () => {
    expect(amountShape('€1.234,50')).toEqual({ mark: 'comma', currency: '€' });
    expect(amountShape('1234.5')).toEqual({ mark: 'point', currency: null });
    expect(amountShape('1,234')).toEqual({ mark: 'either', currency: null });
    expect(amountShape('25元')).toEqual({ mark: 'none', currency: '元' });
    expect(amountShape('a lot')).toBeNull();
  });
});
