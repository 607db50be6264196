import type { Found, Rule } from '../rule.js';
import { scalesOf } from '../scale-of-asked.js';

/** NPS off 0 to 10. */
export const npsScale: Rule = {
  id: 'nps-scale',
  severity: 'error',
  about: {
    en: 'NPS is defined on 0 to 10: other scales give figures that compare with nothing.',
    zh: 'NPS 定义在0–10分上，其他量表的结果无从比较。',
  },
  source: 'Reichheld 2003, Harvard Business Review 81(12)',
  check: (draft) =>
    scalesOf(draft).flatMap(({ asked, points, path }): Found[] => {
      const [low, high] = [points[0]?.value, points.at(-1)?.value];
      if (asked.question.type !== 'nps' || (low === 0 && high === 10 && points.length === 11)) return [];
      return [
        {
          path,
          message: { en: `NPS has the points 0 to 10, and this has ${low} to ${high}`, zh: `NPS 必须为0–10分，此处为${low}–${high}` },
          hint: { en: 'leave the points out, or use type: rating', zh: '省略 points，或改用 type: rating' },
        },
      ];
    }),
};
