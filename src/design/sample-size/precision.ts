import { normalQuantile } from '../../inference/normal.js';
import { kishEffect } from './design-effect.js';
import { significantChange } from './detectable-change.js';
import { finiteFactor } from './finite-population.js';
import { marginOfError } from './margin-of-error.js';
import type { Measure } from './measure.js';
import { independentAs } from './paired-waves.js';
import type { StratumSize } from './plan-strata.js';
import { designEffect, type Settings } from './settings.js';
import { stratifiedError } from './stratified.js';

/** What so many answers are good for; margins and changes in points of 100, of a mean in points of its scale. */
export interface Precision {
  /** Half the width of the interval of the overall figure. */
  margin: number;
  /** Answers of a simple random sample of a large population that would tell as much. */
  effective: number;
  /** The smallest change between two such waves that is significant once it was seen. */
  significant: number;
  /** The smallest true rise and drop that are found with the power asked for; null where there is no room for one. */
  rise: number | null;
  drop: number | null;
  /** One of the cells: its answers, rounded down, and its margin of error; null without cells or answers for them. */
  cell: { answers: number; margin: number } | null;
  /** Design effect of the weights that strata need for overall figures: 1 where the allocation is proportional; null without strata. */
  weighting: number | null;
  /** How many answers the smallest class of answers is expected to get; null where there are no classes. */
  rarest: number | null;
}

/** What `answers` completed answers are good for, in one wave and in two. */
export function precisionOf(settings: Settings, measure: Measure, answers: number, strata: StratumSize[] | null): Precision {
  const { confidence, power, correlation, population, cells } = settings;
  const { points, variance, k } = measure;
  const deff = designEffect(settings.design);
  const marginOf = (n: number, people: number | null): number => {
    if (people !== null && n >= people) return 0;
    const factor = people === null ? 1 : finiteFactor(n / deff, people, k);
    return points * marginOfError(variance * factor, n / deff, confidence);
  };
  const effective = strata === null ? answers / deff : variance / largeError(strata, deff) ** 2;
  const n = correlation === null ? effective : independentAs(effective, correlation);
  const { rise, drop } = measure.detectable(n, confidence, power);
  const inCell = cells === null ? 0 : Math.floor(answers / cells.count);
  const people = population === null || cells === null ? null : population / cells.count;
  return {
    margin: strata === null ? marginOf(answers, population) : points * normalQuantile((1 + confidence) / 2) * finiteError(strata, deff),
    effective,
    significant: points * significantChange({ variance, n }, { variance, n }, confidence),
    rise: rise === null ? null : points * rise,
    drop: drop === null ? null : points * drop,
    cell: inCell < 1 ? null : { answers: inCell, margin: marginOf(inCell, people) },
    weighting:
      strata === null ? null : kishEffect(strata.map((stratum) => ({ weight: stratum.size / stratum.answers, n: stratum.answers }))),
    rarest: measure.rarest(answers),
  };
}

/** Standard error of the mean of the strata as they are; a stratum that is asked completely has none. */
const finiteError = (strata: StratumSize[], deff: number): number =>
  stratifiedError(
    strata,
    strata.map(({ size, answers }) => (answers >= size ? size : answers / deff)),
  );

/** The same where all strata are so large that their size does not matter. */
const largeError = (strata: StratumSize[], deff: number): number => {
  const people = strata.reduce((sum, { size }) => sum + size, 0);
  return Math.sqrt(strata.reduce((sum, { size, sd, answers }) => sum + ((size / people) * sd) ** 2 / (answers / deff), 0));
};
