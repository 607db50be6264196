import type { Template } from './template.js';
import { capitalised } from './words.js';

export const ces: Template = {
  id: 'ces',
  title: { en: 'Customer Effort Score 2.0', zh: '客户费力度 2.0（CES）' },
  about: { en: 'how easy it was to get something done', zh: '解决问题是否容易' },
  source: 'Dixon, Toman & DeLisi (2013), The Effortless Experience.',
  options: { brand: { en: 'our company', zh: '我们公司' } },
  questions: ({ brand }) => [
    {
      id: 'ease',
      type: 'ces',
      version: 2,
      text: {
        en: `${capitalised(brand.en)} made it easy for me to handle my issue.`,
        zh: `${brand.zh}让我很容易地解决了我的问题。`,
      },
      help: { en: 'To what extent do you agree or disagree?', zh: '您在多大程度上同意或不同意？' },
      scale: 'agreement',
      required: true,
      instrument: 'ces',
    },
    {
      id: 'ease-why',
      type: 'text',
      text: { en: 'What made it difficult for you?', zh: '是什么给您带来了困难？' },
      'show-if': 'ease <= 4',
    },
  ],
};
