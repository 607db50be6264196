import { describe, expect, it } from 'vitest';
import { sampleMean } from '../../src/inference/sample-mean.js';
import { figureOf } from '../support/hand-made.js';
import { metricIn, reportOf, rowsIn } from '../support/report-of.js';

/** Two items of reliability, one of empathy, one of no dimension: [e, p] each, and weights of reliability and empathy. */
const PEOPLE = [
  [5, 3, 4, 4, 2, 3, 3, 3],
  [4, 4, 5, 2, 3, 3, 4, 2],
  [5, 5, 5, 4, 2, 1, 5, 4],
  [3, 2, 4, 3, 4, 5, 3, 5],
  [5, 1, 3, 3, 3, 2, 4, 4],
  [4, 3, 5, 5, 1, 4, 2, 1],
] as const;
const WEIGHTS = [
  [60, 30, 10],
  [50, 25, 25],
  [80, 10, 10],
  [40, 40, 20],
  [70, 20, 10],
  [55, 25, 20],
];
const HEADER = [
  'a_expectation',
  'a_perception',
  'b_expectation',
  'b_perception',
  'c_expectation',
  'c_perception',
  'd_expectation',
  'd_perception',
];

const definition = (more: { weighed?: boolean; settings?: string; expected?: boolean } = {}) => {
  const { weighed = false, settings = '', expected = true } = more;
  const question = (id: string, dimension: string | null, weight: string | null) =>
    [
      `  - {id: ${id}, type: gap, perception: {scale: five}`,
      ...(expected ? ['expectation: {scale: five}'] : []),
      ...(dimension === null ? [] : [`dimension: ${dimension}`]),
      ...(weighed && weight !== null ? [`weight: {column: ${weight}}`] : []),
    ]
      .join(', ')
      .concat('}');
  return [
    'id: service',
    settings,
    'scales: {five: {points: 1..5}}',
    'questions:',
    question('a', 'reliability', 'w1'),
    question('b', 'reliability', null),
    question('c', 'empathy', 'w2'),
    question('d', null, 'w3'),
  ].join('\n');
};

const records = (people: readonly (readonly (number | null)[])[], weights: readonly (readonly number[])[] = WEIGHTS) => [
  [...HEADER, 'w1', 'w2', 'w3'],
  ...people.map((answers, i) => [...answers, ...(weights[i] ?? [])]),
];

/** Each respondent's gaps of reliability, empathy and the item without a dimension. */
const gaps = PEOPLE.map(([ea, pa, eb, pb, ec, pc, ed, pd]) => [(pa - ea + pb - eb) / 2, pc - ec, pd - ed] as const);
const meanAndError = (values: number[]) => sampleMean(values.map((x) => ({ x, n: 1 })));
const gapOf = async (yaml: string, rows = records(PEOPLE)) => metricIn(await reportOf(yaml, rows), 'gap');

