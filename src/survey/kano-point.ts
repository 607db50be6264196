import { plainLabel } from './plain-label.js';

/** Longer texts are remarks, and a remark holds a "like" soon. */
const LONGEST = 120;

const NOT = "(?:not|n't|no|never|不|没|没有|无|并非|nicht) ?(?:really|particularly|so|太|很|是很|怎么|大)? ?";

/**
 * Wordings of the five answers, as regular expressions, tried in this order: what cannot be borne is disliked although it says "accept",
 * "I dislike it, but I can live with it" is lived with, what does not bother is neutral, and "I do not like it" holds a "like".
 */
const WORDINGS = [
  {
    point: 5,
    en: String.raw`(n't|\bnot) (accept|stand|live|tolera|bear|cope|put up)|(unable|not able) to|unacceptable|unbearable|in(acceptable|tolerable)|(must|should)(n't| not)`,
    zh: '(无法|难以|不太?能够?|不可以?|不愿意?|不)(接受|忍受|容忍)|[受忍]不了|不[应该]',
    de: 'nicht (akzept|hin|toler)',
  },
  {
    point: 4,
    en: String.raw`\b(live|deal|cope) with|put up with|tolera|accept|minor (inconvenience|annoyance|problem|issue)|\bbear(able)?\b`,
    zh: '接受|忍受|容忍|忍耐|勉强|将就|凑合|(小|轻微|稍有|有点)的?(麻烦|不便)',
    de: 'nehme .*(hin|in kauf)|akzept|damit leben',
  },
  {
    point: 3,
    en: String.raw`neutral|indifferent|(not|n't) (really )?(care|mind|matter|bother|affect|influence)|\bno (strong )?(feeling|preference|difference|effect|impact)|unaffected|either way`,
    zh: '无所谓|中立|中性|(没有?|无)(什么)?(感觉|感受|影响|关系)|无感|不太?(在乎|在意|关心|介意|影响)|都(可以|行|无妨)|随便|可有可无|一般',
    de: 'egal|gleichgültig|stört .*nicht',
  },
  {
    point: 5,
    en: `dislike|hate|annoy|bother|upset|frustrat|disappoint|displeas|dissatisf|unhapp|unpleas|unsatisf|(major|big|serious) (problem|inconvenience)|${NOT}(like|enjoy|love|happy|pleased|satisfied)`,
    zh: `讨厌|厌恶|反感|失望|(大|严重)的?(问题|麻烦)|不满|${NOT}(喜欢|喜爱|满意|高兴|开心|愉快)`,
    de: 'stör|missf|(gefällt|mag|freu).* nicht',
  },
  {
    point: 2,
    en: `(?<!${NOT}|un)(must|expect|necess|should|need|requir|granted|basic|essential|normal|natural|of course)`,
    zh: `(?<!${NOT})(理所当然|当然|必须|必需|必备|必要|应该|应当|应有|理应|本应|本该|期望|期待|需要|需求|要求)`,
    de: String.raw`voraus|selbstverständlich|erwart|\bmuss`,
  },
  {
    point: 1,
    en: String.raw`(?<!${NOT})(\blikes?\b|enjoy|love|delight|pleas|happy|glad|helpful|useful|great|satisf)`,
    zh: '喜欢|喜爱|满意|高兴|开心|愉快|惊喜|有帮助|有用',
    de: String.raw`freu|gefällt|gefallen|\bmag\b`,
  },
].map(({ point, en, zh, de }) => ({ point, wording: new RegExp([en, zh, de].join('|')) }));

/**
 * What a wording of a Kano form stands for, in English, Chinese or German: 1 like, 2 must be, 3 neutral, 4 live with, 5 dislike; null when
 * it is none. Sources: Kano et al. (1984), Hinshitsu 14(2); Berger et al. (1993), Center for Quality of Management Journal 2(4), who discuss
 * the translations ("a basic requirement", "a minor inconvenience"); Sauerwein (2000), Das Kano-Modell der Kundenzufriedenheit.
 */
export function kanoPoint(text: string): number | null {
  if (text.length > LONGEST) return null;
  const plain = plainLabel(text).replace(/\bcan ?not\b/g, "can't");
  return WORDINGS.find(({ wording }) => wording.test(plain))?.point ?? null;
}
