import type { ReportMetric } from '../../src/report/report.js';
import { loadDefinition } from '../../src/survey/load.js';
import { figureOf } from '../support/hand-made.js';
import { type Found, holdToOracle } from '../support/oracle.js';
import { reportOn } from '../support/report-on.js';

const BLOCKS = {
  Image: ['IMAG', 5],
  Expectation: ['CUEX', 3],
  Quality: ['PERQ', 7],
  Value: ['PERV', 2],
  Satisfaction: ['CUSA', 3],
  Loyalty: ['CUSL', 3],
} as const;
const columnsOf = (stem: string, k: number) => Array.from({ length: k }, (_, i) => `${stem}${i + 1}`);

const definition = loadDefinition(
  [
    'id: mobile',
    'scales: {ten: {points: 1..10}}',
    'questions:',
    ...Object.values(BLOCKS).flatMap(([stem, k]) => columnsOf(stem, k).map((id) => `  - {id: ${id}, type: rating, scale: ten}`)),
    'metrics:',
    ...Object.entries(BLOCKS).map(([id, [stem, k]]) => `  - alpha: {id: ${id}, items: [${columnsOf(stem, k).join(', ')}]}`),
  ].join('\n'),
  'mobile.yaml',
);

/** The ECSI items of 250 customers of a mobile operator (R package semPLS), reliability by R 4.2.2, psych 2.2.9. */
holdToOracle(
  'oracles/mobi_alpha.json',
  'data/mobi_ecsi_mobile/data.csv',
  async (data) => {
    const { metrics } = await reportOn(data, { loaded: definition });
    return Object.assign({}, ...metrics.filter(({ metric }) => metric === 'alpha').map(foundOf));
  },
  [[/\.omega_/, 'McDonald’s ω is not reported']],
);

function foundOf(metric: ReportMetric): Found {
  const { id, sections } = metric;
  const items = sections.find((section) => section.id === 'items');
  const dropped = items?.kind === 'table' ? items.rows.map((row) => [`${id}.alpha_drop.${row.id}`, row.alphaIfDropped]) : [];
  return {
    [`${id}.alpha_raw`]: figureOf(metric, 'alpha').value,
    [`${id}.alpha_std`]: figureOf(metric, 'standardized').value,
    [`${id}.avg_r`]: figureOf(metric, 'average-correlation').value,
    ...Object.fromEntries(dropped),
  };
}
