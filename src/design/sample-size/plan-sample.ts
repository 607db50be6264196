import { invitationsFor, yieldOf } from './invitations.js';
import type { Step } from './measure.js';
import { planStrata, type StratumSize } from './plan-strata.js';
import { type Precision, precisionOf } from './precision.js';
import { precisionSteps } from './precision-steps.js';
import { type Requirement, requirementsOf } from './requirements.js';
import { roundUp } from './round-up.js';
import { designEffect, measureOf, type Settings } from './settings.js';
import { populationOf } from './stratified.js';

/** Response rates that are thought likely where nobody gave one: customers by e-mail. */
export const LIKELY_RATES = { low: 0.05, high: 0.3 };

/** People to invite, in each wave: `needed` when the response rate is known, else from the likeliest rates `fewest` and `most`. */
export interface Invitations {
  /** Usable answers per invitation, a share of 1; null when the response rate is unknown. */
  yield: number | null;
  needed: number | null;
  fewest: number;
  most: number;
}

/** A sample size with all that led to it, as JSON gives it. */
export interface SampleSize {
  schema: 'csat-sample-size/1';
  settings: Settings;
  /** Completed answers; where waves are compared, in each of them. */
  answers: number;
  invitations: Invitations;
  designEffect: number;
  /** People in the population; null when so many that it does not matter. */
  population: number | null;
  requirements: Requirement[];
  precision: Precision;
  /** The way to that precision; empty where the answers were asked for. */
  steps: Step[];
  strata: StratumSize[] | null;
}

/** How many answers and invitations the settings take or, where the answers are given, what they are good for. */
export function planSample(settings: Settings): SampleSize {
  const requirements = requirementsOf(settings);
  const wanted = settings.n ?? Math.max(...requirements.map(({ answers }) => answers));
  const strata = settings.strata === null ? null : planStrata(settings, settings.strata, wanted);
  const answers = strata === null ? wanted : Math.max(wanted, sum(strata.map((stratum) => stratum.answers)));
  const measure = measureOf(settings.expected);
  const precision = precisionOf(settings, measure, answers, strata);
  return {
    schema: 'csat-sample-size/1',
    settings,
    answers,
    invitations: inviting(settings.response, strata === null ? [answers] : strata.map((stratum) => stratum.answers)),
    designEffect: designEffect(settings.design),
    population: settings.strata === null ? settings.population : populationOf(settings.strata.strata),
    requirements,
    precision,
    steps: settings.n === null ? [] : precisionSteps(settings, measure, answers, precision),
    strata,
  };
}

function inviting(response: Settings['response'], answers: number[]): Invitations {
  const at = (rate: number): number => sum(answers.map((n) => roundUp(invitationsFor(n, { ...response, rate }))));
  const { rate } = response;
  if (rate === null) return { yield: null, needed: null, fewest: at(LIKELY_RATES.high), most: at(LIKELY_RATES.low) };
  return { yield: yieldOf({ ...response, rate }), needed: at(rate), fewest: at(rate), most: at(rate) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
