import type { Codebook } from '../survey/codebook.js';
import type { Counts } from './counts.js';

/** Answers to several items by the same responses: how often each combination of points occurs. */
export interface Joint {
  /** The points of each item, ascending. */
  points: number[][];
  cells: { points: number[]; n: number; w: number; ww: number }[];
  /** Responses that lack a valid answer to at least one of the items, each counted once: invalid before missing before not applicable. */
  missing: number;
  notApplicable: number;
  invalid: number;
  respondents: number;
  weighted: boolean;
}

/** Lays combinations of stored answers along the scales of their items; `reverse` mirrors the points of an item. */
export function layJoint(counts: Counts, books: readonly { book: Codebook; reverse: boolean }[], weighted: boolean): Joint {
  const points = books.map(({ book }) => [...book.points]);
  const cells = new Map<string, Joint['cells'][number]>();
  const lost = { missing: 0, 'not-applicable': 0, invalid: 0 };
  let respondents = counts.overflow;
  for (const { keys, n, w, ww } of counts.cells) {
    respondents += n;
    const readings = books.map(({ book }, i) => book.read(keys[i] ?? null));
    const reason = (['invalid', 'missing', 'not-applicable'] as const).find((kind) => readings.some((reading) => reading.kind === kind));
    if (reason !== undefined) {
      lost[reason] += n;
      continue;
    }
    const at = readings.map((reading, i) => {
      const point = reading.kind === 'valid' ? reading.point : 0;
      const scale = points[i] as number[];
      return books[i]?.reverse ? (scale[0] as number) + (scale.at(-1) as number) - point : point;
    });
    const cell = cells.get(at.join()) ?? { points: at, n: 0, w: 0, ww: 0 };
    cell.n += n;
    cell.w += w;
    cell.ww += ww;
    cells.set(at.join(), cell);
  }
  const { missing, 'not-applicable': notApplicable, invalid } = lost;
  return { points, cells: [...cells.values()], missing, notApplicable, invalid: invalid + counts.overflow, respondents, weighted };
}
