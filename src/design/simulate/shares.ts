import { didYouMean } from '../../diagnostic.js';
import type { Problem } from '../../survey/definition/problem.js';
import { MODIFIERS, type Target } from './settings.js';

/** Keeps a mistake in one setting. */
export type Complain = (message: string, hint?: Problem['hint']) => void;

/** How five points are answered unless settled: 3, 5, 14, 43 and 35 per cent, as customers who are mostly content do. */
const CONTENT = [0.03, 0.05, 0.14, 0.43, 0.35];
/** How far shares may be from one, or from a hundred per cent, for what was rounded. */
const ROUNDED = 0.005;

/** Usual shares of a scale of any length: those of five points, spread evenly within each. */
export function contentShares(points: number): number[] {
  const below = (part: number): number => {
    const place = Math.min(4, Math.floor(part * 5));
    return sum(CONTENT.slice(0, place)) + (part * 5 - place) * (CONTENT[place] as number);
  };
  return Array.from({ length: points }, (_, place) => below((place + 1) / points) - below(place / points));
}

/** Each alike. */
export const evenShares = (options: number): number[] => Array.from({ length: options }, () => 1 / options);

/**
 * Shares, summing to 1, of all that can be answered, from a setting: all of them in order (`shares`), or some by name, of which the others
 * share out what is left, in proportion to `usual`. Per cent are taken as such. A mistake is told, and gives the usual ones.
 */
export function sharesFrom(names: readonly string[], usual: readonly number[], target: Target, complain: Complain): number[] {
  const { shares } = target;
  if (Array.isArray(shares)) return fromList(shares, names, complain) ?? [...usual];
  const given = namedShares(names, target, complain);
  if (given === null) return [...usual];
  const total = sum([...given.values()]);
  const left = names.map((name, place) => (given.has(name) ? 0 : (usual[place] as number)));
  const rest = sum(left);
  const whole = given.size === names.length || rest === 0;
  if (total > 1 + ROUNDED || (given.size > 0 && whole && total < 1 - ROUNDED)) {
    complain(`shares sum to ${rounded(total)}${whole ? ', not to 1' : ''}`, 'shares sum to 1, or to 100 per cent');
    return [...usual];
  }
  const scale = whole && given.size > 0 ? total : Math.max(1, total);
  return names.map((name, place) => {
    const share = given.get(name);
    return share === undefined ? (rest === 0 ? 0 : (Math.max(0, 1 - total) * (left[place] as number)) / rest) : share / scale;
  });
}

/** Shares by name, 0 to 1 each and apart from each other, as those of a multiple choice. A mistake is told, and gives the usual ones. */
export function separateShares(names: readonly string[], usual: readonly number[], target: Target, complain: Complain): number[] {
  const { shares } = target;
  if (Array.isArray(shares)) {
    if (shares.length !== names.length) return wrongLength(shares, names, complain) ?? [...usual];
    return shares.map((share) => (Math.max(...shares) > 1 ? share / 100 : share));
  }
  const given = namedShares(names, target, complain);
  return names.map((name, place) => given?.get(name) ?? (usual[place] as number));
}

/** Shares as 0 to 1 by name; null when one is no share of what can be answered. */
function namedShares(names: readonly string[], target: Target, complain: Complain): Map<string, number> | null {
  const given = Object.entries(target).filter((entry): entry is [string, number] => !MODIFIERS.includes(entry[0]) && entry[0] !== 'shares');
  const unknown = given.filter(([name]) => !names.includes(name));
  for (const [name] of unknown) complain(`"${name}" is none of its answers`, () => didYouMean(name, names) ?? `they are ${listed(names)}`);
  const percent = given.some(([, share]) => share > 1);
  const off = given.filter(([, share]) => !(share >= 0 && share <= (percent ? 100 : 1)));
  for (const [name, share] of off) complain(`${name}: ${share} is no share`, 'shares go from 0 to 1, or to 100 per cent');
  return unknown.length + off.length > 0 ? null : new Map(given.map(([name, share]) => [name, percent ? share / 100 : share]));
}

function fromList(shares: readonly number[], names: readonly string[], complain: Complain): number[] | null {
  if (shares.length !== names.length) return wrongLength(shares, names, complain);
  const total = sum(shares);
  if (Math.abs(total - 1) <= ROUNDED || Math.abs(total - 100) <= 100 * ROUNDED) return shares.map((share) => share / total);
  complain(`shares sum to ${rounded(total)}`, 'shares sum to 1, or to 100 per cent');
  return null;
}

function wrongLength(shares: readonly number[], names: readonly string[], complain: Complain): null {
  complain(`${shares.length} shares for ${names.length} answers`, `one share for each of ${listed(names)}`);
  return null;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const rounded = (value: number): number => Number(value.toPrecision(6));
const listed = (names: readonly string[]): string => (names.length > 12 ? `${names[0]} … ${names.at(-1)}` : names.join(', '));
