import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AnalyzeOptions, analyze } from '../../src/analyze.js';
import type { Input } from '../../src/source/input.js';
import { loadDefinition } from '../../src/survey/load.js';
import { failureOf } from '../engine/conformance/failure-of.js';
import { memoryInput } from '../support/memory-input.js';
import { metricIn } from '../support/report-of.js';

const loaded = loadDefinition(
  `
id: support
responses: {id: Respondent, submitted: Answered on}
segments: [{id: plan, column: Plan}]
min-base: 1
questions:
  - {id: recommend, type: nps, column: How likely are you to recommend us?}
  - {id: uses, type: multiple-choice, columns: {work: For work, games: For games}}
`,
  'support.yaml',
);

const january = memoryInput(
  [
    'Respondent,Answered on,Plan,How likely are you to recommend us?,For work,For games',
    '1,2026-01-05,Basic,9,x,',
    '2,2026-01-20,Plus,3,x,x',
    '3,2026-01-31,Basic,10,,x',
  ].join('\n'),
  'jan.csv',
);
/** The same questions, in another order, with other columns between them and another delimiter. */
const february = memoryInput(
  [
    'For games;How likely are you to recommend us?;Agent;Respondent;Plan;For work;Answered on',
    'x;99;Mia;4;Plus;;2026-02-03',
    ';8;Tom;2;Plus;x;2026-02-10',
  ].join('\n'),
  'feb.csv',
);

const both = (options: AnalyzeOptions = {}) => analyze([january, february], { loaded, ...options });

describe('several files', () => {
  test('are one, each read by the columns that the definition finds in it', async () => {
    const report = await both();
    expect(report.source).toMatchObject({ name: 'jan.csv, feb.csv', engine: 'text', rows: 5, included: 5 });
    expect(metricIn(report, 'recommend').base).toMatchObject({ n: 4, invalid: 1 });
    expect(metricIn(report, 'recommend').figures.find(({ id }) => id === 'promoters')?.value).toBe(50);
    expect(metricIn(report, 'recommend').groups.map(({ value, base }) => [value, base?.n])).toEqual([
      ['Basic', 2],
      ['Plus', 2],
    ]);
    expect(metricIn(report, 'uses').figures.map(({ id, value }) => [id, value])).toEqual([
      ['share.work', 60],
      ['share.games', 60],
    ]);
  });

  test('tell a row number of the first file only, and who is in several', async () => {
    const { quality, diagnostics } = await both({ allowInvalid: true });
    expect(quality.find(({ question }) => question === 'recommend')?.examples).toEqual([{ value: '99', count: 1, firstRow: null }]);
    expect(diagnostics.filter(({ code }) => code === 'duplicate-ids')).toMatchObject([
      { where: { file: 'feb.csv' }, message: '1 response has an id that is in an earlier file too and is counted all the same' },
    ]);
  });

  test('have waves', async () => {
    const report = await both({ wave: 'month', since: '2026-01-10' });
    expect(metricIn(report, 'recommend').waves?.map(({ wave, base }) => [wave, base?.n])).toEqual([
      ['2026-01', 2],
      ['2026-02', 1],
    ]);
  });

  test('are filtered by a column of each', async () => {
    expect((await both({ where: [{ column: 'plan', operator: '=', values: ['Plus'] }] })).source).toMatchObject({ included: 3 });
    const agent = await failureOf(both({ where: [{ column: 'Agent', operator: '=', values: ['Mia'] }] }));
    expect(agent).toMatchObject({ exit: 2, diagnostics: [{ code: 'unknown-column' }] });
  });

  test('name the one that lacks a column', async () => {
    const march = memoryInput(
      'Respondent,Answered on,How likely are you to recommend us?,For work,For games\n9,2026-03-01,9,,\n',
      'mar.csv',
    );
    expect(await failureOf(analyze([january, march], { loaded }))).toMatchObject({
      exit: 2,
      diagnostics: [{ code: 'unknown-column', message: expect.stringMatching(/^mar\.csv: .*"Plan"/) }],
    });
  });

  test('one of which is empty are told so', async () => {
    const empty = memoryInput('Respondent,Answered on,Plan,How likely are you to recommend us?,For work,For games\n', 'mar.csv');
    const report = await analyze([january, empty], { loaded });
    expect(report.source.rows).toBe(3);
    expect(report.diagnostics).toMatchObject([{ code: 'no-responses', severity: 'warning', where: { file: 'mar.csv' } }]);
  });
});

