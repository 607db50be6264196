import type { Draft } from '../draft.js';
import { explainedAcronyms, unknownAcronyms } from '../language/known-acronyms.js';
import type { Found, Rule } from '../rule.js';
import type { Wording } from '../wording.js';
import { inText } from '../wording.js';

const JARGON = {
  en: /\b(?:omni-?channel|touch-?points?|onboarding|f&i|cross-sell(?:ing)?|up-?sell(?:ing)?|customer journey|pain points?|churn|synerg(?:y|ies)|value proposition|value-add|stakeholders?|deliverables?|turnkey|gamification|paradigm|ideation|b2b|b2c|leverag(?:e|ing)|thought leadership|actionable|go-to-market|end-to-end solution)\b/gi,
  zh: /触点|私域|公域|赋能|闭环|工单|环检|增项|三包|抓手|颗粒度|链路|裂变|拉新|促活|转化率|客单价|复购率|用户画像|心智|履约率|对齐|底层逻辑|全渠道|坐席|首保|试驾转化/gu,
};

/** Terms and abbreviations that respondents may not know. */
export const jargonAcronym: Rule = {
  id: 'jargon-acronym',
  severity: 'warn',
  about: {
    en: 'Abbreviations that are not everyday ones and not explained in brackets, and words of the trade. `glossary:` names the terms that respondents know, `audience: expert` says that they know them all.',
    zh: '未解释的缩写与行话。glossary: 列出受访者熟悉的词；audience: expert 表示受访者都是行家。',
  },
  source: 'Willis & Lessler 1999, QAS-99, 3b; Graesser et al., QUAID',
  sparesInstruments: true,
  check: (draft) => {
    if (draft.definition.audience === 'expert') return [];
    const known = knownTerms(draft);
    return draft.wordings.flatMap((wording): Found[] =>
      unknownTerms(wording, known).map((word) => ({
        ...inText(wording),
        tier: 1,
        message: { en: `"${word}" may not be understood`, zh: `受访者可能不理解“${word}”` },
        hint: { en: 'spell it out, or name it under glossary if respondents know it', zh: '写出全称；若受访者都懂，请列入 glossary' },
      })),
    );
  },
};

/** What the glossary lists, the name of the survey holds, or a text explains. */
function knownTerms({ definition, texts, wordings }: Draft): Set<string> {
  const titles = texts.flatMap(({ path, text }) => (path[0] === 'title' ? (typeof text === 'string' ? [text] : Object.values(text)) : []));
  const words = [
    ...titles.flatMap((title) => title.match(/[A-Z]{2,6}/g) ?? []),
    ...wordings.flatMap(({ text }) => explainedAcronyms(text)),
  ];
  return new Set([...(definition.glossary ?? []).flatMap((term) => [term, term.toLowerCase()]), ...words]);
}

function unknownTerms({ text, language }: Wording, known: ReadonlySet<string>): string[] {
  const jargon = (text.match(JARGON[language]) ?? []).filter((word) => !known.has(word) && !known.has(word.toLowerCase()));
  return [...new Set([...unknownAcronyms(text, known), ...jargon])];
}
