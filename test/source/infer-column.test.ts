import { describe, expect, test } from 'vitest';
import { inferColumn } from '../../src/source/infer-column.js';
import type { SourceColumn } from '../../src/source/layout.js';
import { questionIds } from '../../src/source/question-id.js';

const column = (header: string, option: string | null = null): SourceColumn => ({
  key: option === null ? header : `${header} - ${option}`,
  header,
  question: header,
  option,
  group: null,
  role: null,
  index: 3,
});
const profile = (answers: Record<string, number>, overflow = 0) => ({
  answers: Object.entries(answers).map(([text, n], i) => ({ text, n, first: i + 1 })),
  overflow,
});
const found = (header: string | SourceColumn, answers: Record<string, number>, overflow = 0) =>
  inferColumn(typeof header === 'string' ? column(header) : header, profile(answers, overflow), [], false, questionIds());
const words = (n: number): Record<string, number> => Object.fromEntries(Array.from({ length: n }, (_, i) => [`some words number ${i}`, 1]));

describe('what a column is taken for', () => {
  test.each<[string, string, Record<string, number>]>([
    ['empty', 'Q1', {}],
    ['empty', 'Q1', { 'N/A': 3, '-': 1 }],
    ['weight', 'weight', { 0.5: 3, 1.5: 2 }],
    ['single-choice', 'body weight', { heavy: 3, light: 2 }],
    ['date', 'When?', { '2026-01-02': 1, '2026-01-03': 1, '5/10/18 4:01': 1 }],
    ['date', 'When?', { '20-May-96': 1, '2026年1月2日': 1 }],
    ['nps', 'Would you recommend us?', { 10: 5, 0: 2 }],
    ['text', 'Why?', words(9)],
    ['text', 'Any comments?', { 'short one': 1, 'another one': 1, third: 1 }],
    ['multiple-choice', 'Which?', { 'a;b': 3, a: 2, 'b;c': 3, c: 2 }],
    ['multiple-choice', '渠道', { '网站┋电话': 1, 网站: 1, 电话: 1 }],
    ['ranking', '请排序', { '甲→乙': 1, 乙: 1 }],
    ['ranking', 'Which first?', { 'a→b': 2, 'b→a': 1 }],
    ['ranking', 'Order these', { 'a;b;c;': 2, 'c;a;b;': 1, 'b;c;a;': 1 }],
    ['single-choice', 'Which?', { Web: 3, Shop: 2 }],
    ['segment', 'region', { North: 3, South: 2 }],
    ['number', 'How long?', Object.fromEntries(Array.from({ length: 20 }, (_, i) => [String(100 + i), 1]))],
    ['text', 'Which?', words(30)],
    ['personal', 'Contact', { 'a@b.co': 1, 'c@d.org': 1 }],
    ['personal', 'Where', { '36.79217 -1.26256': 1, '36.79218 -1.26257': 1 }],
  ])('%s: %s %j', (role, header, answers) => expect(found(header, answers).role).toBe(role));

  test('a row that asks for a name is personal, whatever it shares a question with', () => {
    expect(found(column('About you', 'First name'), { Ann: 2, Bo: 1 }).role).toBe('personal');
    expect(found(column('About you', 'Plan'), { Pro: 2, Free: 1 }).role).toBe('single-choice');
  });

  test('personal data brings no question, also where there is too much of it to list', () => {
    const addresses = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`p${i}@b.co`, 1]));
    expect(found('Q9', addresses, 300)).toEqual({ question: null, role: 'personal', why: 'personal data, never reported' });
  });
});

describe('how the question is written', () => {
  test('its text only where it says more than its column, its id after a tag or the text', () => {
    expect(found('Q1', { Web: 3, Shop: 2 }).question).toEqual({ id: 'Q1', column: 'Q1', type: 'single-choice' });
    expect(found({ ...column('Q1'), question: 'Which one?' }, { Web: 3, Shop: 2 }).question).toMatchObject({
      id: 'Q1',
      text: 'Which one?',
    });
    expect(found('Which one is it?', { Web: 3, Shop: 2 }).question).toMatchObject({ id: 'one', column: 'Which one is it?' });
    expect(found({ ...column('rate[SQ1]'), option: 'SQ1' }, { A1: 3, A2: 2 }).question).toMatchObject({ id: 'rate_SQ1' });
    expect(found('How?  ', { '': 0, x: 3 }).question).toMatchObject({ type: 'single-choice' });
  });

  test('options and their separator', () => {
    expect(found('渠道', { '网站┋电话': 2, 网站: 1 }).question).toMatchObject({ separator: '┋', options: ['网站', '电话'] });
  });

  test('an NPS from 0 to 10 needs no scale', () => {
    expect(found('recommend', { 10: 5, 0: 2 }).question).toEqual({ id: 'recommend', column: 'recommend', type: 'nps' });
    expect(found('effort', { 1: 5, 5: 2 }).question).toMatchObject({ type: 'ces', version: 1, scale: { points: '1..5' } });
  });

  test('an ambiguous scale stays open, so that the analysis says what to declare', () => {
    expect(found('How satisfied?', { Good: 3, Bad: 2 }).question).toEqual({ id: 'satisfied', column: 'How satisfied?', type: 'csat' });
  });
});
