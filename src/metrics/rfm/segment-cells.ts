import type { SegmentRule } from './segment-maps.js';

/** A combination of scores, each from 1 on. */
export interface Cell {
  r: number;
  f: number;
  m: number;
}

/** All bins³ combinations of scores, in the order of `cellAt`. */
export const cellsOf = (bins: number): Cell[] =>
  Array.from({ length: bins ** 3 }, (_, at) => ({
    r: Math.floor(at / bins ** 2) + 1,
    f: (Math.floor(at / bins) % bins) + 1,
    m: (at % bins) + 1,
  }));

/** The place of a combination among all. */
export const cellAt = (r: number, f: number, m: number, bins: number): number => ((r - 1) * bins + (f - 1)) * bins + m - 1;

/** Whether a segment takes a combination, whatever stands before it. */
export const takes = (segment: SegmentRule, cell: Cell): boolean =>
  (['r', 'f', 'm'] as const).every((score) => {
    const range = segment[score];
    return range === undefined || (cell[score] >= range.low && cell[score] <= range.high);
  });

/** Per combination the first segment that takes it, as its place in the list; -1 where none does. */
export const firstSegments = (segments: readonly SegmentRule[], bins: number): number[] =>
  cellsOf(bins).map((cell) => segments.findIndex((segment) => takes(segment, cell)));
