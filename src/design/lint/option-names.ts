import { noAnswer } from '../../survey/no-answer.js';
import type { Text } from '../../survey/text.js';
import type { Option } from '../asked.js';

const NONE =
  /^(?:none\b|no ?one\b|nobody$|nothing\b|neither\b|not any\b|no,? none\b|i (?:did not|didn't|do not|don't|have not|haven't) (?:use|have|own|do|buy|visit|need|any)\b)|^(?:以上|上述)?(?:都|皆|均|全)(?:没有|不是|无|没|不)|^以上[^，。]{0,4}(?:没有|不是|无)|^没有$|^无$|^没有(?:以上|任何|使用|用过)/i;
const OTHER =
  /^(?:an?)?other|(?:something|somewhere|someone|anything|anywhere) else\b|\belsewhere\b|(?:please )?(?:specify|describe)|^其[他它]|^别的|请(?:注明|说明|填写)/i;
const REFUSAL = /prefer not|rather not|do(?:n't| not) (?:want|wish) to|no answer|decline|refuse|不愿|不便|不方便|不想|拒绝|保密|不透露/i;

const wordings = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text)).map((one) => one.trim());
const says = (text: Text, pattern: RegExp): boolean => wordings(text).some((one) => pattern.test(one));

/** Whether an option says that no other applies, in its words or by its flag. */
export const isNone = ({ label, exclusive }: Option): boolean => exclusive || says(label, NONE);

/** Whether an option is for what the others leave out. */
export const isOther = ({ label, other }: Option): boolean => other || says(label, OTHER);

/** Whether an option is a refusal to answer. */
export const isRefusal = ({ label }: Option): boolean => says(label, REFUSAL);

/** Whether an option says that the question does not apply, that nothing does, or that no answer is given. */
export const saysNothing = ({ label }: Option): boolean =>
  says(label, NONE) || says(label, REFUSAL) || wordings(label).some((one) => noAnswer(one) !== null);
