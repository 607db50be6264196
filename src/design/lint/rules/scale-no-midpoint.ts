import type { Found, Rule } from '../rule.js';
import { scalesOf } from '../scale-of-asked.js';

/** Company standards have ten points; below that an even number is a choice. */
const SHORT = 10;

/** An even number of points. */
export const scaleNoMidpoint: Rule = {
  id: 'scale-no-midpoint',
  severity: 'info',
  about: {
    en: 'An even number of points below ten has no middle: who is in between must take a side. The evidence is mixed; forced-choice: true says that it is meant.',
    zh: '十级以下的偶数级量表没有中间选项，持中立态度者被迫表态。证据不一；有意如此请写 forced-choice: true。',
  },
  source: 'Krosnick & Presser 2010, Question and Questionnaire Design, Handbook of Survey Research, ch. 9',
  sparesInstruments: true,
  check: (draft) =>
    scalesOf(draft).flatMap(({ asked, points, path, once }): Found[] => {
      if (asked.part !== null || asked.question.type === 'nps' || points.length % 2 === 1 || points.length >= SHORT) return [];
      const { question } = asked;
      const scale = 'scale' in question ? question.scale : undefined;
      const declared = typeof scale === 'string' ? draft.definition.scales?.[scale] : scale;
      if (declared?.['forced-choice']) return [];
      return [
        {
          path,
          once,
          message: { en: `${points.length} points have no middle`, zh: `${points.length}级量表没有中间选项` },
          hint: { en: 'use 5 or 7 points, or say forced-choice: true', zh: '使用5级或7级，或写 forced-choice: true' },
        },
      ];
    }),
};
