import type { Asked } from '../../asked.js';
import { textsOfAsked } from '../asked-text.js';
import { identifierIn, sensitiveIn } from '../asks-about.js';
import type { Draft } from '../draft.js';
import type { Found, Rule, Said } from '../rule.js';

const NOTICE = /\bprivacy\b|\bconsent\b|\bdata protection\b|隐私|个人信息保护|知情同意|同意我们(?:收集|使用)/i;

/** Personal or guarded data without consent. */
export const sensitiveNoConsent: Rule = {
  id: 'sensitive-no-consent',
  severity: 'error',
  about: {
    en: 'Names, contact data, income, health, religion and the like are asked for, and no question of type consent or notice in the introduction comes before.',
    zh: '收集姓名、联系方式、收入、健康、宗教等信息，之前却没有 consent 题，引言里也没有隐私说明。',
  },
  source: 'GDPR, articles 6, 7, 9 and 13; 《中华人民共和国个人信息保护法》第十三、十七、二十八至三十一条; AAPOR Code',
  check: (draft) => {
    if (givesNotice(draft)) return [];
    const consent = draft.asked.findIndex(({ kind }) => kind === 'consent');
    return draft.asked.flatMap((one, place): Found[] => {
      const field = fieldOf(one);
      if (field === null || (consent !== -1 && consent < place)) return [];
      return [
        {
          path: ['questions', one.index, 'id'],
          message: { en: `asks for ${field.en} without consent`, zh: `收集“${field.zh}”但没有同意条款` },
          hint: { en: 'put a question of type consent before it', zh: '在其前增加一道 type: consent 的题' },
        },
      ];
    });
  },
};

function givesNotice({ texts }: Draft): boolean {
  return texts.some(
    ({ path, text }) => path[0] === 'intro' && (typeof text === 'string' ? [text] : Object.values(text)).some((one) => NOTICE.test(one)),
  );
}

/** Contact data are what is written down; a rating of "your phone" is about a product. */
function fieldOf(asked: Asked): Said | null {
  const written = ['text', 'number', 'date'].includes(asked.kind);
  if (!written && asked.kind !== 'choice') return null;
  for (const text of textsOfAsked(asked)) {
    const field = (written ? identifierIn(text) : null) ?? sensitiveIn(text);
    if (field !== null) return field;
  }
  return null;
}
