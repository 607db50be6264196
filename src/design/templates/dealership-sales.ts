import { overallSatisfaction } from './overall.js';
import { satisfactionWith } from './rows.js';
import type { Template } from './template.js';
import { processCheck } from './yes-no.js';

export const dealershipSales: Template = {
  id: 'dealership-sales',
  title: { en: 'Dealership: buying a vehicle', zh: '经销商：购车流程' },
  about: { en: 'from the first contact to the call after delivery', zh: '从线上咨询到交车后回访' },
  source: 'Own wording; stages of the sales process as industry studies name them in public (no item of theirs is used).',
  options: { brand: { en: 'our dealership', zh: '本店' } },
  questions: ({ brand }) => [
    ...overallSatisfaction('sales-overall', {
      en: `Overall, how satisfied or dissatisfied are you with buying your vehicle from ${brand.en}?`,
      zh: `总体而言，您对在${brand.zh}购车的满意程度如何？`,
    }),
    satisfactionWith(
      'advice',
      {
        en: 'Before the purchase, how satisfied or dissatisfied were you with each of these?',
        zh: '您对选车阶段以下各环节的满意程度如何？',
      },
      [
        ['online', 'Online contact', '线上咨询'],
        ['reception', 'Reception at the dealership', '到店接待'],
        ['needs', 'Understanding of your needs', '需求了解'],
        ['presentation', 'Explanation of the vehicle', '车辆讲解'],
        ['drive', 'Test drive', '试乘试驾'],
      ],
    ),
    satisfactionWith(
      'purchase',
      {
        en: 'From the purchase on, how satisfied or dissatisfied were you with each of these?',
        zh: '您对购车阶段以下各环节的满意程度如何？',
      },
      [
        ['negotiation', 'Negotiation of the price', '价格洽谈'],
        ['paperwork', 'Paperwork', '手续办理'],
        ['delivery', 'Delivery of the vehicle', '交车过程'],
        ['follow-up', 'Contact after delivery', '交车后回访'],
      ],
    ),
    processCheck('sales-drive-offered', {
      en: 'Before the purchase, was a test drive offered to you?',
      zh: '购车前，销售顾问是否主动提供试驾？',
    }),
    processCheck('sales-functions-shown', {
      en: 'At delivery, were the functions of the vehicle shown to you?',
      zh: '交车时，工作人员是否为您演示车辆功能？',
    }),
  ],
};
