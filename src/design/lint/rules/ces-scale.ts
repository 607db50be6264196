import type { Found, Rule } from '../rule.js';
import { scalesOf } from '../scale-of-asked.js';

/** CES 2.0 off 1 to 7. */
export const cesScale: Rule = {
  id: 'ces-scale',
  severity: 'error',
  about: {
    en: 'CES 2.0 is agreement on 1 to 7; effort on 1 to 5 is version 1. Other lengths compare with no benchmark.',
    zh: 'CES 2.0 为1–7级同意度；1–5级费力度是第1版。其他级数无从比较。',
  },
  source: 'Dixon, Toman & DeLisi 2013, The Effortless Experience',
  check: (draft) =>
    scalesOf(draft).flatMap(({ asked, points, path }): Found[] => {
      const [low, high] = [points[0]?.value, points.at(-1)?.value];
      if (asked.question.type !== 'ces' || asked.question.version === 1 || (low === 1 && high === 7 && points.length === 7)) return [];
      return [
        {
          path,
          message: { en: `CES 2.0 has the points 1 to 7, and this has ${low} to ${high}`, zh: `CES 2.0 应为1–7级，此处为${low}–${high}` },
          hint: { en: 'leave the points out; effort on 1 to 5 is version: 1', zh: '省略 points；1–5级费力度请写 version: 1' },
        },
      ];
    }),
};
