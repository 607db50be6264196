import type { Logic } from '../../../survey/show-if.js';
import type { FormQuestion } from './form-question.js';

/** A text that is asked right after a choice, when one option is chosen, makes that option the one for what else there is. */
export function readOthers(found: readonly FormQuestion[]): FormQuestion[] {
  const read: FormQuestion[] = [];
  for (const one of found) {
    const before = read.at(-1);
    const value = before === undefined ? null : otherOf(one, before);
    if (before === undefined || value === null || before.question.kind !== 'choice') read.push(one);
    else read[read.length - 1] = { ...before, question: withOther(before.question, value) };
  }
  return read;
}

/** The option that a text belongs to; null when it is a question of its own. */
function otherOf({ question, group }: FormQuestion, before: FormQuestion): string | null {
  const choice = before.question;
  if (choice.kind !== 'choice' || question.kind !== 'text' || question.help !== null || question.required || group !== before.group)
    return null;
  const own = ownCondition(question.showIf, choice.showIf);
  if (own?.kind !== 'compare' || own.operator !== '=' || own.question !== choice.id) return null;
  const value = own.values[0] as string;
  const named = question.id.startsWith(`${choice.id}_`) && /(_text|other)$/i.test(question.id);
  return named && choice.options.some((option) => option.value === value) ? value : null;
}

/** The condition without that of the groups around it. */
function ownCondition(own: Logic | null, around: Logic | null): Logic | null {
  if (own === null || around === null) return own;
  if (own.kind !== 'and') return own;
  return JSON.stringify(own.parts[0]) === JSON.stringify(around) && own.parts.length === 2 ? (own.parts[1] as Logic) : own;
}

const withOther = (
  question: Extract<FormQuestion['question'], { kind: 'choice' }>,
  value: string,
): Extract<FormQuestion['question'], { kind: 'choice' }> => ({
  ...question,
  options: question.options.map((option) => (option.value === value ? { ...option, other: true } : option)),
});
