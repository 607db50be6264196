import { isNominal } from '../nominal-options.js';
import { isOther, saysNothing } from '../option-names.js';
import type { Found, Rule } from '../rule.js';
import { variantsOf } from '../variants.js';

const MANY = 7;
/** A long list in the order of the alphabet is to be looked up in. */
const LOOKED_UP = 15;

/** A long list of names in one order for all. */
export const randomizeOptions: Rule = {
  id: 'randomize-options',
  severity: 'info',
  about: {
    en: `${MANY} names or more in a fixed order: the first are chosen more often. randomize: true mixes them and keeps "other" last; ordered: true says that the order matters.`,
    zh: `${MANY}个及以上的名目选项顺序固定：排在前面的更易被选。randomize: true 随机排列（“其他”仍在最后）；有固有顺序请写 ordered: true。`,
  },
  source: 'Krosnick & Alwin 1987, Public Opinion Quarterly 51',
  check: ({ asked }) =>
    asked.flatMap((one): Found[] => {
      if ((one.kind !== 'choice' && one.kind !== 'ranking') || one.randomize || !isNominal(one)) return [];
      const names = one.options.filter((option) => !isOther(option) && !option.exclusive && !saysNothing(option));
      if (names.length < MANY || (names.length >= LOOKED_UP && isSorted(names.map(({ label }) => label)))) return [];
      return [
        {
          path: ['questions', one.index, 'options'],
          message: { en: `${names.length} answers in the same order for all`, zh: `${names.length}个选项顺序固定` },
          hint: { en: 'write randomize: true, or ordered: true', zh: '写 randomize: true，或 ordered: true' },
        },
      ];
    }),
};

const isSorted = (labels: Parameters<typeof variantsOf>[0]): boolean =>
  variantsOf(labels).some((words) => words.every((word, place) => place === 0 || word.localeCompare(words[place - 1] ?? '', 'en') >= 0));
