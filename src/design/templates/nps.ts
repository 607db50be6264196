import type { Template } from './template.js';

export const nps: Template = {
  id: 'nps',
  title: { en: 'Net Promoter Score', zh: '净推荐值（NPS）' },
  about: { en: 'how likely customers are to recommend you, and why', zh: '客户推荐的可能性，以及原因' },
  source:
    'Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12). Net Promoter and NPS are registered marks of Bain & Company, NICE Satmetrix and Fred Reichheld.',
  options: { brand: { en: 'our company', zh: '我们公司' } },
  questions: ({ brand }) => [
    {
      id: 'recommend',
      type: 'nps',
      text: {
        en: `How likely is it that you would recommend ${brand.en} to a friend or colleague?`,
        zh: `您有多大可能将${brand.zh}推荐给朋友或同事？`,
      },
      scale: 'recommendation',
      required: true,
      instrument: 'nps',
    },
    {
      id: 'recommend-why',
      type: 'text',
      text: { en: 'What is the main reason for your score?', zh: '您打出该分数的主要原因是什么？' },
    },
  ],
};
