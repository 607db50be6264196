import type { Found, Rule } from '../rule.js';

const MANY = 6;

/** A long matrix where one answer fits all rows. */
export const straightliningRisk: Rule = {
  id: 'straightlining-risk',
  severity: 'info',
  about: {
    en: `A matrix of ${MANY} rows or more, none of them reversed: those who answer all rows alike without reading cannot be told from those who mean it. Never add a reversed row to a validated scale.`,
    zh: `${MANY}行及以上的矩阵没有反向题：无法区分敷衍直选者与确实如此者。切勿给已验证的量表添加反向题。`,
  },
  source: 'Krosnick 1991, Applied Cognitive Psychology 5',
  sparesInstruments: true,
  check: ({ asked }) =>
    asked.flatMap((one): Found[] => {
      if (one.kind !== 'matrix' || one.question.type !== 'matrix' || one.rows.length < MANY) return [];
      if (one.question.rows.some(({ reverse }) => reverse)) return [];
      return [
        {
          path: ['questions', one.index, 'rows'],
          message: { en: `${one.rows.length} rows, and none is reversed`, zh: `${one.rows.length}行，没有反向题` },
          hint: { en: 'split it, or word one row the other way round (reverse: true)', zh: '拆分，或加一行反向陈述（reverse: true）' },
        },
      ];
    }),
};
