import { isAnswered, textsOfAsked } from '../asked-text.js';
import { asksDemographic } from '../asks-about.js';
import type { Found, Rule } from '../rule.js';

const FEWEST = 5;
const KINDS = ['choice', 'number', 'text', 'date'];

/** Facts about the respondent before anything of interest to them. */
export const demographicsFirst: Rule = {
  id: 'demographics-first',
  severity: 'info',
  about: {
    en: 'Age, gender, income and the like in the first third of the questionnaire. By convention they come last; a question that decides who takes part is marked screener: true.',
    zh: '年龄、性别、收入等出现在问卷前三分之一。惯例放在末尾；用于甄别的题请写 screener: true。',
  },
  source: 'Dillman, Smyth & Christian 2014',
  check: ({ asked }) => {
    const answered = asked.filter(isAnswered);
    return answered.flatMap((one, place): Found[] => {
      if (answered.length < FEWEST || place >= answered.length / 3 || !KINDS.includes(one.kind)) return [];
      if ('screener' in one.question && one.question.screener) return [];
      const marked = 'demographic' in one.question && one.question.demographic === true;
      if (!marked && !textsOfAsked(one).some(asksDemographic)) return [];
      return [
        {
          path: ['questions', one.index, 'id'],
          message: { en: 'a fact about the respondent, asked early', zh: '背景信息题出现过早' },
          hint: { en: 'move it to the end, or mark it screener: true', zh: '移到问卷末尾；甄别题请写 screener: true' },
        },
      ];
    });
  },
};
