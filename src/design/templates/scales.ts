import type { DefinitionInput } from '../../survey/definition.js';

/** Scales that templates name, with their labels in both languages; all run from low to high. */
export const SCALES = {
  recommendation: {
    points: '0..10',
    unipolar: true,
    labels: { 0: { en: 'Not at all likely', zh: '完全不可能' }, 10: { en: 'Extremely likely', zh: '极有可能' } },
  },
  satisfaction: {
    points: '1..5',
    labels: {
      1: { en: 'Very dissatisfied', zh: '非常不满意' },
      2: { en: 'Dissatisfied', zh: '不满意' },
      3: { en: 'Neither satisfied nor dissatisfied', zh: '一般' },
      4: { en: 'Satisfied', zh: '满意' },
      5: { en: 'Very satisfied', zh: '非常满意' },
    },
  },
  agreement: {
    points: '1..7',
    labels: {
      1: { en: 'Strongly disagree', zh: '非常不同意' },
      2: { en: 'Disagree', zh: '不同意' },
      3: { en: 'Somewhat disagree', zh: '有点不同意' },
      4: { en: 'Neither agree nor disagree', zh: '中立' },
      5: { en: 'Somewhat agree', zh: '有点同意' },
      6: { en: 'Agree', zh: '同意' },
      7: { en: 'Strongly agree', zh: '非常同意' },
    },
  },
  'agreement-5': {
    points: '1..5',
    labels: { 1: { en: 'Strongly disagree', zh: '非常不同意' }, 5: { en: 'Strongly agree', zh: '非常同意' } },
  },
  importance: {
    points: '1..7',
    unipolar: true,
    labels: { 1: { en: 'Not at all important', zh: '完全不重要' }, 7: { en: 'Extremely important', zh: '极其重要' } },
  },
} satisfies DefinitionInput['scales'];
