import { readFileSync } from 'node:fs';
import { npsDifference } from '../../src/inference/nps-difference.js';
import type { Group } from '../../src/report/report.js';
import { loadDefinition } from '../../src/survey/load.js';
import { type Found, holdToOracle } from '../support/oracle.js';
import { reference } from '../support/reference.js';
import { reportOn } from '../support/report-on.js';
import { countAt, npsFound } from './nps-found.js';

const definition = loadDefinition(
  'id: fruit\nsegments: [BU, Region]\nquestions:\n  - {id: recommend, type: nps, column: REC, interval: wald}\n',
  'fruit.yaml',
);
const ORACLE = 'oracles/nps_testdata.json';

/** The test data of R package NPS 1.1 (Rocks 2014), R 4.2.2. */
holdToOracle(
  ORACLE,
  'data/nps_testdata/data.csv',
  async (data) => {
    const [nps] = (await reportOn(data, { loaded: definition })).metrics;
    if (nps === undefined) throw new RangeError('the report has no metric');
    const groups = nps.groups.map((group) => npsFound(`by_${group.by}.${group.value}`, group));
    return {
      ...npsFound('overall', nps),
      'overall.detractors': countAt(nps, 0, 6),
      'overall.passives': countAt(nps, 7, 8),
      'overall.promoters': countAt(nps, 9, 10),
      ...Object.assign({}, ...groups),
      ...twoSamples(nps.groups),
    };
  },
  [
    [/\.se_nps_points_n_minus_1$/, 'the standard error divides by n, as R package NPS does'],
    [/^two_sample\.[xy]$/, 'they name the two samples, which are taken from there'],
  ],
);

/** The test of the two groups that the reference names as `BU==Apples`; groups of a report are tested against the rest. */
function twoSamples(groups: readonly Group[]): Found {
  const { checks } = JSON.parse(readFileSync(reference(ORACLE).path, 'utf8')) as { checks: { id: string; value: string }[] };
  const counts = (sample: string) => {
    const [by, value] = (checks.find(({ id }) => id === `two_sample.${sample}`)?.value ?? '').split('==');
    const group = groups.find((one) => one.by === by && one.value === value);
    if (group === undefined) throw new RangeError(`no group is ${by} ${value}`);
    const found = npsFound('of', group);
    const count = (id: string): number => Number(found[`of.${id}`] ?? 0);
    return { promoters: count('promoters'), passives: count('passives'), detractors: count('detractors') };
  };
  const { difference, z, p, low, high } = npsDifference(counts('x'), counts('y'), 0.95, 'wald');
  return {
    'two_sample.delta_points': difference,
    'two_sample.se': difference / (z ?? Number.NaN),
    'two_sample.p': p,
    'two_sample.ci95[0]': low,
    'two_sample.ci95[1]': high,
  };
}
