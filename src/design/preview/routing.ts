import { holds, type Logic, type LogicOperator } from '../../survey/show-if.js';
import type { Text } from '../../survey/text.js';
import type { Asked } from '../asked.js';
import { sayOnce } from './say.js';

const SIGNS: Readonly<Record<LogicOperator, string>> = {
  '=': '=',
  '!=': '≠',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  in: '=',
  'not in': '≠',
};

const quoted = (answers: readonly string[], or: string): string => answers.map((one) => `“${one}”`).join(or);

const ENGLISH = {
  only: (condition: string) => `Only if ${condition}`,
  question: (number: number, row: string) => `question ${number}${row === '' ? '' : ` “${row}”`}`,
  is: (question: string, answers: string[]) => `${question} is ${quoted(answers, ' or ')}`,
  isNot: (question: string, answers: string[]) => `${question} is not ${quoted(answers, ' or ')}`,
  answered: (question: string) => `${question} is answered`,
  not: (condition: string) => `not (${condition})`,
  or: ' or ',
  and: ' and ',
};
const CHINESE: typeof ENGLISH = {
  only: (condition) => `仅当 ${condition} 时回答`,
  question: (number, row) => `第 ${number} 题${row === '' ? '' : `“${row}”`}`,
  is: (question, answers) => `${question}选择${quoted(answers, '或')}`,
  isNot: (question, answers) => `${question}未选择${quoted(answers, '或')}`,
  answered: (question) => `${question}已回答`,
  not: (condition) => `非（${condition}）`,
  or: '或',
  and: '且',
};

/** The number of a question on paper; notes have none. */
export type Numbers = ReadonlyMap<Asked, number>;

/** A condition as a person with the questionnaire on paper can follow it, in each language: questions by number, answers by their words. */
export function routing(logic: Logic, asked: readonly Asked[], numbers: Numbers, languages: readonly string[]): Text {
  return Object.fromEntries(
    languages.map((language) => {
      const words = language.split('-')[0] === 'zh' ? CHINESE : ENGLISH;
      const written = (one: Logic, inner: boolean): string => {
        switch (one.kind) {
          case 'compare':
            return compared(one, called(one.question, asked, numbers, language, words), asked, language, words);
          case 'answered':
            return words.answered(called(one.question, asked, numbers, language, words));
          case 'not':
            return words.not(written(one.part, false));
          default: {
            const all = one.parts.map((part) => written(part, true)).join(words[one.kind]);
            return inner ? `(${all})` : all;
          }
        }
      };
      return [language, words.only(written(logic, false))];
    }),
  );
}

function compared(
  logic: Extract<Logic, { kind: 'compare' }>,
  question: string,
  asked: readonly Asked[],
  language: string,
  words: typeof ENGLISH,
): string {
  const negated = logic.operator === '!=' || logic.operator === 'not in';
  const wanted: Logic = negated ? { ...logic, operator: 'in' } : logic;
  const answers = wordedAnswers(found(logic.question, asked)).filter(({ value }) => holds(wanted, () => [value]));
  if (answers.length > 0) {
    return words[negated ? 'isNot' : 'is'](
      question,
      answers.map(({ label }) => sayOnce(label, language)),
    );
  }
  return `${question} ${SIGNS[logic.operator]} ${logic.values.join(words.or)}`;
}

/** The answers that respondents know by their words; none where they see numbers. */
function wordedAnswers(asked: Asked | undefined): { value: string; label: Text }[] {
  if (asked?.kind === 'choice') return asked.options;
  if (asked?.kind !== 'scale' && asked?.kind !== 'matrix') return [];
  const worded = asked.points.flatMap(({ value, label }) => (label === null ? [] : [{ value: String(value), label }]));
  return worded.length === asked.points.length ? worded : [];
}

/** What a condition calls by a name: a question, a row of one, or the first part of one. */
function found(name: string, asked: readonly Asked[]): Asked | undefined {
  return (
    asked.find(({ id }) => id === name) ??
    asked.find(({ id }) => id === name.split('.')[0]) ??
    asked.find(({ question }) => question.id === name)
  );
}

function called(name: string, asked: readonly Asked[], numbers: Numbers, language: string, words: typeof ENGLISH): string {
  const one = found(name, asked);
  const number = one && numbers.get(one);
  if (one === undefined || number === undefined) return name;
  const row = one.kind === 'matrix' ? one.rows.find(({ id }) => `${one.id}.${id}` === name) : undefined;
  return words.question(number, row === undefined ? '' : sayOnce(row.text, language));
}
