import { describe, expect, test } from 'vitest';
import { type AnalyzeOptions, analyze, openSurvey } from '../src/analyze.js';
import type { Report } from '../src/report/report.js';
import { definitionYaml } from '../src/source/definition-yaml.js';
import { loadDefinition } from '../src/survey/load.js';
import { write } from './engine/conformance/delimited-text.js';
import { failureOf } from './engine/conformance/failure-of.js';
import { figuresOf, readAs } from './source/platforms/written.js';
import { memoryInput } from './support/memory-input.js';

const loaded = loadDefinition('id: losses\nquestions: [{id: score, type: csat, scale: {points: 1..5, missing: [99]}}]\n', 'losses.yaml');

describe('answers off the scale', () => {
  /** So many answers of 1 to 5, and so many others. */
  const reportOn = (on: number, off: string[], options: AnalyzeOptions = {}): Promise<Report> =>
    analyze(memoryInput(`score\n${[...Array.from({ length: on }, (_, i) => String(1 + (i % 5))), ...off].join('\n')}\n`), {
      loaded,
      ...options,
    });
  const told = ({ diagnostics }: Report) => diagnostics.map(({ code, severity }) => [code, severity]);

  test('more than 2 % are an error, unless they are allowed; the figures stand either way', async () => {
    const report = await reportOn(97, ['9', '9', 'x']);
    expect(told(report)).toEqual([['unreadable-answers', 'error']]);
    expect(report.diagnostics[0]?.message).toBe('"score": 3 of 100 answers are off its scale: "9" 2×, "x" 1×');
    expect(report.diagnostics[0]?.where).toEqual({ file: 'responses.csv', subject: 'score', row: 99 });
    const allowed = await reportOn(97, ['9', '9', 'x'], { allowInvalid: true });
    expect(told(allowed)).toEqual([['unreadable-answers', 'warning']]);
    expect(allowed.metrics).toEqual(report.metrics);
  });

  test('2 % are counted, with the row of the first', async () => {
    const report = await reportOn(98, ['x', '9']);
    expect(told(report)).toEqual([]);
    expect(report.quality).toEqual([
      {
        column: 'score',
        question: 'score',
        valid: 98,
        missing: 0,
        notApplicable: 0,
        invalid: 2,
        examples: [
          { value: '9', count: 1, firstRow: 101 },
          { value: 'x', count: 1, firstRow: 100 },
        ],
      },
    ]);
  });

  test('no answers and declared codes are none of them', async () => {
    const report = await reportOn(
      10,
      ['99', 'N/A', '-', '-7', '', 'keine Angabe'].map((cell) => (cell === '' ? '""' : cell)),
    );
    expect(told(report).filter(([, severity]) => severity === 'error')).toEqual([]);
    expect(figuresOf(report, 'score')).toMatchObject({ n: 10 });
    expect(report.quality[0]?.invalid).toBe(0);
  });
});

describe('personal columns', () => {
  const header = 'id,Name,E-Mail,Telefon,IP Address,contact,recommend,Why?';
  const rows = ['Ann Lee', 'Bo Ray', 'Cy Fox', 'Di Sun'].map(
    (name, i) => `${i},${name},p${i}@b.co,+49 151 123456${i},10.0.0.${i},p${i}@c.org,${[10, 9, 0, 8][i]},words of ${i}`,
  );
  const input = memoryInput(`${[header, ...rows].join('\n')}\n`);
  const data = /Ann Lee|Bo Ray|@b\.co|@c\.org|151 123|10\.0\.0/;

  test('are named in the report, their data never stands in it', async () => {
    const report = await analyze(input);
    expect(readAs(report)).toEqual({
      id: 'id',
      Name: 'personal',
      'E-Mail': 'personal',
      Telefon: 'personal',
      'IP Address': 'personal',
      contact: 'personal',
      recommend: 'nps:recommend',
      'Why?': 'text:why',
    });
    expect(JSON.stringify(report)).not.toMatch(data);
  });

  test('become no question of a definition', async () => {
    const { inference, layout } = await openSurvey(input, {});
    if (inference === null) throw new RangeError('without a definition there is an inference');
    const yaml = definitionYaml(inference, layout, 'a.csv');
    expect(yaml).not.toMatch(data);
    expect(inference.definition.questions.map(({ id }) => id)).toEqual(['recommend', 'why']);
  });
});

test('nothing to read is an error', async () => {
  for (const text of ['', '\n\n', 'a,b\n', 'a,b\n,\n']) expect((await failureOf(analyze(memoryInput(text)))).exit).toBe(3);
});

