import type { AnyMetric } from '../../src/metrics/metric.js';
import { nps } from '../../src/metrics/nps.js';
import type { Series } from '../../src/metrics/series.js';
import { answersAt, bareSurvey } from './hand-made.js';

const options = { question: 'recommend', interval: 'adjusted-wald' as const };
const given = ([promoters, passives, detractors]: readonly [number, number, number]) => ({
  answers: answersAt([detractors, 0, 0, 0, 0, 0, 0, 0, passives, 0, promoters], 0),
});

export const npsMetric = nps as unknown as AnyMetric;

/** NPS wave by wave, from the numbers of promoters, passives and detractors in each. */
export function npsSeries(waves: Readonly<Record<string, readonly [number, number, number]>>): Series {
  const countsIn = (wave: string) => given(waves[wave] ?? [0, 0, 0]);
  return {
    waves: Object.keys(waves).sort(),
    of: (wave) => nps.compute(countsIn(wave), options, bareSurvey),
    compare: (wave, before) => nps.compare(countsIn(wave), countsIn(before), options, bareSurvey),
  };
}
