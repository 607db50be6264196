import { readFileSync } from 'node:fs';
import { ahp } from '../../src/inference/ahp.js';
import { fuzzyEvaluation } from '../../src/inference/fuzzy.js';
import type { ReportMetric } from '../../src/report/report.js';
import { loadDefinition } from '../../src/survey/load.js';
import { figureOf } from '../support/hand-made.js';
import { type Found, holdToOracle } from '../support/oracle.js';
import { reference } from '../support/reference.js';
import { reportOn } from '../support/report-on.js';

const FUZZY = 'oracles/fuzzy_evaluation.json';
const AHP = 'oracles/ahp_weights.json';
const ITEMS = ['Q7ART', 'Q7FOOD', 'Q7STORE', 'Q7SIGN', 'Q7WALKWAYS', 'Q7SCREENS'];
const OPERATORS = {
  'max-min': 'min_max',
  'product-max': 'product_max',
  'weighted-sum': 'weighted_sum',
  'bounded-sum': 'bounded_sum_of_mins',
} as const;
type Operator = keyof typeof OPERATORS;
const operators = Object.keys(OPERATORS) as Operator[];

type Numbers = number[] | Numbers[];
/** The numbers of a reference under an id, as `id[0][1]` has them. */
function numbersAt(path: string, id: string): Numbers {
  const { checks } = JSON.parse(readFileSync(reference(path).path, 'utf8')) as { checks: { id: string; value: number }[] };
  const numbers: Numbers = [];
  for (const check of checks) {
    if (!check.id.startsWith(`${id}[`)) continue;
    const [first = 0, second] = [...check.id.slice(id.length).matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index));
    if (second === undefined) (numbers as number[])[first] = check.value;
    else {
      const row = (numbers[first] as number[] | undefined) ?? [];
      row[second] = check.value;
      (numbers as number[][])[first] = row;
    }
  }
  return numbers;
}
const transposed = (rows: number[][]): number[][] => (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] as number));
const listed = (id: string, values: readonly number[]): Found => Object.fromEntries(values.map((value, i) => [`${id}[${i}]`, value]));

const definition = (weights: readonly number[]) => {
  const items = ITEMS.map((item, i) => `${item}: ${weights[i]}`).join(', ');
  return loadDefinition(
    [
      'id: airport',
      'scales: {rating: {points: 1..5, missing: [0], not-applicable: [6]}}',
      'questions:',
      ...ITEMS.map((id) => `  - {id: ${id}, type: rating, scale: rating}`),
      'metrics:',
      ...operators.map((operator) => `  - index: {id: ${operator}, method: fuzzy, operator: ${operator}, items: {${items}}}`),
    ].join('\n'),
    'airport.yaml',
  );
};

/** Six ratings of the SFO customer survey 2017 and a documented example: fuzzy comprehensive evaluation by mathmodels 0.0.11. */
holdToOracle(
  FUZZY,
  'data/sfo_airport_2017/data.csv',
  async (data) => {
    const byWeights = (['equal', 'lmg'] as const).map(async (name) => {
      const { metrics } = await reportOn(data, { loaded: definition(numbersAt(FUZZY, `sfo2017.weights_${name}`) as number[]) });
      return Object.assign({}, ...operators.map((operator) => indexFound(metrics, operator, `sfo2017.result_${name}`))) as Found;
    });
    const { metrics } = await reportOn(data, { loaded: definition(ITEMS.map(() => 1)) });
    const valid = ITEMS.map((item) => [`sfo2017.n_valid.${item}`, metrics.find(({ id }) => id === item)?.base.n]);
    const [weights, membership] = [numbersAt(FUZZY, 'doc_example.w'), numbersAt(FUZZY, 'doc_example.R_grades_by_factors')] as [
      number[],
      number[][],
    ];
    const documented = operators.map((operator) =>
      listed(`doc_example.B.${OPERATORS[operator]}`, fuzzyEvaluation(weights, transposed(membership), operator)),
    );
    return Object.assign(Object.fromEntries(valid), membershipFound(metrics), ...documented, ...(await Promise.all(byWeights)));
  },
  [
    [/^doc_example\.(w|R_grades_by_factors|defuzzify\.)/, 'what the example is made of, and a mean of given shares and scores'],
    [/^sfo2017\.(factors|grades|grade_scores|weights_\w+)\[/, 'what the evaluation is made of'],
  ],
);

/** Points of the scale are given worst first, grades of the reference best first. */
const bestFirst = (row: Readonly<Record<string, unknown>>): number[] =>
  [4, 3, 2, 1, 0].map((step) => (row[`point${step}`] as number) / 100);

function tableOf(metrics: readonly ReportMetric[], operator: Operator) {
  const metric = metrics.find(({ id }) => id === operator);
  const table = metric?.sections.find(({ id }) => id === 'membership');
  if (metric === undefined || table?.kind !== 'table') throw new RangeError(`no evaluation by ${operator}`);
  return { metric, rows: table.rows };
}

function indexFound(metrics: readonly ReportMetric[], operator: Operator, name: string): Found {
  const { metric, rows } = tableOf(metrics, operator);
  const id = `${name}.${OPERATORS[operator]}`;
  return { [`${id}.score_100`]: figureOf(metric, 'index').value, ...listed(`${id}.B_normalised`, bestFirst(rows.at(-1) ?? {})) };
}

function membershipFound(metrics: readonly ReportMetric[]): Found {
  const { rows } = tableOf(metrics, 'weighted-sum');
  return Object.assign(
    {},
    ...transposed(rows.slice(0, -1).map(bestFirst)).map((grade, i) => listed(`sfo2017.membership_grades_by_factors[${i}]`, grade)),
  );
}

/** Pairwise comparisons, consistent and not: weights by the principal eigenvector (R 4.2.2, mathmodels 0.0.11). */
holdToOracle(
  AHP,
  AHP,
  async () => {
    const { checks } = JSON.parse(readFileSync(reference(AHP).path, 'utf8')) as { checks: { id: string }[] };
    const names = [...new Set(checks.map(({ id }) => id.split('.')[0] as string))];
    const found = names.map((name): Found => {
      const { weights, lambda, ci, cr } = ahp(numbersAt(AHP, `${name}.matrix`) as number[][]);
      const ratio = `${name}.CR_saaty_RI_table_n3_0.58_n4_0.90_n5_1.12`;
      return { ...listed(`${name}.eigen_weights`, weights), [`${name}.lambda_max`]: lambda, [`${name}.CI`]: ci, [ratio]: cr };
    });
    return Object.assign({}, ...found);
  },
  [
    [/\.matrix\[/, 'the judgements themselves'],
    [/\.(geometric_mean|column_norm_mean)_weights\[/, 'other approximations of the weights'],
  ],
);
