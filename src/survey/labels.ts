import { whenAsked } from './definition/when-asked.js';
import { chineseSets } from './labels/chinese.js';
import { englishSets } from './labels/english.js';
import { germanSets } from './labels/german.js';
import type { LabelSet } from './labels/label-set.js';
import { noAnswer } from './no-answer.js';
import { plainLabel } from './plain-label.js';

export type { LabelSet } from './labels/label-set.js';

/** A label set that was settled on, and whether labels of the answers fit sets of other lengths as well. */
export interface LabelChoice {
  set: LabelSet;
  /** Ids of the sets of the same family that fit too. */
  others: string[];
}

/** A point that a tenth would choose stays empty among so many answers with p < 0.05 (0.9^29). */
const ENOUGH = 29;

/** What most questionnaires use comes first. */
const LENGTHS = [5, 7, 4, 6, 3];

interface Index {
  sets: LabelSet[];
  known: Set<string>;
  /** Characters of the longest label, with room for spaces and quotes. */
  longest: number;
}

function indexOf(sets: LabelSet[]): Index {
  const known = new Set<string>();
  let longest = 0;
  for (const { points } of sets) {
    for (const words of points) {
      for (const word of words) {
        known.add(word);
        longest = Math.max(longest, word.length);
      }
    }
  }
  return { sets, known, longest: longest + 20 };
}

/** Thousands of wordings, of which many runs need none, or those of one language only. */
const english = whenAsked(() => indexOf(englishSets()));
const chinese = whenAsked(() => indexOf(chineseSets()));
const german = whenAsked(() => indexOf(germanSets()));
const HAN = /[\u3400-\u9fff]/;

/** The position of a label in a set, from 0; null when it is not in the set. */
export const positionIn = (set: LabelSet, label: string): number | null => placeOf(set, plainLabel(label));

/** The same of a plain label. */
function placeOf({ points }: LabelSet, label: string): number | null {
  const place = points.findIndex((words) => words.includes(label));
  return place === -1 ? null : place;
}

/** Whether any set knows a label. What Chinese sets have without a Chinese character, "neutral", English ones have too. */
export function isKnownLabel(label: string): boolean {
  const indexes = HAN.test(label) ? [chinese] : [english, german];
  return indexes.some((index) => label.length <= index().longest && index().known.has(plainLabel(label)));
}

/** The sets in which every label has a point, and no two labels that differ share one: 满意 beside 比较满意 asks for a finer set. */
export function fittingSets(labels: readonly string[]): LabelSet[] {
  const plain = [...new Set(labels.map(plainLabel))];
  if (!plain.every(isKnownLabel)) return [];
  return [english(), chinese(), german()]
    .flatMap(({ sets }) => sets)
    .filter((set) => {
      const places = plain.map((label) => placeOf(set, label));
      return !places.includes(null) && new Set(places).size === plain.length;
    });
}

/**
 * The set that labels of a column (no-answers aside) stand for, given the number of answers behind them; null when none fits or
 * when those that fit disagree about a point: labels alone never decide by guess.
 *
 * A set with every point chosen, by 29 answers or more, is taken as it is: four labels without a middle are then four points.
 * With fewer answers the usual length goes first (5, then 7, 4, 6, 3), since a point may just not have been chosen.
 * More than five points need labels on both sides of the middle that only the finer set tells apart.
 * `length`: the number of points when it is known.
 */
export function chooseLabelSet(labels: readonly string[], n: number, length?: number): LabelChoice | null {
  const plain = [...new Set(labels.map(plainLabel))];
  const fitting = fittingSets(plain);
  const complete = (set: LabelSet): boolean => set.points.length === plain.length;
  const settle = (candidates: LabelSet[]): LabelSet | null => (agree(candidates, plain) ? (candidates[0] ?? null) : null);
  const choice = (set: LabelSet | null): LabelChoice | null =>
    set && {
      set,
      others: [...new Set(fitting.filter(({ family }) => family === set.family).map(({ id }) => id))].filter((id) => id !== set.id),
    };

  if (length !== undefined) return choice(settle(fitting.filter(({ points }) => points.length === length)));
  const established = settle(fitting.filter((set) => complete(set) && n >= ENOUGH));
  if (established) return choice(established);
  for (const usual of LENGTHS) {
    const candidates = fitting.filter((set) => set.points.length === usual && (usual <= 5 || splitsBothSides(set, plain)));
    if (candidates.length === 0) continue;
    return choice(settle(candidates) ?? settle(fitting.filter((set) => complete(set) && set.points.length > 3)));
  }
  return null;
}

/**
 * The set that labels of a column look like, blanks and no-answers ignored; null for fewer than two labels or when none fits.
 * For guessing what a column is, not for scoring it.
 */
export function labelSetFor(labels: string[]): LabelSet | null {
  const said: string[] = [];
  for (const label of labels) {
    if (noAnswer(label) !== null) continue;
    if (!isKnownLabel(label)) return null;
    said.push(label);
  }
  if (new Set(said.map(plainLabel)).size < 2) return null;
  return chooseLabelSet(said, said.length)?.set ?? fittingSets(said)[0] ?? null;
}

/** Whether sets put each label at the same point. */
function agree(candidates: LabelSet[], labels: string[]): boolean {
  const first = candidates[0];
  return first !== undefined && candidates.every((set) => labels.every((label) => positionIn(set, label) === positionIn(first, label)));
}

/** Whether the mildest labels on both sides of the middle were chosen. */
function splitsBothSides(set: LabelSet, labels: string[]): boolean {
  const centre = (set.points.length - 1) / 2;
  const mildest = [Math.ceil(centre) - 1, Math.floor(centre) + 1];
  return mildest.every((position) => labels.some((label) => positionIn(set, label) === position));
}
