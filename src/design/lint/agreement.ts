import type { Question } from '../../survey/definition/question.js';
import { say, type Text } from '../../survey/text.js';
import type { Draft } from './draft.js';

/** Whether words say that one agrees or does not. */
export const saysAgreement = (text: Text): boolean =>
  [typeof text === 'string' ? text : Object.values(text)].flat().some((one) => /\b(?:dis)?agree|同意|赞同|认同/i.test(one));

/** Whether a question is answered by agreeing or disagreeing. */
export function asksAgreement({ asked }: Draft, question: Question): boolean {
  return asked.some((one) => {
    if (one.question !== question) return false;
    if (one.kind === 'scale' || one.kind === 'matrix') return one.points.some(({ label }) => label !== null && saysAgreement(label));
    return one.kind === 'choice' && one.options.some(({ label }) => saysAgreement(say(label, 'en')) || saysAgreement(label));
  });
}
