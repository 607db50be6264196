import { clusterEffect, weightEffect } from './design-effect.js';
import type { Response } from './invitations.js';
import { mean } from './mean.js';
import type { Measure } from './measure.js';
import { nps } from './nps.js';
import { proportion } from './proportion.js';
import type { Allocation, Stratum } from './stratified.js';

/** The metric that is planned for and what is expected of its answers: shares of 1, sd in points of the scale. */
export type Expected =
  | { metric: 'proportion'; share: number }
  | { metric: 'mean'; sd: number }
  | { metric: 'nps'; promoters: number; detractors: number };

/** Why a sample of n answers tells as much as a simple random sample of n/deff; the parts multiply. */
export interface Design {
  /** A design effect that is known, above 0; below 1 when stratification helps. */
  known: number | null;
  clusters: { size: number; icc: number } | null;
  /** Coefficient of variation of the weights. */
  weightCv: number | null;
}

/** Strata and how answers are allocated to them; `ownSd` where their standard deviations were given and not taken from what is expected. */
export interface StrataPlan {
  strata: Stratum[];
  allocation: Allocation;
  /** The fewest answers of a stratum, 1 or more. */
  floor: number;
  ownSd: boolean;
}

/** All that a sample size depends on, checked and with nothing left to assume. Margins and changes are in points of 100, of a mean in points of its scale. */
export interface Settings {
  expected: Expected;
  confidence: number;
  power: number;
  /** The completed answers there will be, in each wave; null when that is the question. */
  n: number | null;
  /** The margin of error to reach; null when none is asked for. */
  margin: number | null;
  /** The change between two waves to find, with its sign; null when none is asked for. */
  change: number | null;
  /** Correlation of the two answers of people who are asked in both waves; null when other people are asked. */
  correlation: number | null;
  /** How many people there are; null when they are so many that it does not matter. */
  population: number | null;
  design: Design;
  /** With the rate null where nobody knows it. */
  response: Omit<Response, 'rate'> & { rate: number | null };
  /** Groups of equal size that are reported by themselves, with the answers each needs at least. */
  cells: { count: number; floor: number } | null;
  strata: StrataPlan | null;
  /** What was not said and is assumed: `share`, `sd`, `nps`, `correlation`. */
  assumed: string[];
}

/** The metric's measure. */
export function measureOf(expected: Expected): Measure {
  switch (expected.metric) {
    case 'proportion':
      return proportion(expected.share);
    case 'mean':
      return mean(expected.sd);
    case 'nps':
      return nps(expected.promoters, expected.detractors);
  }
}

/** The parts of a design effect multiplied. */
export function designEffect({ known, clusters, weightCv }: Design): number {
  return (known ?? 1) * (clusters === null ? 1 : clusterEffect(clusters.size, clusters.icc)) * weightEffect(weightCv ?? 0);
}
