import type { Codebook } from '../survey/codebook.js';
import type { Counts } from './counts.js';

/** The answers at one point of a scale. */
export interface AnswerClass {
  point: number;
  label: string;
  n: number;
  w: number;
  ww: number;
}

/** A frequency table laid along a scale: every point in ascending order, also those that nobody chose. */
export interface Distribution {
  classes: AnswerClass[];
  missing: number;
  notApplicable: number;
  invalid: number;
  /** All included responses, whatever they answered. */
  respondents: number;
  weighted: boolean;
}

/**
 * Lays stored answers along the scale of a codebook. With `reverse` points are mirrored (1..5: 1 becomes 5)
 * while each label stays with the answers that it stood for.
 */
export function layAlong(counts: Counts, codebook: Codebook, reverse: boolean, weighted: boolean): Distribution {
  const [least = 0, most = 0] = [codebook.points[0], codebook.points.at(-1)];
  const mirror = (point: number): number => (reverse ? least + most - point : point);
  const classes = new Map(
    codebook.points.map((point) => [point, { point: mirror(point), label: codebook.labels.get(point) ?? '', n: 0, w: 0, ww: 0 }]),
  );
  const lost = { missing: 0, 'not-applicable': 0, invalid: 0 };
  let respondents = counts.overflow;
  for (const cell of counts.cells) {
    respondents += cell.n;
    const reading = codebook.read(cell.keys[0] ?? null);
    if (reading.kind !== 'valid') {
      lost[reading.kind] += cell.n;
      continue;
    }
    const at = classes.get(reading.point);
    if (at === undefined) {
      lost.invalid += cell.n;
      continue;
    }
    at.n += cell.n;
    at.w += cell.w;
    at.ww += cell.ww;
  }
  return {
    classes: [...classes.values()].sort((a, b) => a.point - b.point),
    missing: lost.missing,
    notApplicable: lost['not-applicable'],
    invalid: lost.invalid + counts.overflow,
    respondents,
    weighted,
  };
}
