import type { QuestionInput } from './template.js';
import type { Words } from './words.js';

/** Overall satisfaction, and why of those who are not satisfied. */
export const overallSatisfaction = (id: string, text: Words): QuestionInput[] => [
  { id, type: 'csat', text, scale: 'satisfaction', top: 2, required: true, instrument: 'csat' },
  {
    id: `${id}-why`,
    type: 'text',
    text: { en: 'What is the main reason for your answer?', zh: '您这样评价的主要原因是什么？' },
    'show-if': `${id} <= 3`,
  },
];
