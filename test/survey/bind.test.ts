import { describe, expect, test } from 'vitest';
import { CsatError } from '../../src/diagnostic.js';
import { type BindOptions, bind } from '../../src/survey/bind.js';
import type { Column } from '../../src/survey/columns.js';
import { definitionSchema } from '../../src/survey/definition.js';
import { loadDefinition } from '../../src/survey/load.js';

const column = (key: string, question = key, option: string | null = null): Column => ({ key, header: key, question, option });
const file = [
  column('recommend', 'How likely are you to recommend us?'),
  column('Q7'),
  column('Q8_1', 'How good is the network?', 'Coverage'),
  column('Q8_2', 'How good is the network?', 'Speed'),
  column('Q9_1', 'Which do you use?', 'App'),
  column('Q9_2', 'Which do you use?', 'Shop'),
  column('region'),
  column('weight'),
  column('Finished'),
];

function bound(yaml: string, options: BindOptions = {}) {
  const { definition, place } = loadDefinition(yaml, 'q.yaml');
  return bind(definition, file, place, options);
}
const questions = (...lines: string[]) => ['id: s', 'questions:', ...lines.map((line) => `  - ${line}`)].join('\n');
const item = (line: string) => bound(questions(line)).items[0];

function failures(run: () => unknown): string[] {
  try {
    run();
  } catch (thrown) {
    if (!(thrown instanceof CsatError)) throw thrown;
    expect(thrown.exit).toBe(2);
    return thrown.diagnostics.map(
      ({ where, code, message, hint }) => `${where ? `${where.line}:${where.column}` : '-'} ${code} ${message}${hint ? ` -> ${hint}` : ''}`,
    );
  }
  return [];
}

