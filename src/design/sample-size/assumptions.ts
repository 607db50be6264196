import { clusterEffect, weightEffect } from './design-effect.js';
import { sizeForMargin } from './margin-of-error.js';
import { npsVariance } from './nps.js';
import { count, entry, exact, figure, percent } from './number-text.js';
import type { SampleSize } from './plan-sample.js';
import { roundUp } from './round-up.js';
import type { Words } from './words-en.js';

/** All that a sample size takes for granted, a sentence each: what was said, and what nobody said. */
export function assumptionsOf(size: SampleSize, words: Words): string[] {
  const { settings, population, requirements } = size;
  const inWaves = settings.change !== null || settings.n !== null;
  const most = Math.max(...requirements.map(({ answers }) => answers));
  return [
    ...samplingOf(size, words),
    words.confidence(percent(settings.confidence)),
    expectedOf(size, words),
    population === null ? words.large : words.finite(count(population)),
    ...(inWaves ? changeOf(size, words) : []),
    ...(inWaves && population !== null ? [words.finiteNotForChange] : []),
    ...cellsOf(size, words),
    ...requirements.flatMap(({ alternatives, answers: decided }) =>
      (decided === most ? alternatives : []).map(({ id, answers }) => {
        if (id === 'adjusted-wald') return words.adjustedWald(count(answers));
        return id === 'krejcie-morgan' ? words.krejcieMorgan(count(answers)) : words.continuity(count(answers));
      }),
    ),
    responseOf(size, words),
  ];
}

function samplingOf({ settings, strata, designEffect, answers, precision }: SampleSize, words: Words): string[] {
  const { known, clusters, weightCv } = settings.design;
  const parts: string[] = [];
  if (known !== null) parts.push(words.knownEffect(entry(known)));
  if (clusters !== null)
    parts.push(words.clusters(entry(clusterEffect(clusters.size, clusters.icc)), entry(clusters.size), entry(clusters.icc)));
  if (weightCv !== null) parts.push(words.weights(entry(weightEffect(weightCv)), entry(weightCv)));
  const sampling: string[] = [];
  if (parts.length > 0) sampling.push(words.designed(entry(designEffect), parts, count(answers), exact(answers / designEffect)));
  if (strata === null || settings.strata === null) return parts.length > 0 ? sampling : [words.simpleRandom];
  sampling.push(words.strata);
  if (settings.strata.allocation === 'neyman') sampling.push(words.neyman);
  if (precision.weighting !== null && precision.weighting >= 1.005) sampling.push(words.weighting(figure(precision.weighting)));
  return sampling;
}

function expectedOf({ settings }: SampleSize, words: Words): string {
  const { expected, assumed, margin, confidence, strata } = settings;
  switch (expected.metric) {
    case 'proportion':
      return assumed.includes('share') ? words.shareAssumed : words.share(percent(expected.share));
    case 'mean':
      if (strata?.ownSd) return words.strataSd(entry(expected.sd));
      return assumed.includes('sd') ? words.sdAssumed : words.sd(entry(expected.sd));
    case 'nps': {
      const { promoters, detractors } = expected;
      const usual = roundUp(sizeForMargin(npsVariance(0.5, 0.2), (margin ?? 5) / 100, confidence));
      if (assumed.includes('nps')) return words.npsAssumed(count(usual));
      return words.nps(percent(promoters), percent(detractors), figure(npsVariance(promoters, detractors)));
    }
  }
}

function changeOf({ settings }: SampleSize, words: Words): string[] {
  const { expected, change, correlation, power, assumed } = settings;
  const missed = percent(1 - power);
  const said: string[] = [];
  if (expected.metric === 'proportion' && change !== null)
    said.push(words.fromTo(percent(expected.share), percent(expected.share + change / 100)));
  said.push(correlation === null ? words.independent(missed) : words.paired(entry(correlation), missed));
  if (assumed.includes('correlation')) said.push(words.correlationAssumed);
  if (expected.metric === 'mean') said.push(words.tTest);
  return said;
}

function cellsOf({ settings, requirements, population }: SampleSize, words: Words): string[] {
  if (settings.strata !== null && settings.strata.floor > 1) return [words.floor(count(settings.strata.floor))];
  if (settings.cells === null) return [];
  const { count: cells, floor } = settings.cells;
  const margin = requirements.find(({ id }) => id === 'margin');
  const within =
    margin === undefined || population !== null
      ? []
      : [words.cellsAtMargin(count(cells), count(margin.answers), count(cells * margin.answers))];
  return [words.cells(count(cells), count(floor)), ...within];
}

function responseOf({ settings }: SampleSize, words: Words): string {
  const { rate, completion, bad, deliverable } = settings.response;
  if (rate === null) return words.rateUnknown;
  const more: string[] = [];
  if (completion < 1) more.push(words.completion(percent(completion)));
  if (bad > 0) more.push(words.bad(percent(bad)));
  if (deliverable < 1) more.push(words.deliverable(percent(deliverable)));
  return words.rate(percent(rate), more);
}
