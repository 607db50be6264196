import { SERVQUAL_ITEMS } from './servqual-items.js';
import type { Template } from './template.js';
import { capitalised } from './words.js';

export const servqual: Template = {
  id: 'servqual',
  title: { en: 'Service quality gap (SERVQUAL)', zh: '服务质量差距（SERVQUAL）' },
  about: { en: '22 items in five dimensions: what is expected and what is met', zh: '五个维度 22 项：期望与感知' },
  source:
    'After Parasuraman, Zeithaml & Berry (1988), SERVQUAL, Journal of Retailing 64(1), revised 1991; items paraphrased, the original wording is the authors’.',
  options: { brand: { en: 'our company', zh: '我们公司' } },
  questions: ({ brand }) => [
    {
      id: 'servqual-note',
      type: 'note',
      text: {
        en: `Each statement comes twice: first about an excellent company of this kind, then about ${brand.en}.`,
        zh: `以下每句话出现两次：先针对同行业的优秀企业，再针对${brand.zh}。`,
      },
    },
    ...SERVQUAL_ITEMS.map(({ id, dimension, title, predicate }): ReturnType<Template['questions']>[number] => ({
      id: `servqual-${id}`,
      type: 'gap',
      dimension,
      text: title,
      instrument: 'servqual',
      expectation: {
        text: { en: `An excellent company of this kind ${predicate.en}.`, zh: `优秀企业${predicate.zh}。` },
        scale: 'agreement',
      },
      perception: {
        text: { en: `${capitalised(brand.en)} ${predicate.en}.`, zh: `${brand.zh}${predicate.zh}。` },
        scale: 'agreement',
      },
    })),
  ],
};
