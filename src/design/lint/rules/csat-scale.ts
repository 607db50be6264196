import type { Found, Rule } from '../rule.js';
import { scalesOf } from '../scale-of-asked.js';

const USUAL = [5, 7, 10];

/** CSAT off the usual lengths. */
export const csatScale: Rule = {
  id: 'csat-scale',
  severity: 'info',
  about: {
    en: 'CSAT mostly has 5 points, or 7 or 10: other lengths compare with few others.',
    zh: 'CSAT 多为5级，或7级、10级，其他级数难以比较。',
  },
  source: 'Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics (five points)',
  check: (draft) =>
    scalesOf(draft).flatMap(({ asked, points: { length }, path, once }): Found[] => {
      if (asked.question.type !== 'csat' || USUAL.includes(length)) return [];
      return [
        {
          path,
          once,
          message: { en: `CSAT on ${length} points`, zh: `CSAT 为${length}级` },
          hint: { en: 'use 5 points, or 7 or 10', zh: '使用5级，或7级、10级' },
        },
      ];
    }),
};
