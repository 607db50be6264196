import { describe, expect, test } from 'vitest';
import type { Counts } from '../../src/statistics/counts.js';
import { layAlong } from '../../src/statistics/distribution.js';
import type { Codebook, Reading } from '../../src/survey/codebook.js';

const readings: Record<string, Reading> = {
  good: { kind: 'valid', point: 3 },
  Good: { kind: 'valid', point: 3 },
  fair: { kind: 'valid', point: 2 },
  'N/A': { kind: 'not-applicable' },
  skipped: { kind: 'missing' },
  '7': { kind: 'invalid' },
  beyond: { kind: 'valid', point: 4 },
};
const codebook: Codebook = {
  points: [1, 2, 3],
  labels: new Map([
    [2, 'Fair'],
    [3, 'Good'],
  ]),
  read: (text) => (text === null ? { kind: 'missing' } : (readings[text] ?? { kind: 'invalid' })),
  notes: [],
};
const table = (...cells: [string | null, number, number][]): Counts => ({
  kind: 'counts',
  cells: cells.map(([text, n, w]) => ({ keys: [text], n, w, ww: w * w, first: null })),
  overflow: 0,
});
const answers = table(['good', 4, 2], ['Good', 1, 1.5], ['fair', 2, 1], ['N/A', 3, 9], ['skipped', 5, 9], [null, 6, 9], ['7', 7, 9]);

describe('a frequency table laid along a scale', () => {
  test('has every point in order, also those that nobody chose; different texts of one point are summed', () => {
    expect(layAlong(answers, codebook, false, true).classes).toEqual([
      { point: 1, label: '', n: 0, w: 0, ww: 0 },
      { point: 2, label: 'Fair', n: 2, w: 1, ww: 1 },
      { point: 3, label: 'Good', n: 5, w: 3.5, ww: 6.25 },
    ]);
  });

  test('accounts for every response', () => {
    const { classes, missing, notApplicable, invalid, respondents, weighted } = layAlong(answers, codebook, false, true);
    expect({ missing, notApplicable, invalid, respondents, weighted }).toEqual({
      missing: 11,
      notApplicable: 3,
      invalid: 7,
      respondents: 28,
      weighted: true,
    });
    expect(classes.reduce((sum, { n }) => sum + n, 0) + missing + notApplicable + invalid).toBe(respondents);
  });

  test('mirrors the points of a reversed scale, and each label stays with its answers', () => {
    expect(layAlong(answers, codebook, true, true).classes).toEqual([
      { point: 1, label: 'Good', n: 5, w: 3.5, ww: 6.25 },
      { point: 2, label: 'Fair', n: 2, w: 1, ww: 1 },
      { point: 3, label: '', n: 0, w: 0, ww: 0 },
    ]);
    const around = { ...codebook, points: [-1, 0, 2], read: (): Reading => ({ kind: 'valid', point: 2 }) };
    expect(layAlong(table(['x', 1, 1]), around, true, false).classes.map(({ point, n }) => [point, n])).toEqual([
      [-1, 1],
      [1, 0],
      [2, 0],
    ]);
  });

  test('counts as invalid what was left out of the table, and what is read as a point that the scale does not have', () => {
    const { invalid, respondents } = layAlong({ ...table(['beyond', 2, 2], ['good', 1, 1]), overflow: 9 }, codebook, false, false);
    expect([invalid, respondents]).toEqual([11, 12]);
  });

  test('of nobody is all zero', () => {
    const empty = layAlong(table(), codebook, false, false);
    expect(empty.respondents).toBe(0);
    expect(empty.classes.map(({ n }) => n)).toEqual([0, 0, 0]);
  });
});
