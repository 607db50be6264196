import { describe, expect, test } from 'vitest';
import { definitionSchema } from '../../src/survey/definition.js';

const parsed = (input: object) => definitionSchema.parse({ id: 'broadband', questions: [{ id: 'recommend', type: 'nps' }], ...input });
const valid = (input: object) =>
  definitionSchema.safeParse({ id: 'broadband', questions: [{ id: 'recommend', type: 'nps' }], ...input }).success;
const validQuestion = (question: object) => valid({ questions: [question] });

describe('definitionSchema', () => {
  test('fills in the defaults', () => {
    expect(parsed({})).toMatchObject({ kind: 'responses', confidence: 0.95, 'min-base': 5, adjust: 'benjamini-hochberg' });
    expect(parsed({}).questions[0]).toEqual({ id: 'recommend', type: 'nps', interval: 'adjusted-wald' });
  });

  test('reads points as a range or a list', () => {
    const scales = { five: { points: '1..5' }, signed: { points: '-2..2' }, odd: { points: [1, 3, 5] } };
    expect(Object.values(parsed({ scales }).scales ?? {}).map(({ points }) => points)).toEqual([
      [1, 2, 3, 4, 5],
      [-2, -1, 0, 1, 2],
      [1, 3, 5],
    ]);
  });

  test.each(['5..1', '1..1', '0..101', '1..999999999', '1-5', '1 .. 5', [5, 4], [1, 1], [1.5, 2], [1], 5])(
    'refuses points %j',
    (points) => {
      expect(valid({ scales: { wrong: { points } } })).toBe(false);
    },
  );

  test('reads stored answers as text', () => {
    const scales = { five: { missing: [99, 'N/A'] } };
    expect(parsed({ scales }).scales?.five?.missing).toEqual(['99', 'N/A']);
  });

  test('reads plain options as value and label', () => {
    const options = ['App', 2, { value: 3, label: { en: 'Shop', zh: '门店' } }, { value: 'none' }];
    expect(parsed({ questions: [{ id: 'channel', type: 'single-choice', options }] }).questions[0]).toMatchObject({
      options: [
        { value: 'App', label: 'App' },
        { value: '2', label: '2' },
        { value: '3', label: { en: 'Shop', zh: '门店' } },
        { value: 'none', label: 'none' },
      ],
    });
  });

  test.each(['推荐意愿', 'q1', '2017-q1', 'overall_2', 'कार्य'])('takes id %s', (id) => expect(valid({ id })).toBe(true));
  test.each(['a.b', 'a b', '', '-a', '__proto__', 'a'.repeat(101)])('refuses id %j', (id) => expect(valid({ id })).toBe(false));

  test('takes every type with its keys', () => {
    const asked = { text: { en: 'Why?', zh: '为什么？' }, demographic: true, required: true, 'show-if': 'recommend <= 6' };
    const answered = { ...asked, column: 'Q1', missing: [99], 'not-applicable': ['N/A'] };
    const questions = [
      { id: 'a', type: 'nps', ...answered, scale: 'ten', interval: 'score' },
      { id: 'b', type: 'csat', ...answered, scale: { points: '1..5' }, top: 1 },
      { id: 'c', type: 'ces', ...answered, version: 1 },
      { id: 'd', type: 'rating', ...answered, scale: 'ten', reverse: true, dimension: 'network' },
      { id: 'e', type: 'matrix', ...asked, scale: 'ten', rows: [{ id: 'r', text: 'Row', column: 'Q2', reverse: true }] },
      { id: 'f', type: 'single-choice', ...answered, options: ['yes', 'no'] },
      { id: 'g', type: 'multiple-choice', ...asked, options: ['yes'], separator: '|', columns: { yes: 'Q3' } },
      { id: 'h', type: 'text', ...answered },
      { id: 'i', type: 'number', ...answered },
      { id: 'j', type: 'date', ...answered },
      { id: 'k', type: 'consent', ...answered },
      { id: 'l', type: 'ranking', ...answered, options: ['a', 'b'] },
      { id: 'm', type: 'note', text: 'Thank you', 'show-if': 'a > 8' },
    ];
    expect(parsed({ questions }).questions).toHaveLength(13);
  });

  test.each([
    { id: 'a', type: 'nps', top: 2 },
    { id: 'a', type: 'csat', version: 2 },
    { id: 'a', type: 'matrix', rows: [] },
    { id: 'a', type: 'matrix', column: 'Q1', rows: [{ id: 'r' }] },
    { id: 'a', type: 'single-choice', separator: ';' },
    { id: 'a', type: 'note', column: 'Q1' },
    { id: 'a', type: 'kano' },
    { id: 'a' },
    { type: 'nps' },
  ])('refuses question %j', (question) => expect(validQuestion(question)).toBe(false));

  test('refuses keys of later versions', () => {
    for (const key of ['wave', 'targets', 'transactions', 'rfm', 'clv', 'tickets', 'sla', 'language']) {
      expect(valid({ [key]: {} })).toBe(false);
    }
    expect(valid({ kind: 'transactions' })).toBe(false);
  });

  test('keeps confidence from 0.5 to 0.9999 and the minimum base at one or more', () => {
    expect([0.5, 0.9999].every((confidence) => valid({ confidence }))).toBe(true);
    expect([0.49, 1, 95].some((confidence) => valid({ confidence }))).toBe(false);
    expect([0, 1.5, -1].some((minimum) => valid({ 'min-base': minimum }))).toBe(false);
  });
});
