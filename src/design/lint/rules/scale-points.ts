import type { Found, Rule } from '../rule.js';
import { scalesOf } from '../scale-of-asked.js';

const MOST_IN_MATRIX = 7;
/** From 0 to 100: a slider, not a row of buttons. */
const SLIDER = 101;

/** Too few points, or more than people can tell apart. */
export const scalePoints: Rule = {
  id: 'scale-points',
  severity: 'warn',
  about: {
    en: 'Fewer than 4, 8 or 9, or more than 11 points; in a matrix more than 7. Seven are best for two sides, five for one.',
    zh: '少于4级、8–9级或多于11级；矩阵题多于7级。双极量表7级、单极量表5级最好。',
  },
  source: 'Malhotra, Krosnick & Thomas 2009, Public Opinion Quarterly 73:304; Krosnick & Presser 2010',
  sparesInstruments: true,
  check: (draft) =>
    scalesOf(draft).flatMap(({ asked, points: { length }, path, once }): Found[] => {
      if (asked.part !== null || asked.question.type === 'nps' || asked.question.type === 'ces' || length === SLIDER) return [];
      const fits =
        asked.kind === 'matrix' ? length >= 4 && length <= MOST_IN_MATRIX : length >= 4 && length <= 11 && length !== 8 && length !== 9;
      if (fits) return [];
      return [
        {
          path,
          once: `${once} ${asked.kind}`,
          message: {
            en: `${length} points${asked.kind === 'matrix' ? ' in a matrix' : ''}`,
            zh: `${asked.kind === 'matrix' ? '矩阵题' : ''}${length}级量表`,
          },
          hint: { en: '7 points for two sides, 5 for one', zh: '双极用7级，单极用5级' },
        },
      ];
    }),
};
