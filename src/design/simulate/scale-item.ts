import { type Effects, effectOn, effectRange } from './effects.js';
import { figuresOf, type ScaleKind } from './headline.js';
import type { Person } from './person.js';
import type { Target } from './settings.js';
import { type Complain, contentShares, sharesFrom } from './shares.js';
import type { Uniform } from './streams.js';
import { normalDraw } from './streams.js';
import { figureOf, movedTo, placeOf, thresholdsOf } from './thresholds.js';

/** How a scale is answered in the population. */
export interface PlantedScale {
  /** The headline figure and what it is without effects: of all respondents, in the first wave. */
  figure: { id: string; value: number };
  /** Shares of the points, low to high, where the figure departs so far; null where it cannot. */
  sharesAt(effect: number): number[] | null;
  effects: Effects;
}

/** Plants shares or a figure. `good` is whether high points are good, by which usual shares run. */
export function plantScale(
  kind: ScaleKind,
  good: boolean,
  target: Target,
  effects: Effects,
  waves: number,
  complain: Complain,
): PlantedScale {
  const figures = figuresOf(kind);
  const shares = targetShares(kind, good, target, figures, complain);
  const [headline] = figures as [(typeof figures)[number]];
  const value = figureOf(headline.weights, shares);
  const sharesAt = (effect: number): number[] | null => (effect === 0 ? shares : movedTo(shares, headline.weights, value + effect));
  const off = effectRange(effects, waves).find((effect) => sharesAt(effect) === null);
  if (off !== undefined) complain(`${headline.id} would be ${rounded(value + off)} in some group or wave, which its scale cannot reach`);
  return { figure: { id: headline.id, value }, sharesAt, effects };
}

function targetShares(
  { points }: ScaleKind,
  good: boolean,
  { ...target }: Target,
  figures: { id: string; weights: number[] }[],
  complain: Complain,
): number[] {
  const content = contentShares(points.length);
  const usual = good ? content : content.reverse();
  const named = figures.filter(({ id }) => typeof target[id] === 'number');
  const [figure] = named;
  if (figure === undefined) return sharesFrom(points.map(String), usual, target, complain);
  const value = target[figure.id] as number;
  for (const { id } of named) delete target[id];
  sharesFrom(points.map(String), usual, target, complain);
  if (named.length > 1 || 'shares' in target || points.some((point) => String(point) in target)) {
    complain('has more than one target', 'give one figure, or shares');
    return usual;
  }
  const found = movedTo(usual, figure.weights, value);
  if (found !== null) return found;
  const [low, high] = [Math.min(...figure.weights), Math.max(...figure.weights)];
  complain(`${figure.id} ${value} cannot be had on this scale`, `it goes from ${low} to ${high}`);
  return usual;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/**
 * Draws places on a scale, from 0. The model is a common factor with thresholds: Z = λ√ρ F + √(1 − ρ) ε, with F and ε standard normal and
 * λ = ±1 the direction of the scale, so that Z is standard normal whatever ρ is; the place is that of Z among the normal quantiles of the
 * cumulated shares. Shares are therefore those planted, exactly, and two scales of one factor have the polychoric correlation ρ (√ρ₁ρ₂
 * where theirs differ). Source: Olsson (1979), Maximum likelihood estimation of the polychoric correlation coefficient, Psychometrika 44,
 * 443–460; Lord and Novick (1968), Statistical Theories of Mental Test Scores, chapter 16.
 */
export function scaleDraw(
  { sharesAt, effects }: PlantedScale,
  { factor, rho, direction }: { factor: string; rho: number; direction: 1 | -1 },
  uniform: Uniform,
): (person: Person) => number {
  const known = new Map<number, number[]>();
  const thresholdsAt = (effect: number): number[] => {
    const thresholds = known.get(effect) ?? thresholdsOf(sharesAt(effect) ?? []);
    known.set(effect, thresholds);
    return thresholds;
  };
  const [common, own] = [direction * Math.sqrt(rho), Math.sqrt(1 - rho)];
  return (person) => placeOf(common * person.factor(factor) + own * normalDraw(uniform), thresholdsAt(effectOn(person, effects)));
}
