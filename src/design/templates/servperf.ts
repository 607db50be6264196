import { SERVQUAL_ITEMS } from './servqual-items.js';
import type { Template } from './template.js';
import { capitalised } from './words.js';

export const servperf: Template = {
  id: 'servperf',
  title: { en: 'Service performance (SERVPERF)', zh: '服务绩效（SERVPERF）' },
  about: { en: 'the items of SERVQUAL without the expectations: half as long', zh: 'SERVQUAL 的各项，只问感知，篇幅减半' },
  source: 'After Cronin & Taylor (1992), Measuring Service Quality, Journal of Marketing 56(3); items paraphrased.',
  options: { brand: { en: 'our company', zh: '我们公司' } },
  questions: ({ brand }) => [
    {
      id: 'servperf-note',
      type: 'note',
      text: {
        en: `The next statements are about ${brand.en}. To what extent do you agree or disagree?`,
        zh: `以下陈述均针对${brand.zh}。您在多大程度上同意或不同意？`,
      },
    },
    ...SERVQUAL_ITEMS.map(({ id, dimension, title, predicate }): ReturnType<Template['questions']>[number] => ({
      id: `servperf-${id}`,
      type: 'gap',
      dimension,
      text: title,
      instrument: 'servperf',
      perception: {
        text: { en: `${capitalised(brand.en)} ${predicate.en}.`, zh: `${brand.zh}${predicate.zh}。` },
        scale: 'agreement',
      },
    })),
  ],
};
