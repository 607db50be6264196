import type { Draft } from '../draft.js';
import { mask } from '../language/mask.js';
import type { Found, Rule } from '../rule.js';
import { variantsOf } from '../variants.js';
import { inText } from '../wording.js';

const VAGUE = {
  en: /\b(?:often|regularly|usually|sometimes|occasionally|rarely|frequently|recently|lately|many|several|few|some|adequate|sufficient|timely|nearby|soon|enough)\b/,
  zh: /经常|常常|时常|有时|偶尔|平时|通常|最近|近期|很多|许多|一些|几个|及时|适当|合理|尽快|定期|大量|少量/u,
};
const HARMLESS = {
  en: [
    /\bhow (?:often|many|much|few|soon|frequently|regularly)\b|\b(?:as|so|too) (?:often|many|few) as\b|\bmost recent(?:ly)?\b|\bat most\b|\b(?:good|well|old|large|big|likely|important|clear|easy) enough\b|\bsome (?:people|other)\b|\bthe following\b/g,
  ],
  zh: [/最近(?:的)?(?:一次|\d|[一二三两半几]个?(?:次|天|周|月|年))|最近的一|近\d+|多少|多久|哪些|有些人|一些人/gu],
};
const FREQUENCY_ASKED = /\bhow (?:often|frequently)\b|\bdo you (?:often|usually)\b|多久|频率|经常|多常|几次|频繁/i;
const FREQUENCY_VAGUE =
  /^(?:very )?(?:often|regularly|sometimes|occasionally|rarely|seldom|frequently|usually|now and then|hardly ever)$|^(?:经常|常常|有时|有时候|偶尔|很少|时常|较少|较多)$/i;

/** Words for amounts that everybody understands differently. */
export const vagueQuantifier: Rule = {
  id: 'vague-quantifier',
  severity: 'info',
  about: {
    en: 'Often, recently, some and the like stand for different numbers with different people. A warning where they are the answers to a question how often something was done.',
    zh: '“经常、最近、一些”等词因人而异。作为行为频率题的选项时为警告。',
  },
  source: 'Tourangeau, Rips & Rasinski 2000, The Psychology of Survey Response; Graesser et al., QUAID',
  sparesInstruments: true,
  check: (draft) => [...inQuestions(draft), ...inAnswers(draft)],
};

const inQuestions = ({ wordings }: Draft): Found[] =>
  wordings.flatMap((wording): Found[] => {
    const word = VAGUE[wording.language].exec(mask(wording.core.toLowerCase(), HARMLESS[wording.language]))?.[0];
    return word === undefined ? [] : [{ ...inText(wording), tier: 2, ...told(word) }];
  });

function inAnswers({ asked, wordings }: Draft): Found[] {
  return asked.flatMap((one): Found[] => {
    if (one.kind !== 'choice' && one.kind !== 'scale') return [];
    const labels =
      one.kind === 'choice' ? one.options.map(({ label }) => label) : one.points.flatMap(({ label }) => (label === null ? [] : [label]));
    const vague = variantsOf(labels).flatMap((variant) => variant.filter((label) => FREQUENCY_VAGUE.test(label.trim())));
    const behaviour = wordings.some(({ question, text }) => question === one.question && FREQUENCY_ASKED.test(text));
    if (!behaviour || vague.length < 2) return [];
    const path = ['questions', one.index, one.kind === 'choice' ? 'options' : 'scale'];
    return [{ path, tier: 1, severity: 'warn', ...told(vague.slice(0, 2).join(', ')) }];
  });
}

const told = (words: string): Pick<Found, 'message' | 'hint'> => ({
  message: { en: `"${words}" means different things to different people`, zh: `“${words}”没有统一标准` },
  hint: { en: 'give numbers and a period, as "1 or 2 times in the past 30 days"', zh: '给出数字和时段，如“过去30天内1–2次”' },
});