describe('items, dimensions and all together', () => {
  it('mean and standard error are those of each respondent’s own mean of dimensions', async () => {
    const metric = await gapOf(definition());
    const own = meanAndError(gaps.map(([a, b, c]) => (a + b + c) / 3));
    expect(figureOf(metric, 'gap').value).toBeCloseTo(own.mean as number, 12);
    expect(figureOf(metric, 'gap').se).toBeCloseTo(own.se as number, 12);
    const reliability = meanAndError(gaps.map(([a]) => a));
    expect(figureOf(metric, 'gap.reliability').value).toBeCloseTo(reliability.mean as number, 12);
    expect(figureOf(metric, 'gap.reliability').se).toBeCloseTo(reliability.se as number, 12);
    expect(metric.figures.map(({ id }) => id)).toEqual(['gap', 'weighted', 'perception', 'expectation', 'gap.reliability', 'gap.empathy']);
    expect((figureOf(metric, 'perception').value ?? 0) - (figureOf(metric, 'expectation').value ?? 0)).toBeCloseTo(own.mean as number, 12);
    expect(metric.base).toMatchObject({ n: 6, missing: 0 });
  });

  it('Holm over the items and over the dimensions', async () => {
    const metric = await gapOf(definition());
    for (const [table, size] of [
      ['items', 4],
      ['dimensions', 3],
    ] as const) {
      const rows = rowsIn(metric, table);
      const least = Math.min(...rows.map(({ p }) => p as number));
      expect(rows).toHaveLength(size);
      expect(rows.find(({ p }) => p === least)?.adjusted).toBeCloseTo(Math.min(1, size * least), 12);
    }
    expect(rowsIn(metric, 'items')[0]).toMatchObject({ id: 'a', dimension: 'reliability', n: 6 });
  });

  it('a dimension is over those who answered its items, the whole over those who answered all', async () => {
    const people = PEOPLE.map((answers, i) => answers.map((answer, j) => (i === 0 && j === 5 ? null : answer)));
    const metric = await gapOf(definition(), records(people));
    expect(metric.base).toMatchObject({ n: 5, missing: 1 });
    expect(rowsIn(metric, 'dimensions').map(({ n }) => n)).toEqual([6, 5, 6]);
  });

  it('groups are compared by Welch on the whole', async () => {
    const rows = records(PEOPLE).map((record, i) => [...record, i === 0 ? 'shop' : i % 2 === 0 ? 'North' : 'South']);
    const report = await reportOf(`${definition()}\nmin-base: 1\nsegments: [shop]`, rows);
    const [north] = metricIn(report, 'gap').groups;
    const difference = [1, 3, 5].reduce((sum, i) => sum + (gaps[i]?.reduce((a, b) => a + b, 0) ?? 0) / 9, 0);
    const others = [0, 2, 4].reduce((sum, i) => sum + (gaps[i]?.reduce((a, b) => a + b, 0) ?? 0) / 9, 0);
    expect(north?.test?.difference).toBeCloseTo(difference - others, 12);
    expect(north?.test).toMatchObject({ figure: 'gap', method: 'welch' });
  });
});

describe('weights', () => {
  it('of each respondent: the mean of their own weighted gaps when all give out 100 points', async () => {
    const metric = await gapOf(definition({ weighed: true }));
    const own = meanAndError(gaps.map((gap, i) => gap.reduce((sum, one, j) => sum + ((WEIGHTS[i]?.[j] ?? 0) / 100) * one, 0)));
    expect(figureOf(metric, 'weighted').value).toBeCloseTo(own.mean as number, 12);
    expect(figureOf(metric, 'weighted').interval).toBeNull();
    expect(metric.sections.map(({ id }) => id)).toContain('asked');
    expect(metric.sections.map(({ id }) => id)).not.toContain('uneven');
    expect(rowsIn(metric, 'dimensions')[0]?.weight).toBeCloseTo((60 + 50 + 80 + 40 + 70 + 55) / 6, 12);
  });

  it('of each respondent, who give out different totals: Σ w·gap over Σ w, and it is said', async () => {
    const weights = WEIGHTS.map((points, i) => (i === 0 ? [90, 45, 15] : points));
    const metric = await gapOf(definition({ weighed: true }), records(PEOPLE, weights));
    const total = weights.flat().reduce((sum, one) => sum + one, 0);
    const products = gaps.flatMap((gap, i) => gap.map((one, j) => one * (weights[i]?.[j] ?? 0)));
    expect(figureOf(metric, 'weighted').value).toBeCloseTo(products.reduce((sum, one) => sum + one, 0) / total, 12);
    expect(metric.sections.map(({ id }) => id)).toContain('uneven');
  });

  it('all 0: null with a why', async () => {
    const metric = await gapOf(
      definition({ weighed: true }),
      records(
        PEOPLE,
        WEIGHTS.map(() => [0, 0, 0]),
      ),
    );
    expect(figureOf(metric, 'weighted')).toMatchObject({ value: null, why: 'the weights sum to 0' });
  });

  it('declared: normalised whatever they sum to, a dimension without weight counts 0 and is named', async () => {
    const metric = await gapOf(definition({ settings: 'gap: {weights: {reliability: 3, empathy: 1}}' }));
    const own = meanAndError(gaps.map(([a, b]) => 0.75 * a + 0.25 * b));
    expect(figureOf(metric, 'weighted').value).toBeCloseTo(own.mean as number, 12);
    expect(figureOf(metric, 'weighted').se).toBeCloseTo(own.se as number, 12);
    const notes = metric.sections.flatMap((section) => (section.kind === 'note' ? [section.text] : []));
    expect(notes).toContain('weighted as declared; the weights sum to 4 and are normalised');
    expect(notes).toContain('no weight is declared of d: counts 0');
  });

  it('declared, all 0: null with a why', async () => {
    const metric = await gapOf(definition({ settings: 'gap: {weights: {reliability: 0, empathy: 0}}' }));
    expect(figureOf(metric, 'weighted')).toMatchObject({ value: null, why: 'the weights sum to 0' });
  });

  it('declared of a dimension that no question has: refused, with a suggestion', async () => {
    const yaml = definition({ settings: 'gap: {weights: {reliabilty: 3}}' });
    await expect(async () => gapOf(yaml)).rejects.toThrow(/reliabilty/);
  });

  it('neither: all dimensions alike, as without weights', async () => {
    const metric = await gapOf(definition());
    expect(figureOf(metric, 'weighted').value).toBe(figureOf(metric, 'gap').value);
    expect(metric.sections.map(({ id }) => id)).toContain('equal');
  });

  it('asked of some dimensions only: not used, and it is said', async () => {
    const yaml = definition({ weighed: true }).replace(', weight: {column: w2}', '');
    const metric = await gapOf(yaml);
    expect(metric.sections.map(({ id }) => id)).toEqual(expect.arrayContaining(['partial', 'equal']));
  });
});

