import { overallSatisfaction } from './overall.js';
import { satisfactionWith } from './rows.js';
import type { Template } from './template.js';
import { outcomeCheck } from './yes-no.js';

export const supportTicket: Template = {
  id: 'support-ticket',
  title: { en: 'Support request', zh: '客服请求' },
  about: { en: 'after a request is closed: solved, in how many contacts, how well', zh: '请求关闭之后：是否解决、联系几次、服务如何' },
  source:
    'Own wording; first contact resolution after Dixon, Freeman & Toman (2010), Stop Trying to Delight Your Customers, Harvard Business Review 88(7).',
  options: {},
  questions: () => [
    ...overallSatisfaction('ticket-overall', {
      en: 'Overall, how satisfied or dissatisfied are you with the way we handled this request?',
      zh: '总体而言，您对我们处理本次请求的满意程度如何？',
    }),
    outcomeCheck('ticket-solved', { en: 'Is your problem solved?', zh: '您的问题是否已经解决？' }),
    {
      id: 'ticket-contacts',
      type: 'single-choice',
      text: {
        en: 'Up to today, how many times have you contacted us about this request?',
        zh: '截至今天，您为本次请求一共联系了我们几次？',
      },
      ordered: true,
      options: [
        { value: '1', label: { en: '1 time', zh: '1次' } },
        { value: '2', label: { en: '2 times', zh: '2次' } },
        { value: '3', label: { en: '3 times', zh: '3次' } },
        { value: '4', label: { en: '4 times or more', zh: '4次及以上' } },
      ],
    },
    satisfactionWith('ticket', { en: 'How satisfied or dissatisfied are you with each of these?', zh: '您对以下各项的满意程度如何？' }, [
      ['speed', 'Speed of the reply', '回复速度'],
      ['clarity', 'Clarity of the reply', '回复的清晰度'],
      ['knowledge', 'Knowledge of the staff', '客服人员的专业知识'],
      ['courtesy', 'Courtesy of the staff', '客服人员的态度'],
    ]),
  ],
};
