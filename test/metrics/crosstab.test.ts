import { describe, expect, it } from 'vitest';
import { crosstab } from '../../src/metrics/crosstab.js';
import type { MetricResult } from '../../src/metrics/result.js';
import type { CrossTable } from '../../src/statistics/cross-table.js';
import type { ChoiceItem, Survey } from '../../src/survey/survey.js';
import { bareSurvey, figureOf } from '../support/hand-made.js';
import { crossTableOf } from '../support/responses.js';

const survey: Survey = { ...bareSurvey, adjust: 'holm' };
const crossed = (table: CrossTable, written: object = {}, of: Survey = survey): MetricResult =>
  crosstab.compute({ table }, crosstab.options.parse({ rows: 'r', columns: 'c', ...written }) as never, of);
const sectionOf = ({ sections }: MetricResult, id: string) => sections.find((section) => section.id === id);
const rowsOf = (result: MetricResult, id: string) => {
  const found = sectionOf(result, id);
  if (found?.kind !== 'table') throw new RangeError(`no table ${id}`);
  return found.rows;
};

/** R. A. Fisher’s hair colour of boys and girls in Aberdeen: fair, red, medium, dark, jet black (Statistical Methods, table 23). */
const ABERDEEN = [
  [592, 544],
  [119, 97],
  [849, 677],
  [504, 451],
  [36, 14],
];

describe('crosstab', () => {
  it('Fisher’s Aberdeen school children: χ² 10.4674 with 4 degrees of freedom', () => {
    const result = crossed(crossTableOf(ABERDEEN));
    const [test] = rowsOf(result, 'test');
    expect(test).toMatchObject({ df: 4, chiSquare: expect.closeTo(10.4674, 3), p: expect.closeTo(0.0333, 3) });
    expect(figureOf(result, 'cramers-v').value).toBeCloseTo(Math.sqrt(10.4674 / 3883), 5);
    expect(sectionOf(result, 'rough')).toBeUndefined();
  });

  it('counts and per cent of columns, with the letter of a column beside the cell that is higher', () => {
    /** 60 of 100 against 40 of 100: z 2.828, p .0047; against 50 of 100: z 1.42. Three pairs, Holm: .0140. */
    const result = crossed(
      crossTableOf([
        [60, 40, 50],
        [40, 60, 50],
      ]),
    );
    expect(rowsOf(result, 'percent')).toMatchObject([
      { row: 'answer 0', column0: 60, higher0: 'B', column1: 40, higher1: '', column2: 50, higher2: '', all: 50 },
      { row: 'answer 1', column0: 40, higher0: '', column1: 60, higher1: 'A', column2: 50, higher2: '', all: 50 },
    ]);
    expect(sectionOf(result, 'percent')).toMatchObject({
      columns: [{}, { label: 'answer 0 A' }, {}, { label: 'answer 1 B' }, {}, { label: 'answer 2 C' }, {}, { key: 'all' }],
    });
    expect(rowsOf(result, 'counts')).toEqual([
      { row: 'answer 0', column0: 60, column1: 40, column2: 50, all: 150 },
      { row: 'answer 1', column0: 40, column1: 60, column2: 50, all: 150 },
      { row: 'all', column0: 100, column1: 100, column2: 100, all: 300 },
    ]);
  });

  it('per cent of rows: the rows are compared, and the letters are theirs', () => {
    const result = crossed(
      crossTableOf([
        [60, 40],
        [40, 60],
      ]),
      { percent: 'row' },
    );
    expect(rowsOf(result, 'percent')).toMatchObject([
      { row: 'answer 0 A', column0: 60, higher0: 'B', column1: 40, higher1: '', all: 100 },
      { row: 'answer 1 B', column0: 40, higher0: '', column1: 60, higher1: 'A', all: 100 },
      { row: 'all', column0: 50, column1: 50, all: 100 },
    ]);
  });

  it('low bases are marked, and columns under min-base are not tested', () => {
    const counts = [
      [29, 4, 0],
      [0, 0, 60],
    ];
    const result = crossed(crossTableOf(counts));
    expect(sectionOf(result, 'percent')).toMatchObject({
      columns: [{}, { label: 'answer 0 A *' }, {}, { label: 'answer 1 B *' }, {}, { label: 'answer 2 C' }, {}, {}],
    });
    expect(rowsOf(result, 'percent')[0]).toMatchObject({ higher0: 'C', higher1: '', higher2: '' });
    expect(sectionOf(result, 'letters')).toMatchObject({ text: expect.stringMatching(/\* fewer than 30 responses$/) });
  });

  it('expected counts below 5 in more than a fifth of the cells make χ² rough', () => {
    expect(
      sectionOf(
        crossed(
          crossTableOf([
            [3, 1],
            [1, 3],
          ]),
        ),
        'rough',
      ),
    ).toMatchObject({ text: '4 of 4 cells expect fewer than 5 responses: χ² and its p are rough' });
  });

  it('equal weights change nothing but the sum of weights', () => {
    const [plain, weighted] = [crossed(crossTableOf(ABERDEEN)), crossed(crossTableOf(ABERDEEN, 0.25))];
    expect(figureOf(weighted, 'cramers-v').value).toBeCloseTo(figureOf(plain, 'cramers-v').value as number, 12);
    expect(rowsOf(weighted, 'test')[0]).toMatchObject({ chiSquare: expect.closeTo(rowsOf(plain, 'test')[0]?.chiSquare as number, 9) });
    expect(weighted.base).toMatchObject({ n: 3883, weighted: 3883 / 4, effective: 3883 });
  });

  it.each<[string, number[][], string]>([
    [
      'nobody',
      [
        [0, 0],
        [0, 0],
      ],
      'no response has a valid answer to both questions',
    ],
    [
      'one row',
      [
        [3, 9],
        [0, 0],
      ],
      'all answers are in one row or one column',
    ],
  ])('%s: null with a why', (_, counts, why) => {
    const result = crossed(crossTableOf(counts, 1, 2));
    expect(figureOf(result, 'cramers-v')).toMatchObject({ value: null, why });
    expect(result.base.missing).toBe(2);
  });

  it('a multiple choice has no χ²; as columns it overlaps and is not compared', () => {
    const item = (id: string): ChoiceItem => ({
      id,
      kind: 'choice',
      metric: 'multiple-choice',
      text: id,
      answers: { kind: 'column', column: id, separator: ';' },
      options: null,
      missing: [],
      notApplicable: [],
    });
    const counts = [
      [60, 40],
      [40, 60],
    ];
    const rows = crossed(crossTableOf(counts), {}, { ...survey, items: [item('r')] });
    expect(figureOf(rows, 'cramers-v').why).toBe('a response can give several answers to "r", so the cells are not independent');
    expect(rowsOf(rows, 'percent')[0]).toMatchObject({ higher0: 'B' });
    const columns = crossed(crossTableOf(counts), {}, { ...survey, items: [item('c')] });
    expect(sectionOf(columns, 'percent')).toMatchObject({ columns: [{}, { label: 'answer 0' }, { label: 'answer 1' }, {}] });
    expect(sectionOf(columns, 'letters')).toMatchObject({ text: 'A response can be in several columns, so they are not compared' });
  });
});

it('a question crossed with itself is refused', () => {
  expect(crosstab.options.safeParse({ rows: 'a', columns: 'a' }).error?.issues[0]).toMatchObject({
    path: ['columns'],
    message: 'another question than rows',
  });
});
