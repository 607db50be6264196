import { polarity } from '../../survey/ends.js';
import { isKnownLabel } from '../../survey/labels.js';
import { noAnswer } from '../../survey/no-answer.js';

/** What a label stands for on a scale of two sides. */
export type Grade = 'negative' | 'neutral' | 'positive';

const NEUTRAL =
  /^(?:neutral|neither\b.*|undecided|no (?:preference|opinion|difference)|mixed|so-so|average|moderate|medium|ok|okay|fine|as expected|about (?:right|the same|average)|(?:the )?same|sometimes|一般.*|中立|中性|普通|尚可|还行|还可以|无所谓|说不清|不确定|差不多|适中|中等|与预期一致|符合预期|既不.*也不.*)$/i;
const POSITIVE = /\b(?:outstanding|superb|wonderful|fantastic|extremely|fully|definitely|certainly)\b|优秀|很棒|出色/i;
const NEGATIVE = /\b(?:unacceptable|inadequate|fair|inferior|hardly|definitely not|certainly not)\b|勉强|较弱/i;
/** The lowest label of a scale from none to very much, which has no opposite side. */
const NOTHING =
  /^(?:not at all\b|not [a-z]+ at all\b|never\b|none\b|no [a-z]+$|nothing\b|从不|从未|从来没|一点[也都]不|一点儿?[也都]不|毫[不无]|根本不|没有$|完全没有)/i;

/** The side that a label stands on; null when its words do not tell. */
export function gradeOf(label: string): Grade | null {
  const plain = label.trim();
  if (NEUTRAL.test(plain)) return 'neutral';
  if (NEGATIVE.test(plain)) return 'negative';
  const side = polarity(plain);
  if (side !== 0) return side < 0 ? 'negative' : 'positive';
  return POSITIVE.test(plain) ? 'positive' : null;
}

/** Whether labels run from none to very much: they need no balance. */
export const isUnipolar = (labels: readonly string[]): boolean =>
  [labels[0], labels.at(-1)].some((end) => end !== undefined && NOTHING.test(end.trim()));

/** Whether labels to choose from are the points of a scale in words: at least four of five are known as such. */
export function isGraded(labels: readonly string[]): boolean {
  const answers = labels.filter((label) => noAnswer(label) === null);
  return answers.length >= 2 && answers.filter(isKnownLabel).length >= answers.length * 0.8;
}
