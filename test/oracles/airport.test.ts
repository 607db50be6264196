import { expect } from 'vitest';
import type { Report, ReportMetric } from '../../src/report/report.js';
import { figureOf } from '../support/hand-made.js';
import { type Found, holdToOracle } from '../support/oracle.js';
import { definitionIn, reportOn } from '../support/report-on.js';
import { countAt, npsFound } from './nps-found.js';

const definition = (change?: (text: string) => string) => definitionIn('surveys/airport.yaml', change);
const byWald = (text: string) => text.replace('type: nps,', 'type: nps, interval: wald,');
const topOne = (text: string) => text.replace('type: csat,', 'type: csat, top: 1,');

/** The San Francisco airport customer survey 2017: figures by R 4.2.2 with the packages NPS 1.1 and survey 4.1-1. */
holdToOracle(
  'oracles/sfo2017_nps_csat_ces.json',
  'data/sfo_airport_2017/data.csv',
  async (data) => {
    const plain = await reportOn(data, { loaded: definition(byWald) });
    const weighted = await reportOn(data, { loaded: definition(), weight: 'WEIGHT' });
    const highest = await reportOn(data, { loaded: definition(topOne), only: ['overall'] });
    const nps = metricOf(plain, 'recommend');
    const csat = metricOf(plain, 'overall');
    const [share, mean] = [figureOf(csat, 'csat'), figureOf(csat, 'mean')];
    return {
      ...npsFound('NPS_unweighted', nps),
      'NPS_unweighted.detractors': countAt(nps, 0, 6),
      'NPS_unweighted.passives': countAt(nps, 7, 8),
      'NPS_unweighted.promoters': countAt(nps, 9, 10),
      'NPS_weighted.est': figureOf(metricOf(weighted, 'recommend'), 'nps').value,
      'NPS_weighted.se': figureOf(metricOf(weighted, 'recommend'), 'nps').se,
      ...groupsFound(nps, 'area', 'NPS_by_BAREA'),
      ...groupsFound(nps, 'strata', 'NPS_by_STRATA'),
      'CSAT_Q7ALL.n': csat.base.n,
      ...Object.fromEntries([1, 2, 3, 4, 5].map((point) => [`CSAT_Q7ALL.counts.${point}`, countAt(csat, point, point)])),
      'CSAT_Q7ALL.top2box_pct': share.value,
      'CSAT_Q7ALL.top1box_pct': figureOf(metricOf(highest, 'overall'), 'csat').value,
      'CSAT_Q7ALL.bottom2_pct': difference(share.value, figureOf(csat, 'net').value),
      'CSAT_Q7ALL.mean': mean.value,
      'CSAT_Q7ALL.sd': (mean.se ?? Number.NaN) * Math.sqrt(csat.base.n),
      'CSAT_Q7ALL.index_0_100': figureOf(csat, 'index').value,
      'CSAT_Q7ALL.weighted_top2.est': figureOf(metricOf(weighted, 'overall'), 'csat').value,
      'CSAT_Q7ALL.weighted_top2.se': figureOf(metricOf(weighted, 'overall'), 'csat').se,
      'CSAT_Q7ALL.weighted_mean.est': figureOf(metricOf(weighted, 'overall'), 'mean').value,
      'CSAT_Q7ALL.weighted_mean.se': figureOf(metricOf(weighted, 'overall'), 'mean').se,
      'prop_ci_wilson_top2[0]': (share.interval?.low ?? Number.NaN) / 100,
      'prop_ci_wilson_top2[1]': (share.interval?.high ?? Number.NaN) / 100,
      ...easeFound('CES_Q14FIND_ease', metricOf(plain, 'finding'), metricOf(weighted, 'finding')),
      ...easeFound('CES_Q14PASSTHRU_ease', metricOf(plain, 'passing'), metricOf(weighted, 'passing')),
      'weights.sum': weighted.weights?.sum,
      'weights.kish_neff': weighted.weights?.effective,
      'weights.deff': weighted.weights?.designEffect,
    };
  },
  [[/\.se_nps_points_n_minus_1$/, 'the standard error divides by n, as R package NPS does']],
);

function groupsFound({ groups }: ReportMetric, by: string, prefix: string): Found {
  const found = groups.filter((group) => group.by === by).map((group) => npsFound(`${prefix}.${group.value}`, group));
  expect(found.length).toBeGreaterThan(0);
  return Object.assign({}, ...found);
}

function easeFound(prefix: string, plain: ReportMetric, weighted: ReportMetric): Found {
  const [easy, net] = [figureOf(plain, 'easy').value, figureOf(plain, 'net').value];
  return {
    [`${prefix}.n`]: plain.base.n,
    [`${prefix}.mean`]: figureOf(plain, 'ces').value,
    [`${prefix}.pct_easy_4_5`]: easy,
    [`${prefix}.pct_difficult_1_2`]: difference(easy, net),
    [`${prefix}.net_easy`]: net,
    [`${prefix}.weighted_pct_easy.est`]: figureOf(weighted, 'easy').value,
    [`${prefix}.weighted_pct_easy.se`]: figureOf(weighted, 'easy').se,
  };
}

const difference = (a: number | null, b: number | null): number => (a ?? Number.NaN) - (b ?? Number.NaN);

function metricOf({ metrics }: Report, id: string): ReportMetric {
  const found = metrics.find((metric) => metric.id === id);
  if (found === undefined) throw new RangeError(`the report has no ${id}`);
  return found;
}
