import { describe, expect, it } from 'vitest';
import { CATEGORIES, categoryOf, KANO_TABLES, pairsOf, questionablePairs } from '../../src/metrics/kano-categories.js';

const rows = (table: (typeof KANO_TABLES)[number]) => {
  const points = [...new Set(pairsOf(table).map(([functional]) => functional))];
  return points.map((functional) => points.map((dysfunctional) => categoryOf(functional, dysfunctional, table)).join(''));
};

describe('evaluation tables, functional in rows and dysfunctional in columns', () => {
  it('Berger et al. (1993)', () => expect(rows('berger')).toEqual(['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ']));
  it('Pouliot (1993): must-be twice and live-with twice are Questionable', () =>
    expect(rows('pouliot')).toEqual(['QAAAO', 'RQIIM', 'RIIIM', 'RIIQM', 'RRRRQ']));
  it('three answers', () => expect(rows('three-point')).toEqual(['QAO', 'RIM', 'RRQ']));

  it.each(KANO_TABLES)('%s has every category, and mirrors: who answers the other way round turns A, O and M into R', (table) => {
    expect(new Set(rows(table).join(''))).toEqual(new Set(CATEGORIES));
    for (const [functional, dysfunctional] of pairsOf(table)) {
      const [category, mirrored] = [categoryOf(functional, dysfunctional, table), categoryOf(dysfunctional, functional, table)];
      if ('AOM'.includes(category)) expect(mirrored).toBe('R');
      if ('IQ'.includes(category)) expect(mirrored).toBe(category);
    }
  });
});

it('pairs that contradict themselves', () => {
  const ends = [
    [1, 1],
    [5, 5],
  ];
  expect(questionablePairs('berger')).toEqual(ends);
  expect(questionablePairs('three-point')).toEqual(ends);
  expect(questionablePairs('pouliot')).toEqual([
    [1, 1],
    [2, 2],
    [4, 4],
    [5, 5],
  ]);
});

it('a point that is none is a mistake of the caller', () => {
  expect(() => categoryOf(0, 6, 'berger')).toThrow(new RangeError('0, 6 is no pair of points 1 to 5'));
});
