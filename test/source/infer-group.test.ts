import { describe, expect, test } from 'vitest';
import { inferGroup } from '../../src/source/infer-group.js';
import type { ColumnRole, SourceColumn } from '../../src/source/layout.js';
import { questionIds } from '../../src/source/question-id.js';

/** Answers of the columns of one question, by option; respondents in order, '' for none. */
function inferred(
  answers: Record<string, string[]>,
  {
    question = 'Which?',
    optionNumbers = false,
    roles = {},
  }: { question?: string; optionNumbers?: boolean; roles?: Record<string, ColumnRole> } = {},
) {
  const columns = Object.keys(answers).map(
    (option, index): SourceColumn => ({
      key: `${question} - ${option}`,
      header: question,
      question,
      option,
      group: 'g',
      role: roles[option] ?? null,
      index,
    }),
  );
  const respondents = Math.max(...Object.values(answers).map((texts) => texts.length));
  const filled = new Map<number, number>();
  for (let i = 0; i < respondents; i++) {
    const n = columns.filter(({ option, role }) => role === null && (answers[option ?? '']?.[i] ?? '') !== '').length;
    if (n > 0) filled.set(n, (filled.get(n) ?? 0) + 1);
  }
  const profileOf = ({ option }: SourceColumn) => {
    const counts = new Map<string, number>();
    for (const text of answers[option ?? ''] ?? []) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
    return { answers: [...counts].map(([text, n], i) => ({ text, n, first: i + 1 })), overflow: 0 };
  };
  return inferGroup(columns, filled, profileOf, optionNumbers, questionIds());
}

const roles = (...args: Parameters<typeof inferred>): string[][] =>
  inferred(...args).map(({ role, columns }) => [role, ...columns.map(({ option }) => option ?? '')]);

describe('one column per option', () => {
  test.each<[string, Record<string, string[]>]>([
    ['its own label', { Web: ['Web', '', 'Web'], Phone: ['Phone', 'Phone', ''] }],
    ['a label in other case and width', { Web: ['web', '', 'ＷＥＢ'], Phone: ['Phone', 'phone ', ''] }],
    ['1 or nothing', { Web: ['1', '', '1'], Phone: ['', '1', ''] }],
    ['1 and 0', { Web: ['1', '0', '1'], Phone: ['0', '1', '0'] }],
    ['True and False', { Web: ['True', 'False'], Phone: ['False', 'True'] }],
    ['Ja and Nein', { Web: ['Ja', 'Nein'], Phone: ['Nein', 'Ja'] }],
    ['label or Not selected', { Web: ['Web', 'Not selected'], Phone: ['Not selected', 'Phone'] }],
    ['the number of the option', { Web: ['1', '', '1'], Phone: ['2', '2', ''], Shop: ['', '8', ''] }],
    ['an option that nobody chose', { Web: ['Web', 'Web'], Phone: ['Phone', ''], Shop: ['', ''] }],
  ])('%s', (_, answers) => expect(roles(answers)).toEqual([['multiple-choice', ...Object.keys(answers)]]));

  test('one of them filled at a time, without flags: a single choice', () => {
    expect(roles({ Low: ['Low', '', '', 'Low'], High: ['', 'High', 'High', ''] })).toEqual([['single-choice', 'Low', 'High']]);
    expect(roles({ Low: ['1', '', '', '1'], High: ['', '1', '1', ''] })).toEqual([['multiple-choice', 'Low', 'High']]);
  });

  test('the text of other is one more option, whatever role its platform gave it', () => {
    const answers = { Web: ['Web', '', ''], Phone: ['Phone', 'Phone', ''], 'Other (please specify)': ['', '', 'a letter'] };
    expect(roles(answers)).toEqual([['multiple-choice', ...Object.keys(answers)]]);
    expect(roles(answers, { roles: { 'Other (please specify)': 'comment' } })).toEqual(roles(answers));
    expect(inferred(answers)[0]?.question).toEqual({
      id: 'which',
      text: 'Which?',
      type: 'multiple-choice',
      columns: Object.fromEntries(Object.keys(answers).map((option) => [option, `Which? - ${option}`])),
    });
  });
});

test('options with the same label all stay', () => {
  const columns = ['a', 'b', 'a'].map(
    (option, index): SourceColumn => ({
      key: `Which? - ${option}${index === 2 ? ' (2)' : ''}`,
      header: 'Which?',
      question: 'Which?',
      option,
      group: 'g',
      role: null,
      index,
    }),
  );
  const profileOf = ({ option }: SourceColumn) => ({ answers: [{ text: option ?? '', n: 3, first: 1 }], overflow: 0 });
  const [found] = inferGroup(columns, new Map([[3, 3]]), profileOf, false, questionIds());
  expect(found?.question).toMatchObject({ columns: { a: 'Which? - a', b: 'Which? - b', 'Which? - a (2)': 'Which? - a (2)' } });
});

