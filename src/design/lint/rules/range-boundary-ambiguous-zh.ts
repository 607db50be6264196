import type { Found, Rule } from '../rule.js';

const AMBIGUOUS = /\d[^\d，。]{0,4}以[上下]/;
const CLEAR = /及以|含|不满/;

/** 以上 and 以下, of which people disagree whether they hold the number. */
export const rangeBoundaryAmbiguousZh: Rule = {
  id: 'range-boundary-ambiguous-zh',
  severity: 'info',
  about: {
    en: 'Chinese answers with 以上 or 以下: in law they include the number (Civil Code, article 1259), in everyday use people disagree.',
    zh: '选项中的“以上/以下”：法律上含本数（《民法典》第1259条），日常理解却不一致。',
  },
  source: '《中华人民共和国民法典》第一千二百五十九条',
  check: ({ texts }) =>
    texts.flatMap(({ path, text, role }): Found[] => {
      if (role !== 'label' || path[2] !== 'options') return [];
      return (typeof text === 'string' ? [text] : Object.values(text)).flatMap((label): Found[] => {
        if (!AMBIGUOUS.test(label) || CLEAR.test(label)) return [];
        return [
          {
            path,
            language: 'zh',
            message: { en: `does "${label}" include the number?`, zh: `“${label}”是否包含该数有歧义` },
            hint: { en: 'write 不满18岁 or 45岁及以上', zh: '改用“不满18岁”“45岁及以上”' },
          },
        ];
      });
    }),
};
