import { overallSatisfaction } from './overall.js';
import { satisfactionWith } from './rows.js';
import type { Template } from './template.js';
import { outcomeCheck, processCheck } from './yes-no.js';

export const serviceVisit: Template = {
  id: 'service-visit',
  title: { en: 'After-sales service visit', zh: '售后服务' },
  about: { en: 'a repair or installation: the way there, the work, the result', zh: '维修或安装：预约、服务过程、结果' },
  source: 'Own wording; stages after Bitner, Ostrom & Morgan (2008), Service Blueprinting, California Management Review 50(3).',
  options: {},
  questions: () => [
    ...overallSatisfaction('visit-overall', {
      en: 'Thinking of your most recent service visit, how satisfied or dissatisfied are you overall?',
      zh: '请回想您最近一次的售后服务。总体而言，您的满意程度如何？',
    }),
    satisfactionWith(
      'visit',
      { en: 'How satisfied or dissatisfied are you with each part of this visit?', zh: '您对这次服务各环节的满意程度如何？' },
      [
        ['booking', 'Making the appointment', '服务预约'],
        ['explanation', 'Explanation of the work', '服务内容的说明'],
        ['skill', 'Skill of the technician', '技术人员的水平'],
        ['courtesy', 'Courtesy of the technician', '技术人员的态度'],
        ['price', 'Price of the work', '服务收费'],
      ],
    ),
    processCheck('visit-on-time', {
      en: 'On this visit, did the technician arrive at the agreed time?',
      zh: '这次服务中，技术人员是否按约定时间到达？',
    }),
    outcomeCheck('visit-solved', { en: 'Was your problem solved on this visit?', zh: '这次服务是否解决了您的问题？' }),
  ],
};
