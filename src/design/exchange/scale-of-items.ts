import { labelSetFor, positionIn } from '../../survey/labels.js';
import { noAnswer } from '../../survey/no-answer.js';
import { say, type Text } from '../../survey/text.js';
import type { Point } from '../asked.js';

/** An answer as a file has it: what is stored, and what is shown. */
export interface Item {
  value: string | number;
  text: Text | null;
}

/** Answers as points of a scale, and the one beside them that means "does not apply". */
export interface FoundScale {
  points: Point[];
  notApplicable: Text | null;
  notApplicableCode?: string;
}

const WHOLE = /^-?\d{1,9}$/;

/** Answers with whole numbers as values, and at most one other beside three or more of them, as a scale; null when they are none. */
export function numberedScale(items: readonly Item[]): FoundScale | null {
  const numbered = items.filter(({ value }) => WHOLE.test(String(value)));
  const [other, ...more] = items.filter((item) => !numbered.includes(item));
  const values = new Set(numbered.map(({ value }) => Number(value)));
  if (values.size < 2 || values.size !== numbered.length || more.length > 0 || (other !== undefined && numbered.length < 3)) return null;
  const points = numbered
    .map(({ value, text }): Point => ({ value: Number(value), label: text === null || isBare(text, Number(value)) ? null : text }))
    .sort((a, b) => a.value - b.value);
  if (other === undefined) return { points, notApplicable: null };
  const shown = other.text ?? String(other.value);
  const code = String(other.value);
  return { points, notApplicable: shown, ...(spellings(shown).includes(code) ? {} : { notApplicableCode: code }) };
}

/** Whether answers under numbers are a scale, and no plain list: some are bare numbers, or their words are those of a scale. */
export function readsAsScale({ points }: FoundScale): boolean {
  const words = points.flatMap(({ label }) => (label === null ? [] : [spellings(label)[0] as string]));
  return words.length < points.length || labelSetFor(words) !== null;
}

/**
 * Answers in words as a scale of 1 up, from low to high where the words are known, else in their order; what says that the question does
 * not apply stands beside it.
 */
export function wordedScale(items: readonly Item[]): FoundScale & { known: boolean } {
  const wordOf = ({ value, text }: Item): string => (text === null ? String(value) : (spellings(text)[0] as string));
  const other = items.find((item) => noAnswer(wordOf(item)) === 'not-applicable');
  const answers = items.filter((item) => item !== other);
  const words = answers.map(wordOf);
  const set = labelSetFor(words);
  const places = words.map((word) => (set === null ? null : positionIn(set, word)));
  const known = places.every((place) => place !== null);
  const order = known ? [...answers.keys()].sort((a, b) => (places[a] as number) - (places[b] as number)) : [...answers.keys()];
  const points = order.map((at, place): Point => ({ value: place + 1, label: answers[at]?.text ?? (words[at] as string) }));
  return { points, notApplicable: other === undefined ? null : (other.text ?? wordOf(other)), known };
}

/** Answers as lines show them: `1 - Very bad`, `2`, … `5 - Very good`, or words alone. */
export function shownScale(lines: readonly string[]): FoundScale & { known: boolean } {
  const items = lines.map((line): Item => {
    const [, number, words = ''] = /^(-?\d{1,9})(?:\s*[-–—=:：.、]\s*(\S.*))?$/.exec(line.trim()) ?? [];
    return number === undefined ? { value: line.trim(), text: null } : { value: number, text: words === '' ? null : words };
  });
  const numbered = numberedScale(items);
  return numbered === null ? wordedScale(items) : { ...numbered, known: true };
}

/** Whether a text says nothing but the number itself. */
const isBare = (text: Text, value: number): boolean => spellings(text).every((word) => word.trim() === '' || word.trim() === String(value));

const spellings = (text: Text): string[] => (typeof text === 'string' ? [text] : [say(text, 'en'), ...Object.values(text)]);
