import { uniqueIds } from '../unique-ids.js';
import type { Template } from './template.js';
import { capitalised } from './words.js';

export const kano: Template = {
  id: 'kano',
  title: { en: 'Kano', zh: 'Kano 模型' },
  about: { en: 'which features delight, and which are taken for granted', zh: '哪些功能令人惊喜，哪些是理所当然' },
  source:
    'Kano et al. (1984), Attractive Quality and Must-Be Quality; Berger et al. (1993), Kano’s Methods, Center for Quality of Management Journal 2(4).',
  options: {
    features: [
      { en: 'same-day delivery', zh: '当日送达' },
      { en: 'a mobile app', zh: '手机应用' },
      { en: 'free returns', zh: '免费退货' },
    ],
  },
  questions: ({ features }) => [
    {
      id: 'kano-note',
      type: 'note',
      text: {
        en: 'We ask about each feature twice: how you would feel with it, then how you would feel without it.',
        zh: '每项功能会询问两次：先问提供时您的感受，再问不提供时您的感受。',
      },
    },
    ...uniqueIds(features, { prefix: 'feature-' }).map((id, index): ReturnType<Template['questions']>[number] => {
      const { en, zh } = features[index] as (typeof features)[number];
      return {
        id,
        type: 'kano',
        text: { en: capitalised(en), zh },
        instrument: 'kano',
        functional: { text: { en: `If ${en} were offered, how would you feel?`, zh: `如果提供${zh}，您的感受是？` } },
        dysfunctional: { text: { en: `If ${en} were not offered, how would you feel?`, zh: `如果不提供${zh}，您的感受是？` } },
        importance: {
          text: { en: `How important or unimportant would ${en} be to you?`, zh: `${zh}对您的重要程度如何？` },
          scale: 'importance',
        },
      };
    }),
  ],
};
