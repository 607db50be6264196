import type { QuestionInput } from './template.js';
import type { Words } from './words.js';

/** Whether a step of a process took place: yes, no, or not remembered. */
export const processCheck = (id: string, text: Words): QuestionInput => ({
  id,
  type: 'single-choice',
  text,
  options: [
    { value: 'yes', label: { en: 'Yes', zh: '是' } },
    { value: 'no', label: { en: 'No', zh: '否' } },
    { value: 'unsure', label: { en: 'I do not remember', zh: '不记得了' } },
  ],
});

/** Whether something is reached: yes, in part, or no. */
export const outcomeCheck = (id: string, text: Words): QuestionInput => ({
  id,
  type: 'single-choice',
  text,
  options: [
    { value: 'yes', label: { en: 'Yes', zh: '是' } },
    { value: 'partly', label: { en: 'In part', zh: '部分' } },
    { value: 'no', label: { en: 'No', zh: '否' } },
  ],
});
