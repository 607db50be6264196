import { questionsOf } from '../../../survey/show-if.js';
import type { Found, Rule } from '../rule.js';

const WITHIN = 3;

/** A score without a question why. */
export const missingOpenFollowup: Rule = {
  id: 'missing-open-followup',
  severity: 'info',
  about: {
    en: `No open question among the ${WITHIN} after NPS, CSAT or CES, nor one shown by its answer: the figure will be known, and not what to do about it.`,
    zh: `NPS、CSAT、CES 之后${WITHIN}题内没有追问原因，也没有由其答案引出的开放题：只知分数，不知如何改进。`,
  },
  source: 'Reichheld 2003, Harvard Business Review 81(12)',
  check: ({ asked }) =>
    asked.flatMap((one, place): Found[] => {
      if (!['nps', 'csat', 'ces'].includes(one.question.type)) return [];
      const follows = asked.some(({ kind, showIf }, at) => {
        if (kind !== 'text' || at <= place) return false;
        return at <= place + WITHIN || (showIf !== null && questionsOf(showIf).includes(one.id));
      });
      if (follows) return [];
      return [
        {
          path: ['questions', one.index, 'id'],
          message: { en: `nothing asks why after "${one.id}"`, zh: `“${one.id}”之后没有追问原因` },
          hint: { en: 'add a text question: What is the main reason for your score?', zh: '增加开放题：“您打出该分数的主要原因是什么？”' },
        },
      ];
    }),
};