describe('rows of a matrix', () => {
  test('on one scale, whose points all rows show together', () => {
    const [matrix] = inferred({ Speed: ['1', '3', '2'], Price: ['5', '7', '6'], Empty: ['', '', ''] }, { question: 'How good?' });
    expect(matrix?.question).toMatchObject({
      type: 'matrix',
      scale: { points: '1..7' },
      rows: [
        { id: 'Speed', text: 'Speed', column: 'How good? - Speed' },
        { id: 'Price', text: 'Price', column: 'How good? - Price' },
      ],
    });
  });

  test('of labels survive a stray number', () => {
    const labels = ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'];
    const rows = { Speed: [...labels, ...labels, ...labels, '99'], Price: [...labels, ...labels, ...labels, 'Good'] };
    expect(roles(rows)).toEqual([['matrix', 'Speed', 'Price']]);
  });

  test('words beside it stay words', () => {
    expect(roles({ Speed: ['1', '3'], Price: ['5', '4'], Other: ['colour', 'weight'] })).toEqual([
      ['matrix', 'Speed', 'Price'],
      ['comment', 'Other'],
    ]);
  });

  test('rows on different scales are questions of their own', () => {
    expect(roles({ Speed: ['Good', 'Poor', 'Fair'], Use: ['Daily', 'Weekly', 'Daily'] })[1]?.[0]).toBe('single-choice');
  });

  test('a heading is no question: what goes to 10 does not stretch what fills 1 to 5', () => {
    const section = { recommend: ['10', '9', '0', '8', '7'], satisfied: ['5', '4', '1', '3', '2'] };
    expect(roles(section, { question: 'service' })).toEqual([
      ['nps', 'recommend'],
      ['csat', 'satisfied'],
    ]);
    const plain = { speed: ['10', '9', '0', '8', '7'], help: ['5', '4', '1', '3', '2'] };
    expect(roles(plain, { question: 'service' }).map(([role]) => role)).toEqual(['rating', 'rating']);
    const sparse = { speed: ['10', '9', '0', '8', '7'], help: ['5', '4', '4', '3', '3'] };
    expect(roles(sparse, { question: 'service' }).map(([role]) => role)).toEqual(['matrix']);
  });
});

describe('a ranking', () => {
  const places = { a: ['1', '2', '1'], b: ['2', '1', ''], c: ['3', '3', '2'] };

  test('that is called so', () => expect(roles(places, { question: 'Please rank these' })).toEqual([['ranking', 'a', 'b', 'c']]));

  test('of an export by number, by the counts of its places', () => {
    expect(roles(places, { optionNumbers: true })).toEqual([['ranking', 'a', 'b', 'c']]);
    expect(roles({ ...places, c: ['3', '3', '1'] }, { optionNumbers: true })[0]?.[0]).not.toBe('ranking');
  });

  test('that is not called so, among enough answers', () => {
    const many = { a: Array(12).fill('1'), b: Array(12).fill('2'), c: Array(12).fill('3') };
    const shuffled = { a: [...many.a.slice(6), ...Array(6).fill('2')], b: [...many.b.slice(6), ...Array(6).fill('1')], c: many.c };
    expect(roles(shuffled)).toEqual([['ranking', 'a', 'b', 'c']]);
    expect(roles(shuffled, { question: 'Rate these from 1 to 5' })[0]?.[0]).toBe('matrix');
  });

  test('with a column for each place', () => {
    const answers = { 'Rank 1': ['Web', 'Phone'], 'Rank 2': ['Phone', 'Web'] };
    expect(roles(answers)).toEqual([['ranking', 'Rank 1', 'Rank 2']]);
  });
});

test('nothing answered at all', () => expect(roles({ a: [''], b: [''] })).toEqual([['empty', 'a', 'b']]));

test('numbers that may be places: each row is told, and nothing is scored', () => {
  const findings = inferred({ a: ['1', '5'], b: ['2', '4'] }, { question: '满意度', optionNumbers: true });
  expect(findings.map(({ role, question, note }) => [role, question, note?.code])).toEqual([
    ['unclear', null, 'option-numbers'],
    ['unclear', null, 'option-numbers'],
  ]);
});
