import type { Found, Rule } from '../rule.js';
import { scalesOf } from '../scale-of-asked.js';

/** Scales of different lengths. */
export const scaleLengthMixed: Rule = {
  id: 'scale-length-mixed',
  severity: 'info',
  about: {
    en: 'Ratings on scales of different lengths are hard to compare, and each switch costs respondents a thought. NPS and CES have lengths of their own and are left out.',
    zh: '评分题量表级数不一，既难比较，又增加作答负担。NPS 与 CES 级数固定，不计在内。',
  },
  source: 'Dillman, Smyth & Christian 2014',
  sparesInstruments: true,
  check: (draft) => {
    const scales = scalesOf(draft).filter(
      ({ asked: { part, question } }) =>
        part === null &&
        ['csat', 'rating', 'matrix'].includes(question.type) &&
        !('instrument' in question && question.instrument !== undefined),
    );
    const usual = scales[0]?.points.length;
    return scales.flatMap(({ points: { length }, path }): Found[] => {
      if (usual === undefined || length === usual) return [];
      return [
        {
          path,
          once: `${length}`,
          message: { en: `${length} points here, ${usual} before`, zh: `同一问卷混用${usual}级与${length}级量表` },
          hint: { en: 'keep to one length', zh: '统一级数' },
        },
      ];
    });
  },
};
