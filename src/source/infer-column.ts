import { splitChoices } from '../survey/choice-book.js';
import type { Answer } from '../survey/codebook.js';
import { noAnswer } from '../survey/no-answer.js';
import { normalise } from '../survey/text.js';
import { choiceParts } from './choice-parts.js';
import { type Finding, type QuestionInput, shiftedScale, sizeOf, textOf, unclearScale } from './finding.js';
import { type InferredScale, inferScale } from './infer-scale.js';
import type { SourceColumn } from './layout.js';
import { asksPersonal, holdsPersonal } from './personal.js';
import type { ColumnProfile } from './profile.js';
import { asksDemographic, asksForSeveral, asksInWords, asksRanking, namesWeight } from './wording-cues.js';

const MOST_OPTIONS = 30;
const LONGEST_OPTION = 120;
/** Answers to an open question are longer on average, in letters; a Chinese character counts as two. */
const LONG_ANSWER = 12;
const DATE =
  /^(\d{4}[-/.年](0?[1-9]|1[0-2])月?|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[-/ ][A-Za-z]{3}[-/ ]\d{2,4})([T ].*)?$/;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/** What a column that stands alone was asked for, from its header and answers; `siblings` are the answers to columns with the same end labels. */
export function inferColumn(
  column: SourceColumn,
  profile: ColumnProfile,
  siblings: Answer[][],
  optionNumbers: boolean,
  ids: (text: string, fallback: string) => string,
): Finding {
  const given = profile.answers.filter(({ text }) => noAnswer(text) === null);
  const n = given.reduce((sum, answer) => sum + answer.n, 0);
  if (n === 0) return { question: null, role: 'empty', why: 'no answers' };
  const id = (): string => ids(tagOf(column) ?? column.option ?? column.question, `q${column.index + 1}`);
  const heading = column.option === null ? textOf(column) : { text: `${column.question} – ${column.option}` };
  const named = (): { id: string; text?: string; column: string } => ({ id: id(), ...heading, column: column.key });
  const words = (): Finding => ({ question: { ...named(), type: 'text' }, role: 'text', why: `${sizeOf(profile)} answers in words` });
  const share = (test: (text: string) => boolean): number =>
    given.filter(({ text }) => test(text)).reduce((sum, answer) => sum + answer.n, 0) / n;

  if ((column.option !== null && asksPersonal(column.option)) || share(holdsPersonal) > 0.5) {
    return { question: null, role: 'personal', why: 'personal data, never reported' };
  }
  if (namesWeight(column.key) && share((text) => NUMBER.test(text) && Number(text) >= 0) > 0.98) {
    return { question: null, role: 'weight', why: 'named as a weight; not applied unless asked for with --weight' };
  }
  if (share((text) => DATE.test(text)) > 0.8) return { question: { ...named(), type: 'date' }, role: 'date', why: 'dates' };
  if (profile.overflow === 0) {
    const scale = inferScale(`${column.question} ${column.option ?? ''}`, profile.answers, siblings, optionNumbers);
    if (scale?.unclear) return unclearScale(column, scale.unclear);
    const note = scale?.shifted ? { note: shiftedScale(column) } : {};
    if (scale !== null) return { question: scaleQuestion(named(), scale), role: scale.type, why: scale.why, ...note };
  }
  if (share((text) => text.includes('→')) > (asksRanking(column.question) ? 0 : 0.5)) {
    return { question: { ...named(), type: 'ranking' }, role: 'ranking', why: 'options in an order, parted by →' };
  }
  const length = given.reduce((sum, { text, n: times }) => sum + lengthOf(text) * times, 0) / n;
  const inWords = asksInWords(`${column.question} ${column.key}`);
  if (length > LONG_ANSWER && inWords) return words();
  const announced = asksForSeveral(`${column.question} ${column.header}`);
  const several = profile.overflow === 0 || announced ? choiceParts(given, announced) : null;
  if (several !== null && isOrder(given, several)) {
    return { question: { ...named(), type: 'ranking' }, role: 'ranking', why: 'all options in every answer, in different orders' };
  }
  if (several !== null) {
    const question: QuestionInput = { ...named(), type: 'multiple-choice', separator: several.separator, options: several.options };
    return { question, role: 'multiple-choice', why: `several choices parted by ${JSON.stringify(several.separator)}` };
  }
  const options = new Set(given.map(({ text }) => normalise(text)));
  const few =
    profile.overflow === 0 &&
    options.size <= MOST_OPTIONS &&
    (options.size <= 12 ? n > options.size || (n < 5 && !inWords) : n >= 3 * options.size);
  if (few && given.every(({ text }) => text.length <= LONGEST_OPTION)) {
    const demographic = asksDemographic(column.question) || asksDemographic(column.key);
    const question: QuestionInput = { ...named(), type: 'single-choice', ...(demographic ? { demographic } : {}) };
    return {
      question,
      role: demographic ? 'segment' : 'single-choice',
      why: `${options.size} different ${options.size === 1 ? 'answer' : 'answers'}`,
    };
  }
  if (share((text) => NUMBER.test(text)) > 0.9)
    return { question: { ...named(), type: 'number' }, role: 'number', why: 'numbers on no scale' };
  return words();
}

/** A scale question of the metric that was recognised. */
function scaleQuestion(named: { id: string; text?: string; column: string }, { type, scale, version }: InferredScale): QuestionInput {
  const on = scale === null ? {} : { scale };
  if (type === 'ces') return { ...named, type, version, ...on };
  if (type === 'nps' && scale !== null && scale.points === '0..10' && scale.labels === undefined) return { ...named, type };
  return { ...named, type, ...on };
}

/** Whether answers hold all options each, so that only their order says something. */
const isOrder = (answers: readonly Answer[], { separator, options }: { separator: string; options: string[] }): boolean =>
  answers.length > 1 && options.length > 2 && answers.every(({ text }) => splitChoices(text, separator, []).length === options.length);

const lengthOf = (text: string): number => [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);

/** The column's name where it is a tag, such as `Q3_1` or `rate[SQ001]`, as an id has it; else null. */
function tagOf({ key }: SourceColumn): string | null {
  const tag = key.replace(/\[(\w+)\]/g, '_$1').replaceAll('.', '_');
  return /^[\p{L}\p{N}_-]{1,24}$/u.test(tag) ? tag : null;
}
