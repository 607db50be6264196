import { overallSatisfaction } from './overall.js';
import { satisfactionWith } from './rows.js';
import type { Template } from './template.js';

export const telecom: Template = {
  id: 'telecom',
  title: { en: 'Telecommunications', zh: '电信服务' },
  about: { en: 'the network, the tariff, the bill, customer service', zh: '网络、套餐、账单、客服' },
  source: 'Own wording; subjects after ETSI EG 202 057-1, user related quality of service.',
  options: { brand: { en: 'our company', zh: '我们公司' } },
  questions: ({ brand }) => [
    {
      id: 'telecom-service',
      type: 'single-choice',
      text: { en: `Which service of ${brand.en} matters most to you?`, zh: `${brand.zh}的哪项服务对您最重要？` },
      options: [
        { value: 'mobile', label: { en: 'Mobile phone', zh: '手机' } },
        { value: 'broadband', label: { en: 'Home broadband', zh: '家庭宽带' } },
        { value: 'television', label: { en: 'Television', zh: '电视' } },
        { value: 'landline', label: { en: 'Landline', zh: '固定电话' } },
        { value: 'other', label: { en: 'Other', zh: '其他' }, other: true },
      ],
    },
    ...overallSatisfaction('telecom-overall', {
      en: `Overall, how satisfied or dissatisfied are you with ${brand.en}?`,
      zh: `总体而言，您对${brand.zh}的满意程度如何？`,
    }),
    satisfactionWith('network', { en: 'How satisfied or dissatisfied are you with the network?', zh: '您对网络质量的满意程度如何？' }, [
      ['coverage', 'Coverage', '信号覆盖'],
      ['speed', 'Speed', '上网速度'],
      ['stability', 'Stability of the connection', '连接的稳定性'],
      ['calls', 'Sound quality of calls', '通话质量'],
    ]),
    satisfactionWith('contract', { en: 'How satisfied or dissatisfied are you with each of these?', zh: '您对以下各项的满意程度如何？' }, [
      ['tariff', 'Choice of tariffs', '套餐的选择'],
      ['price', 'Price', '资费水平'],
      ['bill', 'Clarity of the bill', '账单的清晰度'],
      ['hotline', 'Customer service', '客户服务'],
    ]),
  ],
};
