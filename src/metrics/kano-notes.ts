import { type Language, say } from '../survey/text.js';
import { CATEGORY_NAMES, type Category } from './kano-categories.js';
import type { Feature } from './kano-feature.js';
import type { Section } from './result.js';

/** A greater share of Questionable pairs makes the wording of a feature suspect. */
const MOST_QUESTIONABLE = 0.05;

/** Whether so many pairs contradict themselves that the questions may have been misunderstood. */
export const isSuspect = ({ share }: Feature): boolean => share.Q > MOST_QUESTIONABLE;

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

/** What is to be known beside the category of a feature: why there is none, what decided, and which answers make one wonder. */
export function kanoNotes(feature: Feature, language: Language): Section[] {
  const { verdict, share } = feature;
  if (verdict === null) return [];
  const { category, first, second, tied } = verdict;
  const name = (one: Category): string => say(CATEGORY_NAMES[one], language);
  const both = `${name(first)} ${percent(share[first])}, ${name(second)} ${percent(share[second])}`;
  const notes: [id: string, holds: boolean, text: { en: string; zh: string }][] = [
    [
      'no-category',
      category === null,
      {
        en: `No category: the two most frequent are too close to tell, and precedence ranks only M, O, A and I (${both})`,
        zh: `无法归类：最高的两类过于接近，而优先次序仅适用于 M、O、A、I（${both}）`,
      },
    ],
    [
      'precedence',
      tied && category !== null,
      {
        en: `Close to each other: ${both}; M > O > A > I decides`,
        zh: `最高的两类接近：${both}；按 M > O > A > I 决定`,
      },
    ],
    [
      'reverse',
      category === 'R',
      {
        en: 'Most would rather not have it: turn the feature round, or see whether the codes of the answers run the other way',
        zh: '多数人不希望有此功能：可将其反过来考虑，或检查答案编码的方向',
      },
    ],
    [
      'questionable',
      isSuspect(feature),
      {
        en: `Questionable answers ${percent(share.Q)}, more than ${percent(MOST_QUESTIONABLE)}: the wording of the questions is suspect`,
        zh: `可疑回答 ${percent(share.Q)}，超过 ${percent(MOST_QUESTIONABLE)}：题目措辞可能有问题`,
      },
    ],
  ];
  return notes.flatMap(([id, holds, text]) => (holds ? [{ id, kind: 'note', text: say(text, language) }] : []));
}
