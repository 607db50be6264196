import { overallSatisfaction } from './overall.js';
import { satisfactionWith } from './rows.js';
import type { Template } from './template.js';
import { processCheck } from './yes-no.js';

export const dealershipService: Template = {
  id: 'dealership-service',
  title: { en: 'Dealership: service of a vehicle', zh: '经销商：售后服务流程' },
  about: { en: 'from booking to the call afterwards, with checks of the process', zh: '从预约到回访，含流程核查' },
  source: 'Own wording; stages of the service process as industry studies name them in public (no item of theirs is used).',
  options: { brand: { en: 'our dealership', zh: '本店' } },
  questions: ({ brand }) => [
    ...overallSatisfaction('service-overall', {
      en: `Thinking of your most recent service at ${brand.en}, how satisfied or dissatisfied are you overall?`,
      zh: `请回想您最近一次在${brand.zh}接受的车辆服务。总体而言，您的满意程度如何？`,
    }),
    satisfactionWith(
      'arrival',
      {
        en: 'Until the work began, how satisfied or dissatisfied were you with each of these?',
        zh: '您对维修开始前以下各环节的满意程度如何？',
      },
      [
        ['booking', 'Making the appointment', '服务预约'],
        ['greeting', 'Greeting on arrival', '到店接待'],
        ['diagnosis', 'Explanation of the diagnosis', '检查结果的说明'],
        ['quote', 'Quote before the work', '维修前报价'],
      ],
    ),
    satisfactionWith(
      'work',
      { en: 'From then on, how satisfied or dissatisfied were you with each of these?', zh: '您对维修开始后以下各环节的满意程度如何？' },
      [
        ['progress', 'News of the progress', '进度告知'],
        ['quality', 'Quality of the work', '维修质量'],
        ['bill', 'Explanation of the bill', '费用说明'],
        ['cleanliness', 'Cleanliness of the vehicle', '车辆清洁'],
        ['follow-up', 'Contact afterwards', '服务后回访'],
      ],
    ),
    processCheck('service-quoted', { en: 'Before the work began, were you told its price?', zh: '维修前，服务顾问是否报价？' }),
    processCheck('service-right-first-time', { en: 'Was the work done right the first time?', zh: '本次维修是否一次修复？' }),
    processCheck('service-on-time', { en: 'Was the vehicle ready at the promised time?', zh: '本次服务是否按时交车？' }),
  ],
};
