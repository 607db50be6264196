import { plainLabel } from './plain-label.js';
import { pointsBetween } from './points.js';

/** A scale with words at its ends: the points, and which label (as `plainLabel` has it) stands for which end. */
export interface LabelledEnds {
  points: number[];
  ends: Map<string, number>;
}

const usual: [number, number][] = [
  [0, 10],
  [1, 10],
  [1, 7],
  [1, 5],
];
const rare: [number, number][] = [
  [0, 5],
  [1, 9],
  [1, 6],
  [1, 4],
];

/** A rare range is taken for what it is when so many answers left nothing beyond it (see `chooseLabelSet`). */
const ENOUGH = 29;

/**
 * Finds what the labels of a half-labelled scale stand for: `Strongly agree`, 9, 8, … 2, `Strongly disagree` is 10 … 1.
 * Labels are one or two, numbers those that were answered on the same scale (pooled over its columns), n how many answers there are.
 *
 * A label stands for an end that nobody answered as a number; its words say which (see `polarity`). With `points` those ends are known.
 * Otherwise the scale is the one usual range, or else with answers enough the one rare range, that holds all numbers
 * and between whose ends every number was answered. Null when there is none, or more than one: which end is meant must then be asked.
 */
export function labelledEnds(
  labels: readonly string[],
  numbers: readonly number[],
  n: number,
  points: readonly number[] | null = null,
): LabelledEnds | null {
  const sides = sidesOf(labels);
  if (sides === null) return null;
  const within = ([low, high]: [number, number]): boolean => {
    const free = (!sides.has('low') || !numbers.includes(low)) && (!sides.has('high') || !numbers.includes(high));
    return free && numbers.every((number) => number >= low && number <= high);
  };
  const filled = ([low, high]: [number, number]): boolean => pointsBetween(low + 1, high - 1).every((number) => numbers.includes(number));
  const known: [number, number] | null = points && points.length > 1 ? [points[0] as number, points.at(-1) as number] : null;
  const candidates = known ? [known].filter(within) : usual.filter((range) => within(range) && filled(range));
  if (candidates.length === 0 && !known && n >= ENOUGH) candidates.push(...rare.filter((range) => within(range) && filled(range)));
  const [range] = candidates;
  if (range === undefined || candidates.length > 1) return null;
  const [low, high] = range;
  const ends = new Map([...sides].map(([side, label]) => [label, side === 'low' ? low : high]));
  return { points: points ? [...points] : pointsBetween(low, high), ends };
}

/** Which end each label belongs to; null when the words do not tell, or put two labels at one end. */
function sidesOf(labels: readonly string[]): Map<'low' | 'high', string> | null {
  const plain = [...new Set(labels.map(plainLabel))];
  const [first, second] = plain;
  if (first === undefined || plain.length > 2) return null;
  const side = polarity(first);
  if (side === 0) return null;
  const [own, opposite] = side < 0 ? (['low', 'high'] as const) : (['high', 'low'] as const);
  if (second === undefined) return new Map([[own, first]]);
  if (polarity(second) !== -side) return null;
  return new Map([
    [own, first],
    [opposite, second],
  ]);
}

const good = anyOf(
  'agree satisf likely probabl easy excellent good great best better always often high favor important recommend happy love useful',
  String.raw`helpful clear \bmet\b \bmeets?\b exceed trust confident impress definitely positive perfect`,
  String.raw`zufrieden wahrscheinlich stimme trifft gut\b wichtig leicht einfach immer häufig hoch`,
  '满意 同意 认同 赞 可能 容易 简单 方便 好 优 总是 经常 重要 推荐 愿意 符合 喜欢 高 信任 清楚 了解 完美',
);
const bad = anyOf(
  String.raw`poor bad\b worst worse terrible awful horrible difficult hard\b \blow(?:est)?\b never rarely seldom hate least negative fail`,
  String.raw`disappoint useless schlecht schwer schwierig niemals \bnie\b selten niedrig`,
  '差 难 低 糟 坏 从不 从未 从来没 很少 失望 讨厌 反对 复杂 麻烦',
);
const negation = anyOf(
  String.raw`\bnot\b n't\b \bno\b \bnone\b \bdis(?=satisf|agree|like) \bim(?=prob)`,
  String.raw`\bun(?=satisf|likely|important|favor|happy|helpful|clear|useful|acceptable|zufrieden|wahrscheinlich|wichtig)`,
  String.raw`\bnicht\b \bkein\w*\b 不 没 未 无 毫`,
);

function anyOf(...lists: string[]): RegExp {
  return new RegExp(lists.join(' ').split(' ').join('|'), 'g');
}

/**
 * Which side of a scale words speak for: -1 low, 1 high, 0 when they do not say.
 * Words of either kind are told apart by lists (English, Chinese, German); a negation turns them round, and alone is low: `Not at all`.
 */
export function polarity(label: string): -1 | 0 | 1 {
  const plain = plainLabel(label);
  if (plain === 'neutral') return 0;
  const withoutBad = plain.replace(bad, ' ');
  const isBad = withoutBad !== plain;
  const negated = (withoutBad.match(negation) ?? []).length;
  const isGood = withoutBad.search(good) >= 0;
  if (!isBad && !isGood) return negated > 0 ? -1 : 0;
  return isBad === (negated % 2 === 1) ? 1 : -1;
}
