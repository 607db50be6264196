import type { Path, Problem } from '../../survey/definition/problem.js';
import { type Cell, cellsOf, firstSegments, takes } from './segment-cells.js';
import type { SegmentRule } from './segment-maps.js';

/** What a map does with the combinations of scores. */
export interface MapCoverage {
  /** Segments that can never occur, and others that share combinations: those before that take some or all of theirs. */
  overlaps: { segment: number; taken: number; of: number; by: number[] }[];
  /** Combinations in no segment, of how many; of R and F alone where no segment looks at M. */
  gaps: Cell[];
  cells: number;
  byAmount: boolean;
}

/** Where segments of a map overlap and what they leave out. The first segment that takes a combination has it. */
export function coverageOf(segments: readonly SegmentRule[], bins: number): MapCoverage {
  const byAmount = segments.some(({ m }) => m !== undefined);
  const first = firstSegments(segments, bins);
  const cells = cellsOf(bins).map((cell, at) => ({ cell, owner: first[at] as number }));
  const looked = byAmount ? cells : cells.filter(({ cell }) => cell.m === 1);
  const overlaps = segments.flatMap((segment, index) => {
    const wanted = looked.filter(({ cell }) => takes(segment, cell));
    const taken = wanted.filter(({ owner }) => owner < index);
    if (taken.length === 0) return [];
    const by = [...new Set(taken.map(({ owner }) => owner))].sort((a, b) => a - b);
    return [{ segment: index, taken: taken.length, of: wanted.length, by }];
  });
  const gaps = looked.flatMap(({ cell, owner }) => (owner === -1 ? [cell] : []));
  return { overlaps, gaps, cells: looked.length, byAmount };
}

/**
 * What to know about a map of segments: segments that share scores with earlier ones (segment-overlap), that nobody can reach
 * (segment-unreachable), and scores in no segment (segment-gap). All are warnings and no errors: since the first segment that fits counts,
 * such a map has one meaning, and maps in use, that of R package rfm among them, have all three. `path` leads to the list.
 */
export function checkSegmentMap(segments: readonly SegmentRule[], bins: number, path: Path): Problem[] {
  const { overlaps, gaps, cells, byAmount } = coverageOf(segments, bins);
  const name = (index: number): string => `"${segments[index]?.name}"`;
  const shared = overlaps.map(({ segment, taken, of, by }): Problem => {
    const takers = by.map(name).join(', ');
    const at = [...path, segment];
    if (taken === of) {
      const message = `segment ${name(segment)} can never occur: ${takers} ${by.length === 1 ? 'takes' : 'take'} all of its scores before it`;
      return { code: 'segment-unreachable', message, hint: 'put it before them, or leave it out', path: at };
    }
    const message = `segment ${name(segment)} shares ${taken} of its ${of} combinations of scores with ${takers}, which ${by.length === 1 ? 'takes' : 'take'} them first`;
    return { code: 'segment-overlap', message, path: at };
  });
  if (gaps.length === 0) return shared;
  const examples = gaps.slice(0, 3).map(({ r, f, m }) => `R${r} F${f}${byAmount ? ` M${m}` : ''}`);
  const message = `${gaps.length} of ${cells} combinations of scores are in no segment and become Others: ${examples.join(', ')}${gaps.length > 3 ? ' …' : ''}`;
  return [...shared, { code: 'segment-gap', message, path }];
}