describe('bind', () => {
  test('settles id, title and settings', () => {
    expect(bound(questions('{id: recommend, type: nps}'))).toMatchObject({
      id: 's',
      title: 's',
      inferred: false,
      language: 'en',
      confidence: 0.95,
      minBase: 5,
      adjust: 'benjamini-hochberg',
      weight: null,
      complete: null,
      segments: [],
    });
  });

  test('lets the command line go before the definition', () => {
    const yaml = `confidence: 0.9\nmin-base: 10\nresponses: {weight: Q7}\n${questions('{id: recommend, type: nps}')}`;
    expect(bound(yaml)).toMatchObject({ confidence: 0.9, minBase: 10, weight: 'Q7' });
    const options = { confidence: 0.8, minBase: 3, weight: 'WEIGHT', inferred: true, language: 'zh' } as const;
    expect(bound(yaml, options)).toMatchObject({ confidence: 0.8, minBase: 3, weight: 'weight', inferred: true, language: 'zh' });
  });

  test('reads complete responses', () => {
    const yaml = `responses: {complete: {column: finished, is: [1, "True"]}}\n${questions('{id: recommend, type: nps}')}`;
    expect(bound(yaml).complete).toEqual({ column: 'Finished', is: ['1', 'True'] });
  });

  describe('items', () => {
    test('NPS: points 0..10 by default, the text from the header, missing answers of its own', () => {
      expect(item('{id: recommend, type: nps, missing: [11]}')).toEqual({
        id: 'recommend',
        kind: 'scale',
        metric: 'nps',
        text: 'How likely are you to recommend us?',
        battery: null,
        column: 'recommend',
        scale: { id: null, points: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], labels: [], missing: ['11'], notApplicable: [], reverse: false },
        options: { interval: 'adjusted-wald' },
      });
      expect(item('{id: r, column: Q7, type: nps, scale: {points: 1..10}}')).toMatchObject({
        scale: { points: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
      });
    });

    test('CSAT: points from the answers when there is no scale, lost answers of scale and question together', () => {
      expect(item('{id: Q7, type: csat}')).toMatchObject({ metric: 'csat', scale: { points: null }, options: { top: null } });
      const yaml = `scales: {five: {points: 1..5, labels: {5: Good, 1: Bad}, missing: [99], not-applicable: [N/A]}}\n${questions(
        '{id: q, text: {en: How, zh: 如何}, column: Q7, type: csat, scale: five, top: 1, missing: [98, 99], not-applicable: [0]}',
      )}`;
      expect(bound(yaml).items[0]).toMatchObject({
        text: { en: 'How', zh: '如何' },
        scale: {
          id: 'five',
          points: [1, 2, 3, 4, 5],
          labels: [
            { point: 1, text: 'Bad' },
            { point: 5, text: 'Good' },
          ],
          missing: ['99', '98'],
          notApplicable: ['N/A', '0'],
        },
        options: { top: 1 },
      });
    });

    test('CES: 1..7 for version 2, 1..5 for version 1', () => {
      expect(item('{id: Q7, type: ces}')).toMatchObject({ scale: { points: [1, 2, 3, 4, 5, 6, 7] }, options: { version: 2 } });
      expect(item('{id: Q7, type: ces, version: 1}')).toMatchObject({ scale: { points: [1, 2, 3, 4, 5] }, options: { version: 1 } });
    });

    test('rating: what the question says of direction goes before the scale', () => {
      const scale = 'scale: {points: 1..5, reverse: true}';
      expect(item(`{id: Q7, type: rating, ${scale}, dimension: network}`)).toMatchObject({
        scale: { reverse: true },
        options: { dimension: 'network' },
      });
      expect(item(`{id: Q7, type: rating, ${scale}, reverse: false}`)).toMatchObject({
        scale: { reverse: false },
        options: { dimension: null },
      });
    });

    test('matrix: one rating per row, called by question and row', () => {
      const { items } = bound(
        questions(
          '{id: network, type: matrix, scale: {points: 1..5}, rows: [{id: coverage, column: Q8_1}, {id: Q8_2, text: Fast, reverse: true}]}',
        ),
      );
      expect(items).toMatchObject([
        {
          id: 'network.coverage',
          metric: 'rating',
          text: 'Coverage',
          battery: { id: 'network', text: 'How good is the network?' },
          column: 'Q8_1',
          scale: { reverse: false },
        },
        { id: 'network.Q8_2', metric: 'rating', text: 'Fast', column: 'Q8_2', scale: { reverse: true } },
      ]);
    });

    test('choices: in one column, or one column per option', () => {
      expect(item('{id: region, type: single-choice, missing: [0]}')).toEqual({
        id: 'region',
        kind: 'choice',
        metric: 'single-choice',
        text: 'region',
        answers: { kind: 'column', column: 'region', separator: null },
        options: null,
        missing: ['0'],
        notApplicable: [],
      });
      expect(item('{id: Q7, type: multiple-choice, options: [a, {value: b, label: Bee}]}')).toMatchObject({
        answers: { kind: 'column', column: 'Q7', separator: ';' },
        options: [
          { value: 'a', label: 'a' },
          { value: 'b', label: 'Bee' },
        ],
      });
      expect(item('{id: uses, type: multiple-choice, columns: {App: Q9_1, Shop: Q9_2}}')).toMatchObject({
        text: 'Which do you use?',
        answers: {
          kind: 'columns',
          columns: [
            { option: 'App', column: 'Q9_1' },
            { option: 'Shop', column: 'Q9_2' },
          ],
        },
        options: [
          { value: 'App', label: 'App' },
          { value: 'Shop', label: 'Shop' },
        ],
      });
    });

    test('questions without a metric bring none', () => {
      expect(bound(questions('{id: why, type: text}', '{id: hello, type: note}', '{id: age, type: number, column: Q7}')).items).toEqual([]);
    });
  });

  describe('segments', () => {
    const yaml = `segments: [Region, {id: service, title: {en: Service}, column: Q7}]\n${questions('{id: contact, type: single-choice, column: Q9_1}')}`;

    test('of the definition, then of the command line, each column once', () => {
      expect(bound(yaml, { by: ['service', 'region', 'contact', 'Q8_1'] }).segments).toEqual([
        { id: 'Region', title: 'Region', column: 'region' },
        { id: 'service', title: { en: 'Service' }, column: 'Q7' },
        { id: 'contact', title: 'contact', column: 'Q9_1' },
        { id: 'Q8_1', title: 'Q8_1', column: 'Q8_1' },
      ]);
    });
  });

  test('tells every name that the file does not have, with place and suggestion', () => {
    const yaml = [
      'id: s',
      'responses: {id: who, weight: wieght, complete: {column: Finish, is: [1]}}',
      'segments: [regoin, {id: plan}]',
      'questions:',
      '  - {id: recomend, type: nps}',
      '  - {id: overall, type: csat, column: Q77}',
      '  - {id: network, type: matrix, rows: [{id: coverage, column: Q8_9}]}',
      '  - {id: uses, type: multiple-choice, columns: {App: Q9_11}}',
      '  - {id: which, type: single-choice, column: Which do you use?}',
      '  - {id: age, type: number, column: years}',
    ].join('\n');
    expect(failures(() => bound(yaml, { by: ['regiom'] }))).toEqual([
      '- unknown-column --by names column "regiom", which the file does not have -> did you mean "region"?',
      '2:17 unknown-column responses.id names column "who", which the file does not have',
      '2:30 unknown-column responses.weight names column "wieght", which the file does not have -> did you mean "weight"?',
      '2:57 unknown-column responses.complete names column "Finish", which the file does not have -> did you mean "Finished"?',
      '3:12 unknown-column segments names column "regoin", which the file does not have -> did you mean "region"?',
      '3:25 unknown-column segment "plan" names by its id column "plan", which the file does not have',
      '5:10 unknown-column question "recomend" names by its id column "recomend", which the file does not have -> did you mean "recommend"?',
      '6:39 unknown-column question "overall" names column "Q77", which the file does not have -> did you mean "Q7"?',
      '7:63 unknown-column row "network.coverage" names column "Q8_9", which the file does not have -> did you mean "Q8_1"?',
      '8:54 unknown-column question "uses" names column "Q9_11", which the file does not have -> did you mean "Q9_1"?',
      '9:46 ambiguous-column question "which" names column "Which do you use?", and the file has 2 such columns -> name one of "Q9_1", "Q9_2"',
      '10:37 unknown-column question "age" names column "years", which the file does not have',
    ]);
    expect(failures(() => bound(questions('{id: recommend, type: nps}'), { weight: 'wt' }))).toEqual([
      '- unknown-column --weight names column "wt", which the file does not have',
    ]);
  });

  test('checks a definition that no file holds', () => {
    const definition = definitionSchema.parse({
      id: 's',
      questions: [
        { id: 'Q7', type: 'nps', scale: { points: '1..5' } },
        { id: 'x', type: 'nps' },
      ],
    });
    expect(failures(() => bind(definition, file, null))).toEqual([
      expect.stringMatching(/^- unfit-scale question "Q7"/),
      expect.stringMatching(/^- unknown-column question "x"/),
    ]);
  });
});
