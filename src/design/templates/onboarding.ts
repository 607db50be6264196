import { satisfactionWith } from './rows.js';
import type { Template } from './template.js';
import { capitalised } from './words.js';
import { outcomeCheck } from './yes-no.js';

export const onboarding: Template = {
  id: 'onboarding',
  title: { en: 'Onboarding', zh: '新客户开通' },
  about: { en: 'how new customers get started, and what stands in their way', zh: '新客户能否顺利上手，遇到什么障碍' },
  source: 'Own wording; the ease of getting started after Dixon, Toman & DeLisi (2013), The Effortless Experience.',
  options: { brand: { en: 'our product', zh: '我们的产品' } },
  questions: ({ brand }) => [
    {
      id: 'onboarding-ease',
      type: 'ces',
      version: 2,
      text: { en: `${capitalised(brand.en)} made it easy for me to get started.`, zh: `${brand.zh}让我轻松办理了开通手续。` },
      help: { en: 'To what extent do you agree or disagree?', zh: '您在多大程度上同意或不同意？' },
      scale: 'agreement',
      required: true,
    },
    {
      id: 'onboarding-obstacle',
      type: 'text',
      text: { en: 'What made it difficult for you?', zh: '是什么给您带来了困难？' },
      'show-if': 'onboarding-ease <= 4',
    },
    satisfactionWith(
      'onboarding',
      { en: 'How satisfied or dissatisfied are you with each step of getting started?', zh: '您对上手过程中以下各步的满意程度如何？' },
      [
        ['sign-up', 'Signing up', '注册'],
        ['set-up', 'Setting up your account', '账户设置'],
        ['guidance', 'Instructions', '使用说明'],
        ['first-use', 'First use', '首次使用'],
        ['help', 'Help from our staff', '人工帮助'],
      ],
    ),
    outcomeCheck('onboarding-goal', { en: 'Can you now do what you signed up for?', zh: '您现在是否可以完成注册时想做的事？' }),
  ],
};
