import { normalQuantile } from '../../inference/normal.js';
import { finiteSize } from './finite-population.js';
import { krejcieMorgan } from './krejcie-morgan.js';
import { sizeForMargin } from './margin-of-error.js';
import type { Measure, Step } from './measure.js';
import { ADJUSTED_WALD_SAVES } from './nps.js';
import { pairsFor } from './paired-waves.js';
import { roundUp } from './round-up.js';
import { designEffect, measureOf, type Settings } from './settings.js';
import { populationOf } from './stratified.js';
import { stratifiedSteps } from './stratified-steps.js';
import { withContinuity } from './two-waves-proportions.js';

/** One reason for so many answers, with the way to the number and what other conventions would give. */
export interface Requirement {
  id: 'margin' | 'change' | 'cells';
  /** Completed answers, rounded up; for a change in each wave. */
  answers: number;
  steps: Step[];
  alternatives: { id: 'adjusted-wald' | 'continuity-correction' | 'krejcie-morgan'; answers: number }[];
}

/** What is asked of a sample, each with the answers it takes: the largest decides. Empty when the answers are given. */
export function requirementsOf(settings: Settings): Requirement[] {
  const { n, margin, change, cells, strata } = settings;
  if (n !== null) return [];
  const measure = measureOf(settings.expected);
  const found: Requirement[] = [];
  if (margin !== null) found.push(marginRequirement(settings, measure, margin));
  if (change !== null) found.push(changeRequirement(settings, measure, change));
  if (cells !== null)
    found.push(floorRequirement({ formula: 'n = k × m', values: { k: cells.count, m: cells.floor }, result: cells.count * cells.floor }));
  if (strata !== null && strata.floor > 1) {
    const total = strata.strata.reduce((sum, { size }) => sum + Math.min(size, strata.floor), 0);
    found.push(floorRequirement({ formula: 'n = Σ min(m, N_h)', values: { m: strata.floor }, result: total }));
  }
  return found;
}

function marginRequirement(settings: Settings, measure: Measure, margin: number): Requirement {
  const { expected, confidence, population, strata } = settings;
  const e = margin / measure.points;
  const deff = designEffect(settings.design);
  if (strata !== null)
    return { id: 'margin', ...ended(stratifiedSteps(strata, e, confidence, deff), populationOf(strata.strata)), alternatives: [] };
  const first = { formula: `n₀ = z² ${measure.symbol} / e²`, values: { z: normalQuantile((1 + confidence) / 2), ...measure.values, e } };
  const from = (n: number): Step[] => [{ ...first, result: n }, ...(population === null ? [] : finiteStep(n, population, measure.k))];
  const simple = sizeForMargin(measure.variance, e, confidence);
  const { answers, steps } = ended(withDesign(from(simple), deff), population);
  const alternatives: Requirement['alternatives'] = [];
  if (expected.metric === 'nps') {
    const adjusted = ended(withDesign(from(Math.max(1, simple - ADJUSTED_WALD_SAVES)), deff), population);
    alternatives.push({ id: 'adjusted-wald', answers: adjusted.answers });
  }
  const classic = expected.metric === 'proportion' && expected.share === 0.5 && margin === 5 && confidence === 0.95 && deff === 1;
  if (classic && population !== null && krejcieMorgan(population) !== answers)
    alternatives.push({ id: 'krejcie-morgan', answers: krejcieMorgan(population) });
  return { id: 'margin', answers, steps, alternatives };
}

function changeRequirement(settings: Settings, measure: Measure, points: number): Requirement {
  const { expected, confidence, power, correlation, design } = settings;
  const change = points / measure.points;
  const deff = designEffect(design);
  const waves = (steps: Step[]): Step[] => withDesign(correlation === null ? steps : [...steps, pairsStep(steps, correlation)], deff);
  const steps = measure.perWave(change, confidence, power);
  const alternatives: Requirement['alternatives'] = [];
  const other = (id: Requirement['alternatives'][number]['id'], of: (n: number) => number): void => {
    const answers = roundUp(last(waves(steps.map((step) => ({ ...step, result: of(step.result) })))));
    alternatives.push({ id, answers });
  };
  if (expected.metric === 'nps') other('adjusted-wald', (n) => Math.max(1, n - ADJUSTED_WALD_SAVES));
  if (expected.metric === 'proportion' && correlation === null)
    other('continuity-correction', (n) => withContinuity(n, expected.share, expected.share + change));
  return { id: 'change', ...ended(waves(steps), null), alternatives };
}

const floorRequirement = (step: Step): Requirement => ({ id: 'cells', ...ended([step], null), alternatives: [] });

const finiteStep = (n: number, N: number, k: 0 | 1): Step[] => [
  { formula: k === 1 ? 'n = n₀ / (1 + (n₀ − 1) / N)' : 'n = n₀ / (1 + n₀ / N)', values: { N }, result: finiteSize(n, N, k) },
];

const pairsStep = (steps: Step[], ρ: number): Step => ({ formula: 'pairs = n (1 − ρ)', values: { ρ }, result: pairsFor(last(steps), ρ) });

const withDesign = (steps: Step[], deff: number): Step[] =>
  deff === 1 ? steps : [...steps, { formula: 'n × deff', values: { deff }, result: last(steps) * deff }];

/** The answers at the end of a calculation, at most the whole population. */
const ended = (steps: Step[], population: number | null): { answers: number; steps: Step[] } => ({
  answers: Math.min(roundUp(last(steps)), population ?? Number.POSITIVE_INFINITY),
  steps,
});

const last = (steps: Step[]): number => (steps.at(-1) as Step).result;
