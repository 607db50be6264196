import type { Template } from './template.js';
import { capitalised } from './words.js';

export const umuxLite: Template = {
  id: 'umux-lite',
  title: { en: 'Usability in two questions (UMUX-Lite)', zh: '两题可用性量表（UMUX-Lite）' },
  about: { en: 'whether a product does what is needed, easily', zh: '产品是否满足需求、是否易用' },
  source: 'Lewis, Utesch & Maher (2013), UMUX-LITE: When There’s No Time for the SUS, CHI 2013.',
  options: { brand: { en: 'this system', zh: '这个系统' } },
  questions: ({ brand }) => [
    {
      id: 'umux-lite-capabilities',
      type: 'rating',
      text: { en: `${capitalised(brand.en)}’s capabilities meet my requirements.`, zh: `${brand.zh}的功能满足我的需求。` },
      help: { en: 'To what extent do you agree or disagree?', zh: '您在多大程度上同意或不同意？' },
      scale: 'agreement',
      instrument: 'umux-lite',
    },
    {
      id: 'umux-lite-ease',
      type: 'rating',
      text: { en: `${capitalised(brand.en)} is easy to use.`, zh: `${brand.zh}很容易使用。` },
      help: { en: 'To what extent do you agree or disagree?', zh: '您在多大程度上同意或不同意？' },
      scale: 'agreement',
      instrument: 'umux-lite',
    },
  ],
  metrics: [
    {
      index: {
        id: 'umux-lite-score',
        title: { en: 'UMUX-Lite score', zh: 'UMUX-Lite 得分' },
        items: ['umux-lite-capabilities', 'umux-lite-ease'],
      },
    },
  ],
};
