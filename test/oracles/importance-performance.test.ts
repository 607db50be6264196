import { loadDefinition } from '../../src/survey/load.js';
import { figureOf } from '../support/hand-made.js';
import { type Found, holdToOracle } from '../support/oracle.js';
import { metricIn, rowsIn } from '../support/report-of.js';
import { reportOn } from '../support/report-on.js';

const SIX = ['Q7ART', 'Q7FOOD', 'Q7STORE', 'Q7SIGN', 'Q7WALKWAYS', 'Q7SCREENS'];
const TEN = [...SIX, 'Q9ALL', 'Q10SAFE', 'Q14FIND', 'Q14PASSTHRU'];

const NAMES: Readonly<Record<string, string>> = {
  'keep-up': 'Q1_keep_up',
  'concentrate-here': 'Q2_concentrate_here',
  'low-priority': 'Q3_low_priority',
  'possible-overkill': 'Q4_possible_overkill',
};

const definition = (items: string[]) =>
  loadDefinition(
    [
      'id: airport',
      'scales: {rating: {points: 1..5, missing: [0, Blank], not-applicable: [6]}}',
      'questions:',
      ...['Q7ALL', ...items].map((id) => `  - {id: ${id}, type: rating, scale: rating}`),
      'metrics:',
      ...['correlation', 'weight'].map(
        (how) => `  - importance-performance: {id: ${how}, outcome: Q7ALL, importance: ${how}, items: [${items.join(', ')}]}`,
      ),
    ].join('\n'),
    'airport.yaml',
  );

/** San Francisco airport 2017: what drives satisfaction with the airport as a whole, by R 4.2.2 with relaimpo and rwa. */
for (const items of [SIX, TEN])
  holdToOracle(
    `oracles/drivers_ipa_sfo2017_Q7ALL_${items.length}.json`,
    'data/sfo_airport_2017/data.csv',
    async (data): Promise<Found> => {
      const report = await reportOn(data, { loaded: definition(items) });
      const [correlation, weight] = [metricIn(report, 'correlation'), metricIn(report, 'weight')];
      const plane = correlation.sections.find((section) => section.kind === 'plane');
      const quadrants = rowsIn(correlation, 'quadrants');
      const each = (name: string, value: (id: string) => Found[string]): Found =>
        Object.fromEntries(items.map((id) => [`${name}.${id}`, value(id)]));
      return {
        n_total: report.source.rows,
        n: correlation.base.n,
        R2: items.reduce((sum, id) => sum + (figureOf(weight, `importance.${id}`).value ?? Number.NaN), 0),
        'ipa_corr.importance_cut': plane?.kind === 'plane' ? plane.y.cut : null,
        'ipa_corr.performance_cut': plane?.kind === 'plane' ? plane.x.cut : null,
        ...each('correlations', (id) => figureOf(correlation, `importance.${id}`).value),
        ...each('johnson', (id) => figureOf(weight, `importance.${id}`).value),
        ...each('performance_mean', (id) => figureOf(weight, `performance.${id}`).value),
        ...each('ipa_corr.quadrants', (id) => NAMES[String(quadrants.find((row) => row.id === id)?.code)]),
      };
    },
    [
      [
        /^(lmg|lmg_share|genizi|std_beta|ols|vif|ipa_lmg|weighted_index_lmg_mean)/,
        'what a regression of the outcome gives is no part of this analysis',
      ],
    ],
  );
