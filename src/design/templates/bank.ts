import { overallSatisfaction } from './overall.js';
import { satisfactionWith } from './rows.js';
import type { Template } from './template.js';

export const bank: Template = {
  id: 'bank',
  title: { en: 'Bank', zh: '银行服务' },
  about: { en: 'channels used, the branch, the app, fees, security', zh: '使用的渠道、网点、手机银行、收费、安全' },
  source:
    'Own wording; subjects after Bahia & Nantel (2000), Perceived Service Quality of Banks, International Journal of Bank Marketing 18(2).',
  options: { brand: { en: 'our bank', zh: '我行' } },
  questions: ({ brand }) => [
    {
      id: 'bank-channels',
      type: 'multiple-choice',
      text: {
        en: `In the past 3 months, which services of ${brand.en} have you used?`,
        zh: `过去3个月，您使用过${brand.zh}的哪些服务渠道？`,
      },
      help: { en: 'Select as many as apply.', zh: '可多选。' },
      options: [
        { value: 'branch', label: { en: 'Branch', zh: '营业网点' } },
        { value: 'app', label: { en: 'Mobile banking', zh: '手机银行' } },
        { value: 'online', label: { en: 'Online banking', zh: '网上银行' } },
        { value: 'telephone', label: { en: 'Telephone banking', zh: '电话银行' } },
        { value: 'machine', label: { en: 'Cash machine', zh: '自助设备' } },
        { value: 'other', label: { en: 'Other', zh: '其他' }, other: true },
        { value: 'none', label: { en: 'None of these', zh: '以上都没有' }, exclusive: true },
      ],
    },
    ...overallSatisfaction('bank-overall', {
      en: `Overall, how satisfied or dissatisfied are you with ${brand.en}?`,
      zh: `总体而言，您对${brand.zh}的满意程度如何？`,
    }),
    satisfactionWith('bank', { en: 'How satisfied or dissatisfied are you with each of these?', zh: '您对以下各项的满意程度如何？' }, [
      ['staff', 'Staff at the branch', '网点员工的服务'],
      ['waiting', 'Waiting time at the branch', '网点的等候时间'],
      ['app', 'Mobile banking', '手机银行'],
      ['fees', 'Clarity of fees', '收费的透明度'],
      ['security', 'Security of transactions', '交易的安全性'],
    ]),
  ],
};