describe('perceptions alone, and little to go by', () => {
  it('SERVPERF: perceptions in place of gaps, without tests against 0', async () => {
    const metric = await gapOf(definition({ expected: false }));
    expect(metric.figures.map(({ id }) => id)).toEqual(['perception', 'weighted', 'perception.reliability', 'perception.empathy']);
    expect(metric.headline).toBe('perception');
    const items = metric.sections.find(({ id }) => id === 'items');
    expect(items?.kind === 'table' && items.columns.map(({ key }) => key)).toEqual(['item', 'perception', 'low', 'high', 'n', 'dimension']);
    expect(rowsIn(metric, 'items')[0]?.perception).toBe(3);
  });

  it('one item asked without expectation is left out and named', async () => {
    const yaml = definition().replace(
      'id: d, type: gap, perception: {scale: five}, expectation: {scale: five}',
      'id: d, type: gap, perception: {scale: five}',
    );
    const metric = await gapOf(yaml);
    expect(rowsIn(metric, 'items')).toHaveLength(3);
    expect(metric.sections.map(({ id }) => id)).toContain('left-out');
  });

  it('one respondent: means without intervals', async () => {
    const metric = await gapOf(definition({ weighed: true }), records(PEOPLE.slice(0, 1)));
    expect(figureOf(metric, 'gap').value).toBeCloseTo((-1 + 1 + 0) / 3, 12);
    expect(figureOf(metric, 'gap').interval).toBeNull();
    expect(figureOf(metric, 'weighted').value).toBeCloseTo(0.6 * -1 + 0.3 * 1, 12);
  });

  it('nobody answered all: null with a why', async () => {
    const people = PEOPLE.map((answers, i) => answers.map((answer, j) => (j === (i < 3 ? 0 : 7) ? null : answer)));
    const metric = await gapOf(definition({ weighed: true }), records(people));
    expect(figureOf(metric, 'gap')).toMatchObject({ value: null, why: 'no response answered all of its items' });
    expect(figureOf(metric, 'weighted').value).toBeNull();
    expect(figureOf(metric, 'gap.reliability').value).not.toBeNull();
  });

  it('all gaps alike: no test, p null', async () => {
    const people = PEOPLE.map((_, i) => [3, 2, 4, 3, 2, 1, 3, 2].map((answer) => answer + (i % 2)));
    const metric = await gapOf(definition(), records(people));
    expect(figureOf(metric, 'gap')).toMatchObject({ value: -1, se: 0 });
    expect(rowsIn(metric, 'dimensions').every(({ t, p, adjusted }) => t === null && p === null && adjusted === null)).toBe(true);
  });

  it('a question called gap keeps its name', async () => {
    const yaml = definition().replace('{id: d,', '{id: gap,');
    const rows = records(PEOPLE).map((record) => record.map((cell) => String(cell).replace(/^d_/, 'gap_')));
    const report = await reportOf(yaml, rows);
    expect(metricIn(report, 'gap').metric).toBe('gap');
    expect(metricIn(report, 'gap-dimensions').metric).toBe('gap-dimensions');
  });
});
