import type { Asked, Questionnaire } from '../../asked.js';
import { asciiName, uniqueNames } from '../names.js';
import type { LimeCodes } from './write-condition.js';

/** Most characters of the codes of questions and subquestions, and of answers. Source: LimeSurvey, create-database. */
const LONGEST = 20;
const LONGEST_ANSWER = 5;
/** Of a question in parts, so that the longest part fits behind it: by its name it is found again. */
const LONGEST_BASE = LONGEST - 'dysfunctional'.length;

/** Codes of all questions, rows and options: letters and digits, a letter first where LimeSurvey wants one. */
export function limeCodes({ asked }: Questionnaire): LimeCodes {
  const unique = uniqueNames({ longest: LONGEST, joint: 'x' });
  const codes = new Map<string, string>();
  const options = new Map<string, Map<string, string>>();
  const bases = new Map<string, string>();
  const uniqueBase = uniqueNames({ longest: LONGEST_BASE, joint: 'x' });
  for (const one of asked) {
    const { question, part } = one;
    const base = part === null ? questionCode(one) : (bases.get(question.id) ?? uniqueBase(questionCode(one)));
    bases.set(question.id, base);
    codes.set(one.id, unique(`${base}${part ?? ''}`));
    if (one.kind === 'matrix') {
      const uniqueRow = uniqueNames({ longest: LONGEST, joint: 'x' });
      for (const [at, row] of one.rows.entries()) codes.set(`${one.id}.${row.id}`, uniqueRow(lettersAndDigits(row.id) || `SQ${at + 1}`));
    }
    if (one.kind !== 'choice' && one.kind !== 'ranking') continue;
    const uniqueOption = uniqueNames({ taken: ['other'], longest: LONGEST_ANSWER, joint: 'x' });
    // LimeSurvey has one answer for what else there is.
    const other = one.kind === 'choice' ? one.options.find((option) => option.other)?.value : undefined;
    options.set(
      one.id,
      new Map(
        one.options.map(({ value }, at) => [
          value,
          value === other ? 'other' : uniqueOption(lettersAndDigits(value) === value ? value : `A${at + 1}`),
        ]),
      ),
    );
  }
  return {
    codeOf: (id) => codes.get(id) ?? id,
    optionOf: (question, value) => options.get(question)?.get(value) ?? value,
  };
}

function questionCode({ question, index }: Asked): string {
  const plain = lettersAndDigits(question.id);
  return plain === '' ? `Q${index + 1}` : /^\d/.test(plain) ? `Q${plain}` : plain;
}

const lettersAndDigits = (text: string): string => asciiName(text).replace(/_/g, '').slice(0, LONGEST);
