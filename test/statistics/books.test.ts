import { expect, test } from 'vitest';
import { answersOf, columnsOfChoice, resolveBooks } from '../../src/statistics/books.js';
import type { Counts } from '../../src/statistics/counts.js';
import { ledgerOf } from '../../src/statistics/ledger.js';
import type { ChoiceItem, ScaleItem } from '../../src/survey/survey.js';
import { bareSurvey } from '../support/hand-made.js';

const table = (cells: Record<string, number>, blank = 0, overflow = 0): Counts => ({
  kind: 'counts',
  cells: [
    ...Object.entries(cells).map(([text, n], i) => ({ keys: [text], n, w: n, ww: n, first: i + 2 })),
    ...(blank > 0 ? [{ keys: [null], n: blank, w: blank, ww: blank, first: 9 }] : []),
  ],
  overflow,
});
const scale: ScaleItem['scale'] = { id: null, points: null, labels: [], missing: [], notApplicable: [], reverse: false };
const rating = (id: string, more: Partial<ScaleItem['scale']> = {}): ScaleItem => ({
  id,
  kind: 'scale',
  metric: 'rating',
  text: id,
  column: id,
  scale: { ...scale, ...more },
  options: {},
  battery: null,
});
const choice: ChoiceItem = {
  id: 'uses',
  kind: 'choice',
  metric: 'multiple-choice',
  text: 'uses',
  answers: { kind: 'column', column: 'uses', separator: ';' },
  options: null,
  missing: [],
  notApplicable: [],
};
const resolve = (items: (ScaleItem | ChoiceItem)[], tables: Record<string, Counts>) =>
  resolveBooks({ ...bareSurvey, items }, (column) => tables[column] ?? table({}));

test('the distinct answers of a table, without those who gave none', () => {
  expect(answersOf(table({ '9': 3, N: 1 }, 5))).toEqual([
    { text: '9', n: 3, first: 2 },
    { text: 'N', n: 1, first: 3 },
  ]);
});

test('every item has a book, or a reason why not', () => {
  const items = [rating('speed', { points: [1, 2, 3, 4, 5] }), rating('words', { points: [1, 2, 3] }), choice];
  const books = resolve(items, { speed: table({ '1': 1, '5': 9 }), words: table({ lorem: 3, ipsum: 4 }), uses: table({ 'App;Web': 2 }) });
  expect([[...books.scales.keys()], [...books.choices.keys()], [...books.unresolved.keys()]]).toEqual([['speed'], ['uses'], ['words']]);
  expect(books.choices.get('uses')?.read('App;Web')).toEqual({ kind: 'valid', options: ['App', 'Web'] });
});

test('a column with too many different answers is no scale and no choice', () => {
  const { unresolved, scales, choices } = resolve([rating('speed'), choice], {
    speed: table({ '1': 1 }, 0, 7),
    uses: table({ App: 1 }, 0, 1),
  });
  expect([scales.size, choices.size]).toEqual([0, 0]);
  for (const id of ['speed', 'uses']) expect(unresolved.get(id)).toMatchObject({ code: 'too-many-answers', where: { subject: id } });
});

test('rows of a matrix, and questions that share a scale, show each other its points', () => {
  const tables = { 'net.speed': table({ '3': 4, '4': 4 }), 'net.price': table({ '1': 4, '5': 4 }), other: table({ '3': 4, '4': 4 }) };
  const { scales } = resolve([rating('net.speed'), rating('net.price'), rating('other')], tables);
  expect(scales.get('net.speed')?.points).toEqual([1, 2, 3, 4, 5]);
  const named = resolve([rating('other', { id: 'agree' }), rating('net.price', { id: 'agree' })], tables);
  expect(named.scales.get('other')?.points).toEqual([1, 2, 3, 4, 5]);
});

test('the columns of a choice', () => {
  expect(columnsOfChoice(choice)).toEqual(['uses']);
  const boxes = {
    ...choice,
    answers: {
      kind: 'columns' as const,
      columns: [
        { option: 'App', column: 'q_1' },
        { option: 'Web', column: 'q_2' },
      ],
    },
  };
  expect(columnsOfChoice(boxes)).toEqual(['q_1', 'q_2']);
});

test('the ledger of a column has every response once, and the invalid answers by frequency', () => {
  const item = rating('speed', { points: [1, 2, 3, 4, 5], missing: ['99'], notApplicable: ['0'] });
  const tables = { speed: table({ '1': 3, '5': 4, '99': 2, '0': 6, '8': 1, lorem: 2, ipsum: 2, x: 1, y: 1, z: 1 }, 7) };
  const books = resolve([item], tables);
  expect(ledgerOf(item, books, () => tables.speed)).toEqual([
    {
      column: 'speed',
      question: 'speed',
      valid: 7,
      missing: 9,
      notApplicable: 6,
      invalid: 8,
      examples: [
        { value: 'ipsum', count: 2, firstRow: expect.any(Number) },
        { value: 'lorem', count: 2, firstRow: expect.any(Number) },
        { value: '8', count: 1, firstRow: expect.any(Number) },
        { value: 'x', count: 1, firstRow: expect.any(Number) },
        { value: 'y', count: 1, firstRow: expect.any(Number) },
      ],
    },
  ]);
});

test('without a scale every answer is invalid, with boxes there is a line for each', () => {
  const item = rating('words', { points: [1, 2, 3] });
  const words = table({ lorem: 3, ipsum: 4 }, 2);
  expect(ledgerOf(item, resolve([item], { words }), () => words)).toMatchObject([{ valid: 0, missing: 2, invalid: 7 }]);

  const boxes: ChoiceItem = {
    ...choice,
    missing: ['-9'],
    answers: {
      kind: 'columns',
      columns: [
        { option: 'App', column: 'q_1' },
        { option: 'Web', column: 'q_2' },
      ],
    },
  };
  const tables: Record<string, Counts> = { q_1: table({ App: 3, '-9': 1 }, 2), q_2: table({ '0': 5, '1': 1 }) };
  expect(ledgerOf(boxes, resolve([boxes], tables), (column) => tables[column] ?? table({}))).toMatchObject([
    { column: 'q_1', valid: 3, missing: 3, invalid: 0 },
    { column: 'q_2', valid: 6, missing: 0, invalid: 0 },
  ]);
});
