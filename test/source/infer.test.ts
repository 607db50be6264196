import { describe, expect, test } from 'vitest';
import { openSurvey } from '../../src/analyze.js';
import type { Inference } from '../../src/source/infer.js';
import { memoryInput } from '../support/memory-input.js';

async function inferredOf(text: string, name = 'answers.csv'): Promise<Inference> {
  const { inference } = await openSurvey(memoryInput(text, name), {});
  if (inference === null) throw new RangeError('without a definition there is an inference');
  return inference;
}

test('housekeeping columns are declared, by the first of each kind', async () => {
  const { definition } = await inferredOf('id,respondent_id,submitted_at,seconds,recommend\n1,a,2026-01-01,60,10\n2,b,2026-01-02,61,0\n');
  expect(definition).toMatchObject({ id: 'answers', responses: { id: 'id', submitted: 'submitted_at', duration: 'seconds' } });
});

test('every column has one role, in the order of the file', async () => {
  const { roles } = await inferredOf(
    'Response ID,Date submitted,Last page,A [x],B,A [y],A [Other]\n1,2026-01-01,3,Yes,5,No,\n2,2026-01-01,3,No,4,Yes,z\n',
  );
  expect(roles.map(({ column }) => column).sort()).toEqual([
    'A [Other]',
    'A [x]',
    'A [y]',
    'B',
    'Date submitted',
    'Last page',
    'Response ID',
  ]);
  expect(new Set(roles.filter(({ column }) => column.startsWith('A [')).map(({ question }) => question)).size).toBe(1);
});

test('questions with the same words have ids of their own', async () => {
  const { definition } = await inferredOf('Timestamp,How good?,How good?\n2026-01-01,5,1\n2026-01-01,4,2\n2026-01-01,3,2\n');
  expect(definition.questions.map(({ id }) => id)).toEqual(['good', 'good-2']);
});

describe('end labels beside numbers', () => {
  const rows = (cells: string[]): string => cells.map((cell, i) => `${i},${cell}`).join('\n');

  test('points that a column lacks stand in another with the same ends', async () => {
    const one = ['Strongly agree', 'Strongly agree', '8', '7', '6', '5', '4', 'Strongly disagree', '3', '2'];
    const two = ['Strongly agree', '9', '8', '7', '6', '5', '4', 'Strongly disagree', '3', '2'];
    const { definition } = await inferredOf(`id,first thing,second thing\n${rows(one.map((cell, i) => `${cell},${two[i]}`))}\n`);
    expect(Object.values(definition.scales ?? {})).toEqual([{ points: '1..10', labels: { 1: 'Strongly disagree', 10: 'Strongly agree' } }]);
  });
});

describe('boxes whose question the file does not hold', () => {
  const boxes = (header: string, ...records: string[]): Promise<Inference> => inferredOf(`${[header, ...records].join('\n')}\n`);
  const types = ({ roles }: Inference): [string, string][] => roles.map(({ column, role }) => [column, role]);

  test('neighbours, with an empty one between and other after them', async () => {
    const inference = await boxes('n,Web,Visit,Shop,Other,Why', '1,Web,,,,', '2,Web,,Shop,,', '3,,,,by letter,', '4,,,Shop,,');
    expect(types(inference).slice(1, 5)).toEqual(['Web', 'Visit', 'Shop', 'Other'].map((column) => [column, 'multiple-choice']));
    expect(inference.definition.questions.find(({ type }) => type === 'multiple-choice')).toMatchObject({
      columns: { Web: 'Web', Visit: 'Visit', Shop: 'Shop', Other: 'Other' },
    });
  });

  test('an option may be called as personal data is', async () => {
    expect(types(await boxes('id,Phone,Email,Name', '1,Phone,,Ann', '2,,Email,Bo', '3,Phone,Email,Cy'))).toEqual([
      ['id', 'id'],
      ['Phone', 'multiple-choice'],
      ['Email', 'multiple-choice'],
      ['Name', 'personal'],
    ]);
  });

  test('one alone is no group', async () => {
    expect(types(await boxes('n,Web,x', '1,Web,a', '2,,b', '3,Web,a'))[1]).toEqual(['Web', 'single-choice']);
  });

  test('an empty column at the end belongs to nothing', async () => {
    expect(types(await boxes('n,Web,Shop,Letter,x', '1,Web,,,a', '2,,Shop,,b', '3,Web,,,a'))[3]).toEqual(['Letter', 'empty']);
  });
});
