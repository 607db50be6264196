import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf, drawInterval } from '../../src/render/axis.js';

test('intervals are drawn on the axis they share', () => {
  const points = [
    { value: 5, low: 0, high: 10 },
    { value: 8, low: 6, high: 10 },
    { value: 2, low: null, high: null },
  ];
  const axis = axisOf(points);
  expect(axis).toEqual({ low: 0, high: 10 });
  expect(points.map((point) => axis && drawInterval(point, axis, 11))).toEqual(['─────●─────', '      ──●──', '  ●        ']);
});

test('one value alone stands in the middle, none has no axis', () => {
  expect(drawInterval({ value: 3, low: null, high: null }, { low: 3, high: 3 }, 5)).toBe('  ●  ');
  expect(axisOf([])).toBeNull();
});

test('every drawing is exactly as wide as asked for', () => {
  const number = fc.double({ noNaN: true, min: -1000, max: 1000 });
  fc.assert(
    fc.property(number, number, number, fc.integer({ min: 1, max: 60 }), (a, b, c, width) => {
      const [low, value, high] = [a, b, c].sort((one, other) => one - other) as [number, number, number];
      const axis = { low: low - 1, high: high + 1 };
      expect(drawInterval({ low, value, high }, axis, width)).toHaveLength(width);
    }),
  );
});