describe('what exports do to answers', () => {
  const report = (records: string[][]): Promise<Report> => analyze(memoryInput(write(records)));

  test('a scale of which only the ends have words: they are its ends, never dropped', async () => {
    const answers = ['Extremely likely', 'Extremely likely', '9', '8', '7', '6', '5', '4', '3', '2', '1', 'Not at all likely'];
    const records = answers.map((answer, i) => [String(i), '7', answer]);
    const one = await report([['Respondent ID', 'Collector ID', 'How likely are you to recommend us?'], ['', '', 'Response'], ...records]);
    expect(figuresOf(one, 'likely-recommend-us')).toMatchObject({
      n: 12,
      nps: expect.closeTo(100 * (3 / 12 - 7 / 12), 9),
      mean: expect.closeTo(65 / 12, 9),
    });
    expect(one.metrics[0]?.scale).toBe('0 (Not at all likely) to 10 (Extremely likely)');
  });

  const ids = (...names: string[]): string[] => names.map((name) => `{"ImportId":"${name}"}`);
  const qualtrics = (tags: string[], texts: string[], imported: string[], ...rows: string[][]): Promise<Report> =>
    report([
      ['StartDate', 'Status', 'Finished', 'ResponseId', ...tags],
      ['Start Date', 'Response Type', 'Finished', 'Response ID', ...texts],
      ids('startDate', 'status', 'finished', '_recordId', ...imported),
      ...rows.map((cells, i) => ['2026-01-02 10:00:00', '0', '1', `R_${i}`, ...cells]),
    ]);

  test('negative codes inside a positive scale are no answers, and said', async () => {
    const rows = ['1', '2', '3', '3', '-1', '-2', '2'].map((cell, i) => [cell, String(1 + (i % 3))]);
    const one = await qualtrics(['Q2_1', 'Q2_2'], ['Rate - Speed', 'Rate - Price'], ['QID2_1', 'QID2_2'], ...rows);
    expect(figuresOf(one, 'Q2.Speed')).toMatchObject({ n: 5, missing: 2, mean: 2.2 });
    expect(one.diagnostics.map(({ code, severity }) => [code, severity])).toContainEqual(['negative-codes', 'info']);
  });

  test('what a platform derives from answers is no question', async () => {
    const one = await qualtrics(
      ['Q1_NPS_GROUP', 'Q1', 'Q3_TEXT', 'Q3_TEXT - Topics', 'Q3_TEXT - Parent Topics', 'Q3_DO'],
      ['How likely are you to recommend us? - Group', 'How likely are you to recommend us?', 'Why?', 'Topics', 'Parent Topics', 'Order'],
      ['QID1_NPS_GROUP', 'QID1', 'QID3_TEXT', 'QID3_TEXT_aTopics', 'QID3_TEXT_aParentTopics', 'QID3_DO'],
      ['3', '10', 'good', 'a', 'b', '1|2'],
      ['3', '9', 'fine', 'a', 'b', '2|1'],
      ['1', '0', 'bad', 'c', 'b', '1|2'],
    );
    expect(one.metrics.map(({ id, metric }) => [id, metric])).toEqual([['Q1', 'nps']]);
    expect(figuresOf(one, 'Q1')).toMatchObject({ n: 3, nps: expect.closeTo(100 / 3, 9) });
  });

  test('a single choice over columns has the answered as its base', async () => {
    const one = await report([
      ['Respondent ID', 'Collector ID', 'How much?', '', ''],
      ['', '', 'A lot', 'Some', 'Not at all'],
      ['1', '7', 'A lot', '', ''],
      ['2', '7', '', 'Some', ''],
      ['3', '7', '', 'Some', ''],
      ['4', '7', '', '', 'Not at all'],
      ['5', '7', '', '', ''],
    ]);
    expect([one.metrics[0]?.metric, figuresOf(one, 'much')]).toEqual([
      'single-choice',
      { n: 4, missing: 1, 'share.A lot': 25, 'share.Some': 50, 'share.Not at all': 25 },
    ]);
  });

  test('options with commas inside are not cut', async () => {
    const [mixed, blog, social] = ['Mixed (conferences, workshops, etc.)', 'Blog', 'Social'];
    const cells = [`${mixed}, ${blog}`, blog, `${blog}, ${social}`, mixed, `${mixed}, ${social}`, `${blog}, ${social}`] as string[];
    const one = await report([['Timestamp', 'How did you hear of us?'], ...cells.map((cell) => ['6/21/2018 23:29:42', cell])]);
    expect(figuresOf(one, one.metrics[0]?.id ?? '')).toEqual({
      n: 6,
      [`share.${mixed}`]: 50,
      'share.Blog': expect.closeTo(400 / 6, 9),
      'share.Social': 50,
    });
  });
});
