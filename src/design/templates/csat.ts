import { overallSatisfaction } from './overall.js';
import type { Template } from './template.js';

export const csat: Template = {
  id: 'csat',
  title: { en: 'Overall satisfaction (CSAT)', zh: '总体满意度（CSAT）' },
  about: { en: 'how satisfied customers are, and why those who are not', zh: '客户是否满意，不满意的原因是什么' },
  source: 'Five balanced points with a label each: Krosnick & Presser (2010), Question and Questionnaire Design.',
  options: { brand: { en: 'our company', zh: '我们公司' } },
  questions: ({ brand }) =>
    overallSatisfaction('satisfaction', {
      en: `Overall, how satisfied or dissatisfied are you with ${brand.en}?`,
      zh: `总体而言，您对${brand.zh}的满意程度如何？`,
    }),
};
