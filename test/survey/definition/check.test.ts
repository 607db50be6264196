import { describe, expect, test } from 'vitest';
import { type Checked, checkDefinition } from '../../../src/survey/definition/check.js';
import { questionSchema } from '../../../src/survey/definition/question.js';
import { scaleSchema } from '../../../src/survey/definition/scale.js';

const parts = (questions: object[], scales: Record<string, object> = {}, segments: Checked['segments'] = []): Checked => ({
  questions: questions.map((question) => questionSchema.parse(question)),
  scales: Object.fromEntries(Object.entries(scales).map(([id, scale]) => [id, scaleSchema.parse(scale)])),
  segments,
});
const said = (checked: Checked) => checkDefinition(checked).map(({ code, message, path }) => `${path?.join('/')} ${code} ${message}`);

describe('checkDefinition', () => {
  test('finds nothing in what fits', () => {
    const scales = { five: { points: '1..5', labels: { 1: 'Poor', 5: 'Good' }, missing: [99], 'not-applicable': ['N/A'] } };
    const questions = [
      { id: 'a', type: 'nps', missing: [11] },
      { id: 'b', type: 'nps', scale: { points: '1..10' } },
      { id: 'c', type: 'csat', scale: 'five', top: 4 },
      { id: 'd', type: 'ces', scale: { missing: [9] } },
      { id: 'e', type: 'ces', version: 1, scale: 'five' },
    ];
    expect(said(parts(questions, scales, ['region', { id: 'plan' }]))).toEqual([]);
  });

  test('leaves what rests on a part that is wrong in itself', () => {
    expect(
      checkDefinition({ scales: { five: null }, questions: [questionSchema.parse({ id: 'a', type: 'csat', scale: 'five' }), null] }),
    ).toEqual([]);
  });

  test('finds names given twice: questions, rows, options, segments', () => {
    const questions = [
      { id: 'a', type: 'matrix', rows: [{ id: 'r' }, { id: 'r' }] },
      { id: 'b', type: 'single-choice', options: ['yes', 'no', { value: 'yes' }] },
      { id: 'a', type: 'text' },
    ];
    expect(said(parts(questions, {}, ['region', 'plan', { id: 'region' }]))).toEqual([
      'questions/2/id duplicate-id question "a" is given twice: question 1 and question 3',
      'segments/2 duplicate-id segment "region" is given twice: segment 1 and segment 3',
      'questions/0/rows/1/id duplicate-id row "r" is given twice: row 1 and row 2',
      'questions/1/options/2 duplicate-id option "yes" is given twice: option 1 and option 3',
    ]);
  });

  test.each([
    [{ type: 'nps', scale: { points: '1..5' } }, 'NPS needs the points 0..10 (or a declared 1..10), and its scale has 1..5'],
    [{ type: 'nps', scale: { points: [0, 5, 10] } }, 'NPS needs the points 0..10 (or a declared 1..10), and its scale has 0, 5, 10'],
    [{ type: 'ces', scale: { points: [1, 2] } }, 'CES needs a scale with a midpoint or two sides, and its scale has 1..2'],
  ])('finds a scale that does not fit: %j', (question, message) => {
    expect(said(parts([{ id: 'q', ...question }]))).toEqual([`questions/0/scale unfit-scale question "q": ${message}`]);
  });

  test('takes CES on a declared scale of another length', () => {
    expect(checkDefinition(parts([{ id: 'q', type: 'ces', scale: { points: '1..5' } }]))).toEqual([]);
  });

  test('finds boxes that leave no point', () => {
    expect(said(parts([{ id: 'q', type: 'csat', top: 5, scale: { points: '1..5' } }]))).toEqual([
      'questions/0/top unfit-scale question "q": top 5 leaves no point below it on a scale of 5 points',
    ]);
    expect(said(parts([{ id: 'q', type: 'csat', top: 5 }]))).toEqual([]);
  });

  test('finds labels off the points and labels of two points', () => {
    expect(said(parts([{ id: 'q', type: 'nps' }], { five: { points: '1..5', labels: { 0: 'None', 4: 'Good', 5: ' good' } } }))).toEqual([
      'scales/five/labels/0 label-off-scale label of 0, which is no point of the scale (1..5)',
      'scales/five/labels/5 ambiguous-answer label "good" stands for more than one point',
    ]);
  });

  test('finds answers that are a point and no answer at once, or lost in two ways', () => {
    expect(said(parts([{ id: 'q', type: 'nps', missing: [10, 'x'], 'not-applicable': ['x'] }]))).toEqual([
      'questions/0/not-applicable/0 ambiguous-answer "x" is both missing and not applicable',
      'questions/0/missing/0 ambiguous-answer "10" is missing and also a point of the scale (0..10)',
    ]);
  });

  test('finds columns that do not go with the options', () => {
    const question = { id: 'q', type: 'multiple-choice', column: 'Q1', options: ['App', 'Shop'], columns: { App: 'Q1_1', Shpo: 'Q1_2' } };
    expect(said(parts([question]))).toEqual([
      'questions/0/columns invalid-value question "q" has both one column and one column per option',
      'questions/0/columns/Shpo unknown-option question "q" has a column for option "Shpo", which it does not offer',
    ]);
  });
});
