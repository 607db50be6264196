import { isAnswered } from '../asked-text.js';
import type { Found, Rule } from '../rule.js';

const FEWEST = 6;
const LARGEST_SHARE = 0.8;

/** Questions that cannot be left unanswered. */
export const tooManyRequired: Rule = {
  id: 'too-many-required',
  severity: 'warn',
  about: {
    en: 'More than 80% of the questions are required, or an open one is: forced answers make people break off or write anything.',
    zh: '必答题超过80%，或开放题必答：强制作答会造成中途退出或乱填。',
  },
  source: 'Dillman, Smyth & Christian 2014',
  check: ({ asked }) => {
    const open = asked.flatMap((one): Found[] =>
      one.kind === 'text' && one.required && !('demographic' in one.question && one.question.demographic)
        ? [
            {
              path: ['questions', one.index, 'required'],
              message: { en: 'an open question that must be answered', zh: '开放题必答' },
              hint: { en: 'leave required out', zh: '去掉 required' },
            },
          ]
        : [],
    );
    const answered = asked.filter(isAnswered);
    const required = answered.filter((one) => one.required).length;
    if (answered.length < FEWEST || required / answered.length <= LARGEST_SHARE) return open;
    return [
      ...open,
      {
        path: ['questions'],
        message: { en: `${required} of ${answered.length} questions are required`, zh: `${answered.length}题中有${required}题必答` },
        hint: { en: 'require only what the analysis cannot do without', zh: '只对分析必需的题设必答' },
      },
    ];
  },
};
