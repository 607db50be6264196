import { whenAsked } from './definition/when-asked.js';
import { plainLabel } from './plain-label.js';

/** Why a stored answer is none: nothing was said, or it was said that the question does not apply or cannot be judged. */
export type NoAnswer = 'missing' | 'not-applicable';

/** No-answers, as `plainLabel` has them, that are points of scales too: `不确定` between agreement and disagreement. */
export const alsoPoints: ReadonlySet<string> = new Set([
  'not relevant',
  ...['不确定', '不好说', '说不清', '说不准', '难说', '不了解', '不清楚'],
]);

/** How it is written that nothing was said, as `plainLabel` has it. */
export const missingWords = whenAsked(() =>
  words(`
  na | nan | null | nil | undefined | \\n | #n/a | #null | #value | #div/0 | #ref | #name? | #num
  blank | empty | missing | no answer | no response | no reply | no data | not answered | unanswered | did not answer | not asked
  not shown | not displayed | question not displayed | skip | skipped | question skipped
  keine antwort | ohne antwort | nicht beantwortet | nicht gestellt | übersprungen
  跳过 | 空 | 空白 | 未填 | 未填写 | 未作答 | 未回答 | 没有回答 | 无回答 | 未答 | 未选 | 未选择 | 缺失 | 无数据
`),
);

/** How it is written that a question does not apply or cannot be judged. */
export const notApplicableWords = whenAsked(() =>
  words(`
  n/a | n.a | n / a | not applicable | not applicable to me | not relevant | not relevant to me | does not apply | doesn't apply
  don't know | dont know | do not know | i don't know | i dont know | i do not know | dk | d/k | idk | not sure | unsure | i'm not sure
  can't say | cannot say | can not say | can't rate | cannot rate | can't judge | cannot judge | unable to say | unable to rate | unable to judge
  no opinion | no basis | no basis for evaluation | no basis to judge | no experience | not used | never used | did not use | didn't use
  have not used | haven't used | have not used it | haven't used it | unfamiliar | not familiar with it
  prefer not to answer | prefer not to say | prefer not to disclose | rather not say | would rather not say | refused | declined
  declined to answer | decline to answer
  keine angabe | keine angaben | k.a | k. a | weiss nicht | weiss ich nicht | ich weiss nicht | keine meinung | nicht anwendbar
  kann ich nicht beurteilen | kann ich nicht sagen | nicht beurteilbar | nicht genutzt | möchte ich nicht sagen
  不适用 | 不知道 | 不清楚 | 不了解 | 说不清 | 说不清楚 | 说不好 | 说不准 | 不好说 | 难说 | 很难说 | 不确定 | 不记得
  无法评价 | 无法判断 | 无法回答 | 无法评分 | 未使用 | 未使用过 | 没使用过 | 没有使用 | 没有使用过 | 没用过 | 未用过 | 未接触 | 未接触过
  未体验 | 未体验过 | 不涉及 | 未涉及 | 无意见 | 没有意见 | 没有看法 | 拒绝回答 | 拒答 | 不愿回答 | 不想回答 | 不愿透露 | 不便透露 | 不方便透露
`),
);

/** Longer texts are remarks. */
const LONGEST = 80;

/** `N/A - did not call`, `不适用/未使用`, `Unfamiliar (N/A)`. */
const qualified = /^(?:n\/a|not applicable|don't know|do not know|不适用)\s*[-(/,:;、]|\((?:n\/a|not applicable|不适用)\)$/;

/**
 * Whether a stored answer is one of the usual spellings of no answer, in English, Chinese or German; null when it is not.
 * Case, width, apostrophes and brackets around it do not matter: `(跳过)`, `N/A`, `Don’t know`, `-`. `None` and `无` are answers.
 */
export function noAnswer(text: string): NoAnswer | null {
  if ((text.trim() !== '' && text.length > LONGEST) || /^\d+$/.test(text)) return null;
  const whole = plainLabel(text);
  if (/^[-.\\/_~\s]*$/.test(whole)) return 'missing';
  const plain = whole.replace(/^[([<{【〔](.*)[)\]>}】〕]$/, '$1').trim();
  if (missingWords().has(plain)) return 'missing';
  return notApplicableWords().has(plain) || qualified.test(plain) ? 'not-applicable' : null;
}

/** A list of words, each as `plainLabel` has it. */
function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s*[|\n]\s*/));
}
