import type { Unit } from './renderer.js';

/** Stands where there is no number. */
export const none = '–';

const minus = '−';

/** Made when it is first used: that takes as long as the rest of a small report. */
const formatter = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
  let made: Intl.NumberFormat | undefined;
  return (value) => {
    made ??= new Intl.NumberFormat('en-US', options);
    return made.format(value);
  };
};
const cents = formatter({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const fourDigits = formatter({ maximumSignificantDigits: 4 });

/** A whole number with its thousands grouped. */
export const count = (value: number): string => value.toFixed(0).replace(/\d(?=(\d{3})+$)/g, '$&,');

const fixed = (value: number, decimals: number): string => {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? minus + text : text;
};

const signed = (value: number, decimals: number): string => {
  const text = fixed(value, decimals);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
};

/** Up to four significant digits, thousands grouped. */
export const significant = (value: number): string => {
  const text = Number.isInteger(value) && Math.abs(value) < 10_000 ? count(value) : fourDigits(value);
  return text.replace('-', minus).replace(/^−0$/, '0');
};

/** How amounts of money that stand together are written: with two decimals, or all with none where one is of a hundred thousand or more. */
export const amounts = (together: readonly number[]): ((value: number) => string) => {
  const format = together.every((value) => Math.abs(value) < 100_000) ? cents : count;
  return (value) => format(value).replace('-', minus);
};

const money = (value: number): string => amounts([value])(value);

/** Minutes as `45 min`, `3.5 h` or `2.1 d`. */
export function duration(minutes: number): string {
  if (Math.abs(minutes) < 120) return `${fixed(minutes, Math.abs(minutes) < 10 ? 1 : 0)} min`;
  return Math.abs(minutes) < 2880 ? `${fixed(minutes / 60, 1)} h` : `${fixed(minutes / 1440, 1)} d`;
}

/** A percentage (0 to 100) with one decimal. */
export const percent = (value: number): string => `${fixed(value, 1)}%`;

const decimals: Readonly<Record<Unit, number>> = {
  points: 1,
  percent: 1,
  mean: 2,
  index: 1,
  share: 2,
  count: 0,
  number: 2,
  money: 2,
  days: 1,
  minutes: 1,
};

/** A figure's value as its unit is written: `+31.2`, `78.1%`, `4.02`, `1,180`. */
export function figureText(value: number | null, unit: Unit): string {
  if (value === null) return none;
  if (unit === 'points') return signed(value, 1);
  if (unit === 'percent') return percent(value);
  return boundText(value, unit);
}

/** An end of a figure's interval: as the figure, without plus and per cent sign. */
export function boundText(value: number, unit: Unit): string {
  if (unit === 'count') return count(value).replace('-', minus);
  if (unit === 'number') return significant(value);
  if (unit === 'money') return money(value);
  if (unit === 'minutes') return duration(value);
  return fixed(value, decimals[unit]);
}

/** A difference of two values of a unit, with its sign. */
export const differenceText = (value: number, unit: Unit): string => signed(value, decimals[unit]);

/** A p-value as psychology writes it: `.002`, `.41`, `< .001`, `> .99`; three decimals below .1, where they decide. */
export function probability(p: number | null): string {
  if (p === null) return none;
  if (p < 0.001) return '< .001';
  if (p >= 0.995) return '> .99';
  return p.toFixed(p < 0.0995 ? 3 : 2).slice(1);
}

/** Numbers of different length filled on the right so that their decimal points stand below each other, once set flush right. */
export function alignPoints(texts: string[]): string[] {
  const fraction = (text: string): number => (text.includes('.') ? text.length - text.indexOf('.') : 0);
  const longest = Math.max(0, ...texts.map(fraction));
  return texts.map((text) => text + ' '.repeat(longest - fraction(text)));
}
