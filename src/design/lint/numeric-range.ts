import { normalise } from '../../survey/text.js';

/** An end of a range; `inclusive` is null where the wording leaves it open (45岁以上). */
export interface Bound {
  value: number;
  inclusive: boolean | null;
}

/** A range of numbers that an answer stands for: 18 to 24, 65 or older. */
export interface NumericRange {
  low: Bound;
  high: Bound;
  /** Decimal places of its numbers. */
  places: number;
}

const FACTORS: Readonly<Record<string, number>> = { k: 1e3, 千: 1e3, 万: 1e4, m: 1e6, 百万: 1e6, 亿: 1e8 };
const NUMBER = String.raw`(\d+(?:\.\d+)?)\s*(k|m|百万|千|万|亿)?(?![a-z])`;
const UNIT = String.raw`\s*(%|[a-z][a-z ]{0,24}|\p{Script=Han}{1,4}(?:\/\p{Script=Han})?)?`;
const TO = String.raw`\s*(?:-|~|to|and|至|到)\s*`;

/** Each pattern with one or two numbers, and what it makes of them. */
const FORMS: readonly (readonly [pattern: string, read: (first: number, second: number) => [Bound, Bound]])[] = [
  [`(?:between |from |从|in )?${NUMBER}${UNIT}${TO}${NUMBER}${UNIT}(?:之间)?`, (a, b) => [at(a, true), at(b, true)]],
  [
    `(?:under|below|less than|fewer than|younger than|<|不满|不到|小于|少于|低于|未满|不足)\\s*${NUMBER}${UNIT}`,
    (a) => [LEAST, at(a, false)],
  ],
  [`(?:up to|at most|no more than|<=|≤|不超过|至多|最多)\\s*${NUMBER}${UNIT}`, (a) => [LEAST, at(a, true)]],
  [
    `${NUMBER}${UNIT}\\s*(?:or (?:less|fewer|younger|under|below)|and (?:under|below|younger)|及以下|\\(含\\)以下|含以下)`,
    (a) => [LEAST, at(a, true)],
  ],
  [`${NUMBER}${UNIT}(?:以下|以内|之内)`, (a) => [LEAST, at(a, null)]],
  [`(?:over|above|more than|greater than|older than|>|超过|大于|高于|多于)\\s*${NUMBER}${UNIT}`, (a) => [at(a, false), MOST]],
  [`(?:at least|from|>=|≥|不少于|至少|不低于)\\s*${NUMBER}${UNIT}`, (a) => [at(a, true), MOST]],
  [
    `${NUMBER}\\s*\\+${UNIT}|${NUMBER}${UNIT}\\s*(?:or (?:more|over|older|above|greater|longer)|and (?:over|above|older|up|more)|及以上|\\(含\\)以上|含以上|\\+)`,
    (a) => [at(a, true), MOST],
  ],
  [`${NUMBER}${UNIT}以上`, (a) => [at(a, null), MOST]],
  [`${NUMBER}${UNIT}`, (a) => [at(a, true), at(a, true)]],
];
const PATTERNS = FORMS.map(([pattern, read]) => [new RegExp(`^(?:${pattern})$`, 'u'), read] as const);
const LEAST: Bound = { value: Number.NEGATIVE_INFINITY, inclusive: true };
const MOST: Bound = { value: Number.POSITIVE_INFINITY, inclusive: true };

/** The range that an answer states, in English or Chinese; null when it states none. `5-10万` is 50,000 to 100,000. */
export function numericRange(label: string): NumericRange | null {
  const plain = normalise(label)
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/[$€£¥]|\b(?:usd|eur|rmb|cny|hk\$)\b|^约|^about /g, '')
    .trim();
  for (const [pattern, read] of PATTERNS) {
    const matched = pattern.exec(plain);
    if (matched === null) continue;
    const numbers = [...plain.matchAll(new RegExp(NUMBER, 'gu'))];
    const shared = numbers.at(-1)?.[2];
    const [first = 0, second = 0] = numbers.map(([, digits, factor]) => Number(digits) * (FACTORS[factor ?? shared ?? ''] ?? 1));
    const [low, high] = read(first, second);
    const places = Math.max(0, ...numbers.map(([, digits, factor]) => ((factor ?? shared) ? 0 : (digits?.split('.')[1]?.length ?? 0))));
    return low.value <= high.value ? { low, high, places } : null;
  }
  return null;
}

function at(value: number, inclusive: boolean | null): Bound {
  return { value, inclusive };
}

const TIME = /\b(?:minute|hour|day|week|month|year)|分钟|小时|天|周|个?月|年/g;

/** The ranges of options, ascending, with the place of each; null when they are not all ranges (no-answers aside) or mix units of time. */
export function rangesOf(labels: readonly string[], isAside: (index: number) => boolean): { range: NumericRange; index: number }[] | null {
  const units = new Set(labels.flatMap((label) => label.toLowerCase().match(TIME) ?? []).map((unit) => unit.replace('个', '')));
  const stated = labels.map((label, index) => ({ range: numericRange(label), index })).filter(({ index }) => !isAside(index));
  const ranges = stated.flatMap(({ range, index }) => (range === null ? [] : [{ range, index }]));
  const bands = ranges.filter(({ range }) => range.low.value !== range.high.value);
  if (units.size > 1 || ranges.length < stated.length || bands.length < 2) return null;
  return ranges.sort((a, b) => a.range.low.value - b.range.low.value || a.range.high.value - b.range.high.value);
}
