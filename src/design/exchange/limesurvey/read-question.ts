import { pointsBetween } from '../../../survey/points.js';
import type { Text } from '../../../survey/text.js';
import type { Answering, Option, Point } from '../../asked.js';
import type { FoundQuestion } from '../exchange.js';
import { isPartName } from '../regroup.js';
import { type FoundScale, numberedScale, readsAsScale, wordedScale } from '../scale-of-items.js';
import type { LimeItem, LimeQuestion, Spoken } from './read-survey.js';

/** What a question of LimeSurvey lets people answer; null when there is no counterpart. `problem`: it is taken over with a change. */
export type ReadAnswering = (Answering & Pick<FoundQuestion, 'notApplicableCode'> & { problem?: string }) | null;

interface Labelled {
  value: string;
  text: Text | null;
}

/** Why codes of answers that are no numbers cannot be read back. */
const FULL = 'its codes are no numbers: export its responses with full answers';

/** The kind of answer of a question, by the letter of its type. `say` gives a text in the languages of the survey. */
export function readAnswering(question: LimeQuestion, say: (spoken: Spoken) => Text | null): ReadAnswering {
  const { type, code, row } = question;
  const labelled = (items: readonly LimeItem[]): Labelled[] => items.map((item) => ({ value: item.code, text: say(item.text) }));
  const random = row.get('random_order') === '1' || /random/i.test(row.get('answer_order')) || /random/i.test(row.get('subquestion_order'));
  const option = (value: string, label: Text | null, column: string | null, other = false): Option => {
    const exclusive = row
      .get('exclude_all_others')
      .split(/[;\s]+/)
      .includes(value);
    return { value, label: label ?? value, other, exclusive, column };
  };
  const others = (several: boolean): Option[] =>
    row.get('other') === 'Y'
      ? [option(several ? 'other' : '-oth-', say(question.other) ?? 'Other', several ? `${code}[other]` : null, true)]
      : [];
  const matrix = (points: Point[], more: Omit<Partial<FoundScale>, 'points'> & { problem?: string } = {}): ReadAnswering => {
    const rows = question.rows
      .filter(({ scale }) => scale === '0')
      .map((item) => ({ id: item.code, text: say(item.text) ?? item.code, column: `${code}[${item.code}]` }));
    return rows.length === 0 ? null : { kind: 'matrix', rows, points, notApplicable: null, randomize: random, ...more };
  };
  switch (type) {
    case 'L':
    case '!':
    case 'O': {
      const scale = row.get('other') === 'Y' ? null : numberedScale(pointCodes(labelled(question.answers)));
      if (scale !== null && (isPartName(code) || readsAsScale(scale))) return { kind: 'scale', ...scale };
      const { known, ...worded } = wordedScale(labelled(question.answers));
      if (scale === null && known && worded.points.length > 2 && row.get('other') !== 'Y')
        return { kind: 'scale', ...worded, problem: FULL };
      const options = [...question.answers.map((item) => option(item.code, say(item.text), null)), ...others(false)];
      return {
        kind: 'choice',
        several: false,
        options,
        randomize: random,
        ...(type === 'O' ? { problem: 'its line for a comment is left out' } : {}),
      };
    }
    case 'M':
    case 'P': {
      const options = [...question.rows.map((item) => option(item.code, say(item.text), `${code}[${item.code}]`)), ...others(true)];
      return {
        kind: 'choice',
        several: true,
        options,
        randomize: random,
        ...(type === 'P' ? { problem: 'its lines for comments are left out' } : {}),
      };
    }
    case '5':
      return { kind: 'scale', points: numbers(1, 5), notApplicable: null };
    case 'A':
      return matrix(numbers(1, 5));
    case 'B':
      return matrix(numbers(1, 10));
    case 'F':
    case 'H': {
      const items = pointCodes(labelled(question.answers.filter(({ scale }) => scale === '0')));
      if (items.length < 2) return null;
      const scale = numberedScale(items);
      if (scale !== null) return matrix(scale.points, { ...scale });
      const { known, ...worded } = wordedScale(items);
      return matrix(worded.points, { ...worded, problem: known ? FULL : 'its answers are taken for points from low to high: check them' });
    }
    case 'N':
      return { kind: 'number', min: limit(row.get('min_num_value_n')), max: limit(row.get('max_num_value_n')), unit: null };
    case 'S':
      return { kind: 'text', lines: 1 };
    case 'T':
    case 'U':
      return { kind: 'text', lines: limit(row.get('display_rows')) ?? (type === 'T' ? 4 : 10) };
    case 'D':
      return { kind: 'date' };
    case 'R':
      return { kind: 'ranking', options: question.answers.map((item) => option(item.code, say(item.text), null)), randomize: random };
    case 'Y':
      return { kind: 'choice', several: false, options: [option('Y', 'Yes', null), option('N', 'No', null)], randomize: false };
    case 'G':
      return { kind: 'choice', several: false, options: [option('F', 'Female', null), option('M', 'Male', null)], randomize: false };
    case 'X':
      return { kind: 'note' };
    default:
      return null;
  }
}

const numbers = (low: number, high: number): Point[] => pointsBetween(low, high).map((value) => ({ value, label: null }));

/** Codes as numbers: m2 stands for minus two. */
const pointCodes = (items: Labelled[]): Labelled[] => items.map((item) => ({ ...item, value: item.value.replace(/^m(?=\d+$)/, '-') }));

function limit(text: string): number | null {
  const number = Number(text);
  return text === '' || !Number.isFinite(number) ? null : number;
}
