import { isAnswered, textsOfAsked } from '../asked-text.js';
import { identifierIn } from '../asks-about.js';
import type { Rule } from '../rule.js';

const MOST = 3;
const LARGEST_SHARE = 0.25;

/** Many questions to be answered in one's own words. */
export const tooManyOpen: Rule = {
  id: 'too-many-open',
  severity: 'warn',
  about: {
    en: `More than ${MOST} open questions that everybody gets, or two and more that are over a quarter of all: each costs half a minute, and the later ones stay empty.`,
    zh: `人人都要答的开放题多于${MOST}道，或两道以上且超过四分之一：每道约半分钟，后面的多半空着。`,
  },
  source: 'Galesic & Bosnjak 2009, Public Opinion Quarterly 73; Dillman, Smyth & Christian 2014',
  check: ({ asked }) => {
    const open = asked.filter(
      (one) =>
        one.kind === 'text' &&
        one.lines > 1 &&
        one.question['show-if'] === undefined &&
        !textsOfAsked(one).some((text) => identifierIn(text) !== null),
    );
    const share = open.length / asked.filter(isAnswered).length;
    const last = open.at(-1);
    if (last === undefined || !(open.length > MOST || (open.length > 1 && share > LARGEST_SHARE))) return [];
    return [
      {
        path: ['questions', last.index, 'id'],
        message: { en: `${open.length} open questions for everybody`, zh: `${open.length}道开放题人人必见` },
        hint: { en: 'keep one or two, or show them to some only (show-if)', zh: '保留一两道，或用 show-if 只给部分人' },
      },
    ];
  },
};
