import { describe, expect, test } from 'vitest';
import { type Column, findColumn } from '../../src/survey/columns.js';

const column = (key: string, header = key, question = header, option: string | null = null): Column => ({ key, header, question, option });
const columns = [
  column('Q7', 'Q7', 'How likely are you to recommend us?'),
  column('Q8_1', 'Q8_1', 'Which do you use?', 'App'),
  column('Q8_2', 'Q8_2', 'Which do you use?', 'Shop'),
  column('Other', 'Other'),
  column('Other.2', 'Other'),
  column('Q 9', 'Q 9'),
];
const keyOf = (name: string) => {
  const found = findColumn(name, columns);
  return found.kind === 'found' ? found.column.key : found.kind;
};

describe('findColumn', () => {
  test('takes the exact key before a header that several have', () => {
    expect(keyOf('Other')).toBe('Other');
    expect(keyOf('Other.2')).toBe('Other.2');
    expect(keyOf('other')).toBe('Other');
  });

  test('takes key, header or question whatever the letter case and white space', () => {
    expect(keyOf('q7')).toBe('Q7');
    expect(keyOf(' q  9')).toBe('Q 9');
    expect(keyOf('how likely are you to RECOMMEND us?')).toBe('Q7');
  });

  test('gives all columns of a question that has several', () => {
    expect(findColumn('Which do you use?', columns)).toEqual({ kind: 'ambiguous', columns: [columns[1], columns[2]] });
  });

  test('says when there is none', () => expect(findColumn('Q77', columns)).toEqual({ kind: 'unknown' }));
});