describe('without a definition', () => {
  test('all files have the columns of the first', async () => {
    const rows = (name: string, ...lines: string[]) => memoryInput(['score,plan', ...lines].join('\n'), name);
    const report = await analyze([rows('a.csv', '9,Basic', '10,Plus', '3,Plus'), rows('b.csv', '0,Basic', '7,Basic')]);
    expect(report.survey).toMatchObject({ id: 'a', inferred: true });
    expect(report.source.rows).toBe(5);
    const lacking = await failureOf(analyze([rows('a.csv', '9,Basic'), memoryInput('score\n9\n', 'b.csv')]));
    expect(lacking).toMatchObject({
      exit: 2,
      diagnostics: [{ code: 'other-columns', message: 'b.csv: there is no column "plan", which a.csv has' }],
    });
  });
});

test('orders of two files are one customer’s', async () => {
  const [header = '', ...rows] = readFileSync('samples/orders.csv', 'utf8').trimEnd().split('\n');
  const orderOf = (row: string | undefined): string | undefined => row?.split(',')[0];
  let cut = 1400;
  while (orderOf(rows[cut]) === orderOf(rows[cut - 1])) cut++;
  const file = (name: string, lines: string[]) => memoryInput([header, ...lines].join('\n'), name);
  const figures = async (...files: [Input, ...Input[]]) => metricIn(await analyze(files), 'rfm').figures;
  const whole = await figures(file('all.csv', rows));
  const parts = await figures(file('a.csv', rows.slice(0, cut)), file('b.csv', rows.slice(cut)));
  expect(parts.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
  for (const [i, { value }] of parts.entries()) expect(value).toBeCloseTo(whole[i]?.value as number, 9);
});

describe('questions that were asked otherwise', () => {
  const asking = (text: string) =>
    loadDefinition(`{id: s, responses: {submitted: day}, min-base: 1, questions: [{id: score, type: nps, text: ${text}}]}`, 's.yaml');
  const month = (name: string, first: string): Input =>
    memoryInput(
      ['day,score', ...Array.from({ length: 28 }, (_, i) => `${first}-${String(i + 1).padStart(2, '0')},${i % 11}`)].join('\n'),
      name,
    );
  const saved = async (input: Input, text: string): Promise<Input> => {
    let content = '';
    const onStatistics = (file: string): void => {
      content = file;
    };
    await analyze(input, { loaded: asking(text), onStatistics });
    return memoryInput(content, `${input.name}.json`);
  };

  test('are told, and changes between them are not', async () => {
    const files: [Input, ...Input[]] = [
      await saved(month('feb', '2026-02'), 'Would you recommend us?'),
      await saved(month('jan', '2026-01'), 'Would you recommend us?'),
      await saved(month('mar', '2026-03'), 'How likely is it that you recommend us?'),
      await saved(month('apr', '2026-04'), 'How likely is it that you recommend us?'),
    ];
    const report = await analyze(files, { wave: 'month' });
    expect(report.diagnostics.filter(({ code }) => code === 'other-wording')).toMatchObject([
      {
        severity: 'warning',
        where: { file: 'mar.json' },
        message: '"score": asked otherwise than in feb.json, in words or on another scale',
      },
    ]);
    const changes = metricIn(report, 'score').waves?.map(({ wave, change }) => [wave, change?.difference ?? change?.why ?? null]);
    expect(changes).toEqual([
      ['2026-01', null],
      ['2026-02', 0],
      ['2026-03', 'the wording or the scale changed on 2026-03-01'],
      ['2026-04', 0],
    ]);
    expect(await failureOf(analyze(files, { onStatistics: () => {} }))).toMatchObject({
      exit: 2,
      diagnostics: [{ code: 'other-wording' }],
    });
  });

  test('surveys of two names are not one', async () => {
    const other = loadDefinition('{id: t, questions: [{id: score, type: nps}]}', 't.yaml');
    const jan = await saved(month('jan', '2026-01'), 'Would you recommend us?');
    expect(await failureOf(analyze(jan, { loaded: other }))).toMatchObject({
      exit: 2,
      diagnostics: [{ code: 'other-survey', message: 'jan.json is of survey "s", and the definition of "t"' }],
    });
  });
});
