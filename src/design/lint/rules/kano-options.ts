import { kanoPoint } from '../../../survey/kano-point.js';
import type { Found, Rule } from '../rule.js';
import { scalesOf } from '../scale-of-asked.js';
import { variantsOf } from '../variants.js';

const FIVE = [1, 2, 3, 4, 5];
const THREE = [1, 3, 5];

/** Answers to a Kano question that are not those of the method. */
export const kanoOptions: Rule = {
  id: 'kano-options',
  severity: 'error',
  about: {
    en: 'A Kano question is answered by like, must be, neutral, live with, dislike, in this order, and not by satisfaction. Wordings are known in English, Chinese and German.',
    zh: 'Kano 题的选项依次为：喜欢、理所当然、无所谓、勉强接受、不喜欢，不是满意度。',
  },
  source: 'Berger et al. 1993, Center for Quality of Management Journal 2(4); Nilsson-Witell & Fundin 2005, IJSIM 16(2), on wording',
  check: (draft) =>
    scalesOf(draft).flatMap(({ asked, points, path, once }): Found[] => {
      if (asked.question.type !== 'kano' || (asked.part !== 'functional' && asked.part !== 'dysfunctional')) return [];
      const wanted = draft.definition.kano?.table === 'three-point' ? THREE : FIVE;
      const labels = points.flatMap(({ label }) => (label === null ? [] : [label]));
      const fits = variantsOf(labels).every((variant) => variant.map(kanoPoint).join() === wanted.join());
      if (fits) return [];
      return [
        {
          path,
          once,
          message: { en: `not the ${wanted.length} answers of Kano`, zh: `选项不是 Kano 的${wanted.length}级` },
          hint: {
            en: 'leave the scale out: like, must be, neutral, live with, dislike',
            zh: '省略 scale 即为：喜欢、理所当然、无所谓、勉强接受、不喜欢',
          },
        },
      ];
    }),
};
