import { pointsBetween } from './points.js';

/** A scale found from numbers, or why none was. `doubt`: what to tell about a scale that the answers only suggest. */
export type FoundRange = { points: number[]; doubt: string | null } | { why: 'no-scale' | 'ambiguous' };

/** How many answers off a scale leave it standing: 2 %, at least one of ten or more. */
export function tolerated(n: number): number {
  return n < 10 ? 0 : Math.max(1, Math.floor(n * 0.02));
}

/** Durations, amounts and counts in a question are no scale: `in the last 1-6 months`. */
const units =
  '[%$€£] months? years? days? weeks? hours? minutes? times people monat jahr tag woche stunde 个 年 天 周 次 人 万 千 元 岁 月 日 小时'.split(
    ' ',
  );
const QUANTITY = String.raw`(?!\s*(?:${units.join('|')}))`;
const spelledOut = new RegExp(
  String.raw`(?<!\d|\d[.,-])(\d{1,2})(?:\s*[分星])?\s*(?:-|~|\bto\b|\bbis\b|至|到)\s*(\d{1,2})(?![\d.,]\d|-\d|\d)${QUANTITY}`,
  'gi',
);
const means = '(?:is|being|means|meaning|represents|stands for|bedeutet|steht für)\\b|表示|代表|为|是|最';
const explained = new RegExp(String.raw`(?<!\d|\d[.,])(\d{1,2})\s*(?:分|星|points?|stars?)?\s*(?:=|:|\(|-\s*(?=\p{L})|${means})`, 'giu');

/**
 * The scale that a question's text states, whether spelled out ("0-10", "1 to 7", "以0-10分为标准") or by what its ends mean
 * ("where 10 is … and 1 is …", "1分表示…5分表示…"); null when it states none, or two that differ. From 0 or 1, up to 3..10.
 */
export function statedRange(text: string): number[] | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^\s*[a-z]{0,2}\d{1,3}\s*[.、:)\]-](?!\s*\d)/i, '')
    .replace(/\bbetween (\d+) and (\d+)/gi, '$1 to $2');
  const ranges = [...plain.matchAll(spelledOut)].map(([, low, high]) => [Number(low), Number(high)]);
  const ends = [...plain.matchAll(explained)].map(([, number]) => Number(number));
  if (ends.length >= 2) ranges.push([Math.min(...ends), Math.max(...ends)]);
  const stated = new Map(ranges.filter(isUsual).map(([low, high]) => [`${low}-${high}`, pointsBetween(low as number, high as number)]));
  return stated.size === 1 ? ([...stated.values()][0] ?? null) : null;
}

const isUsual = ([low, high]: number[]): boolean => (low === 0 || low === 1) && high !== undefined && high >= 3 && high <= 10;

/**
 * The conventional scale of numbers, given how often each was answered: 1..5, 1..7, 1..10 or 0..10. `stated` (see `statedRange`)
 * goes first when the answers lie on it, but for a few.
 * Numbers over 10 and fractions are off every scale; 8 or 9 far above a scale whose points were all answered are codes for no answer.
 * More of either than a few, 0..1, and two codes in many answers are no scale;
 * 0 beside 1..5 (1..7 in a hundred answers) could be a point or a code.
 */
export function conventionalRange(answered: ReadonlyMap<number, number>, stated: readonly number[] | null): FoundRange {
  const all = [...answered.keys()].filter((number) => number >= 0);
  const count = (numbers: number[]): number => numbers.reduce((sum, number) => sum + (answered.get(number) ?? 0), 0);
  const n = count(all);
  if (stated && count(all.filter((number) => !stated.includes(number))) <= tolerated(n)) return { points: [...stated], doubt: null };

  const codes = codesOver(answered, n);
  const few = all.filter((number) => !Number.isInteger(number) || number > 10);
  if (count(few) > tolerated(n)) return { why: 'no-scale' };
  if (count([...few, ...codes]) > tolerated(n)) return { why: 'ambiguous' };

  const usable = all.filter((number) => !few.includes(number) && !codes.includes(number));
  const [low, high] = [Math.min(...usable), Math.max(...usable)];
  if (usable.length === 0 || high <= 1 || (high === 2 && n >= 30)) return { why: 'no-scale' };
  const isShort = high <= 5 || (high <= 7 && n >= 100);
  if (isShort && low === 0 && count([0]) > tolerated(n)) return { why: 'ambiguous' };
  const points = low === 0 && !isShort ? pointsBetween(0, 10) : pointsBetween(1, high <= 5 ? 5 : high <= 7 ? 7 : 10);
  const top = points.at(-1);
  const unanswered = high !== top ? top : top === 10 && low !== points[0] ? points[0] : null;
  return { points, doubt: unanswered === null ? null : `nobody answered ${unanswered}` };
}

/** 8 and 9 where 1 to 4 or more were all answered and the next three numbers were not, by 30 answers or more. */
function codesOver(answered: ReadonlyMap<number, number>, n: number): number[] {
  let top = 0;
  while (answered.has(top + 1)) top++;
  const over = [...answered.keys()].filter((number) => number > top && number <= 10);
  return n >= 30 && top >= 4 && over.every((number) => number >= top + 4 && number < 10) ? over : [];
}
