import type { Template } from './template.js';

export const acsi: Template = {
  id: 'acsi',
  title: { en: 'Satisfaction index of three questions (ACSI style)', zh: '三题满意度指数（ACSI 式）' },
  about: { en: 'satisfaction, against expectations, against the ideal: one index', zh: '总体满意、与期望相比、与理想相比，合成一个指数' },
  source:
    'After Fornell et al. (1996), The American Customer Satisfaction Index, Journal of Marketing 60(4); equal weights, wording of our own. ACSI is a registered mark of its owner.',
  options: { brand: { en: 'our company', zh: '我们公司' } },
  questions: ({ brand }) => [
    {
      id: 'acsi-satisfaction',
      type: 'rating',
      text: {
        en: `Considering your experience to date, how satisfied or dissatisfied are you with ${brand.en}?`,
        zh: `根据您迄今为止的体验，您对${brand.zh}的满意程度如何？`,
      },
      scale: {
        points: '1..10',
        labels: { 1: { en: 'Very dissatisfied', zh: '非常不满意' }, 10: { en: 'Very satisfied', zh: '非常满意' } },
      },
      instrument: 'acsi',
    },
    {
      id: 'acsi-expectations',
      type: 'rating',
      text: {
        en: `To what extent does ${brand.en} fall short of your expectations or exceed them?`,
        zh: `与您的期望相比，${brand.zh}的表现如何？`,
      },
      scale: {
        points: '1..10',
        labels: {
          1: { en: 'Falls short of my expectations', zh: '低于我的期望' },
          10: { en: 'Exceeds my expectations', zh: '超出我的期望' },
        },
      },
      instrument: 'acsi',
    },
    {
      id: 'acsi-ideal',
      type: 'rating',
      text: {
        en: `Imagine an ideal company of this kind. How close to that ideal does ${brand.en} come?`,
        zh: `请想象同行业中一家理想的企业。${brand.zh}与这一理想的接近程度如何？`,
      },
      scale: {
        points: '1..10',
        unipolar: true,
        labels: {
          1: { en: 'Not very close to the ideal', zh: '与理想相差很远' },
          10: { en: 'Very close to the ideal', zh: '与理想非常接近' },
        },
      },
      instrument: 'acsi',
    },
  ],
  metrics: [
    {
      index: {
        id: 'acsi-index',
        title: { en: 'Satisfaction index', zh: '满意度指数' },
        items: ['acsi-satisfaction', 'acsi-expectations', 'acsi-ideal'],
      },
    },
  ],
};
