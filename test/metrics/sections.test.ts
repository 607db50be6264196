import { expect, it } from 'vitest';
import { sectionSchema } from '../../src/metrics/result.js';
import { choicesSection, distributionSection } from '../../src/metrics/sections.js';
import { answersAt, choicesOf, weightedAnswers } from '../support/hand-made.js';

it('the distribution has every point, also those that nobody chose', () => {
  const section = distributionSection(answersAt([1, 0, 3]), 'en');
  expect(sectionSchema.parse(section)).toEqual(section);
  expect(section).toMatchObject({
    id: 'distribution',
    title: 'Answers',
    columns: [{ key: 'answer' }, { key: 'count' }, { key: 'percent' }],
    rows: [
      { answer: '1', count: 1, percent: 25 },
      { answer: '2', count: 0, percent: 0 },
      { answer: '3', count: 3, percent: 75 },
    ],
  });
});

it('labels are a column of their own where there are any, worded in the language', () => {
  const answers = answersAt([1, 1]);
  const labelled = { ...answers, classes: answers.classes.map((one) => ({ ...one, label: one.point === 2 ? '满意' : '' })) };
  expect(distributionSection(labelled, 'zh')).toMatchObject({
    title: '回答分布',
    columns: [{ label: '回答' }, { key: 'label', label: '标签' }, { label: '人数' }, { label: '百分比' }],
    rows: [{ label: '' }, { label: '满意' }],
  });
});

it('counts are of answers, per cent of weights', () => {
  const answers = weightedAnswers(
    [
      { point: 1, w: 3 },
      { point: 2, w: 1 },
    ],
    1,
    2,
  );
  expect(distributionSection(answers, 'en')).toMatchObject({
    rows: [
      { count: 1, percent: 75 },
      { count: 1, percent: 25 },
    ],
  });
});

it('choices are shown by their labels, per cent of those who answered; 0 when nobody did', () => {
  expect(choicesSection(choicesOf({ a: 3, b: 4 }, 4), 'en')).toMatchObject({
    rows: [{ answer: 'a', count: 3, percent: 75 }, { percent: 100 }],
  });
  expect(choicesSection(choicesOf({ a: 0 }, 0), 'en')).toMatchObject({ rows: [{ answer: 'a', count: 0, percent: 0 }] });
});
