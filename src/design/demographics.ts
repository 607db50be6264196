import type { QuestionInput } from './templates/template.js';
import type { Words } from './templates/words.js';

/** A group of customers that is asked for, by a question of which the answers are known. */
export interface Demographic {
  id: string;
  title: Words;
  /** true: personal data, which needs consent. */
  personal: boolean;
  question: QuestionInput;
}

const refused = { value: 'refused', label: { en: 'Prefer not to say', zh: '不愿透露' } };
const asked = { type: 'single-choice', demographic: true } as const;

/** Demographic questions that segments can name. Bands meet without gap or overlap, and none has to be told. */
export const DEMOGRAPHICS: readonly Demographic[] = [
  {
    id: 'age',
    title: { en: 'Age', zh: '年龄' },
    personal: true,
    question: {
      id: 'age',
      ...asked,
      text: { en: 'What is your age?', zh: '您的年龄是？' },
      ordered: true,
      options: [
        { value: '0-17', label: { en: 'Under 18', zh: '不满18岁' } },
        { value: '18-24', label: { en: '18–24', zh: '18–24岁' } },
        { value: '25-34', label: { en: '25–34', zh: '25–34岁' } },
        { value: '35-44', label: { en: '35–44', zh: '35–44岁' } },
        { value: '45-54', label: { en: '45–54', zh: '45–54岁' } },
        { value: '55-64', label: { en: '55–64', zh: '55–64岁' } },
        { value: '65+', label: { en: '65 or older', zh: '65岁及以上' } },
        refused,
      ],
    },
  },
  {
    id: 'gender',
    title: { en: 'Gender', zh: '性别' },
    personal: true,
    question: {
      id: 'gender',
      ...asked,
      text: { en: 'What is your gender?', zh: '您的性别是？' },
      options: [
        { value: 'woman', label: { en: 'Woman', zh: '女' } },
        { value: 'man', label: { en: 'Man', zh: '男' } },
        { value: 'other', label: { en: 'Other', zh: '其他' }, other: true },
        refused,
      ],
    },
  },
  {
    id: 'tenure',
    title: { en: 'Customer for', zh: '成为客户的时间' },
    personal: false,
    question: {
      id: 'tenure',
      ...asked,
      text: { en: 'How long ago did you become a customer?', zh: '您成为客户有多长时间了？' },
      ordered: true,
      options: [
        { value: '0', label: { en: 'Less than 1 year ago', zh: '不满1年' } },
        { value: '1-2', label: { en: '1–2 years ago', zh: '1–2年' } },
        { value: '3-5', label: { en: '3–5 years ago', zh: '3–5年' } },
        { value: '6+', label: { en: '6 years ago or more', zh: '6年及以上' } },
      ],
    },
  },
];
