import { CsatError, didYouMean, error } from '../../diagnostic.js';

/** Which numbers an option takes. */
export interface NumberRange {
  above?: number;
  least?: number;
  below?: number;
  most?: number;
  /** The bounds are those of the size; the number may have either sign. */
  signed?: boolean;
  /** A likely value, for the hint. */
  such: number;
  /** What a per cent sign means: a hundredth (of shares), or nothing (of points). */
  percent?: 'hundredth' | 'points';
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)%?$/;

/** A number of an option; undefined where the option was not given. Throws CsatError (exit 2). */
export function numberOption(flag: string, text: string | undefined, range: NumberRange): number | undefined {
  if (text === undefined) return undefined;
  const value = numberIn(text, range);
  if (within(value, range)) return value;
  const meant = range.percent === 'points' ? value * 100 : value / 100;
  const hint = `such as ${range.percent !== undefined && within(meant, range) ? Number(meant.toPrecision(6)) : range.such}`;
  throw new CsatError(error('wrong-number', `${flag} ${text}: a number ${inWords(range)} is asked for`, { hint }), 2);
}

function numberIn(text: string, { percent }: NumberRange): number {
  const percentage = text.endsWith('%');
  if (!NUMBER.test(text) || (percentage && percent === undefined)) return Number.NaN;
  const value = Number(text.replace('%', ''));
  return percentage && percent === 'hundredth' ? value / 100 : value;
}

function within(value: number, { above, least, below, most, signed }: NumberRange): boolean {
  const size = signed === true ? Math.abs(value) : value;
  return (
    Number.isFinite(size) &&
    size > (above ?? Number.NEGATIVE_INFINITY) &&
    size >= (least ?? Number.NEGATIVE_INFINITY) &&
    size < (below ?? Number.POSITIVE_INFINITY) &&
    size <= (most ?? Number.POSITIVE_INFINITY)
  );
}

function inWords({ above, least, below, most, signed }: NumberRange): string {
  const bounds: [string, number | undefined][] = [
    ['above', above],
    ['of at least', least],
    ['below', below],
    ['at most', most],
  ];
  const words = bounds.flatMap(([word, bound]) => (bound === undefined ? [] : [`${word} ${bound}`])).join(' and ');
  return signed === true ? `${words} (or minus that)` : words;
}

/** One of the words that an option takes; undefined where the option was not given. Throws CsatError (exit 2). */
export function choiceOption<Choice extends string>(
  flag: string,
  text: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (text === undefined) return undefined;
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  const hint = didYouMean(text, choices) ?? `there are ${choices.join(', ')}`;
  throw new CsatError(error('wrong-choice', `${flag} ${text}: not a choice`, { hint }), 2);
}
