import type { Answer } from '../survey/codebook.js';
import { noAnswer } from '../survey/no-answer.js';
import { statedRange } from '../survey/range.js';
import { normalise } from '../survey/text.js';
import { type Finding, type QuestionInput, shiftedScale, sizeOf, unclearScale } from './finding.js';
import { inferColumn } from './infer-column.js';
import { inferScale, metricAsked } from './infer-scale.js';
import type { SourceColumn } from './layout.js';
import type { ColumnProfile } from './profile.js';
import { questionIds } from './question-id.js';
import { asksRanking, namesOther } from './wording-cues.js';

/** Cells of an option's own column that say whether it was chosen. */
const FLAGS = new Set([
  '0',
  '1',
  'true',
  'false',
  'yes',
  'no',
  'y',
  'n',
  'ja',
  'nein',
  'selected',
  'not selected',
  'checked',
  'unchecked',
  '是',
  '否',
  '√',
]);

/** From so many answers on places are recognised by their counts alone. */
const FEW_RANKINGS = 10;

/** One question that some columns of a group make together. */
export interface GroupFinding extends Finding {
  columns: SourceColumn[];
}

/**
 * What the columns of one question were asked for: one column per option, the rows of a matrix, places of a ranking, or questions of
 * their own. A column for the text of "other" is one more option where there are options, else words beside the question.
 */
export function inferGroup(
  columns: SourceColumn[],
  filled: ReadonlyMap<number, number>,
  profileOf: (column: SourceColumn) => ColumnProfile,
  optionNumbers: boolean,
  ids: (text: string, fallback: string) => string,
): GroupFinding[] {
  const others = columns.filter((column) => isOtherText(column, profileOf(column)));
  const asked = columns.filter((column) => !others.includes(column));
  const answered = asked.filter((column) => sizeOf(profileOf(column)) > 0);
  const [first] = asked;
  if (first === undefined || answered.length === 0) return [{ columns, question: null, role: 'empty', why: 'no answers' }];
  const id = (): string => ids(tagOf(first) ?? first.question, `q${first.index + 1}`);
  const beside = others.map((column) => ({ columns: [column], question: null, role: 'comment', why: 'words beside a question' }));

  if (asked.every((column) => isOptionColumn(column, profileOf(column))) || areOptionNumbers(answered.map(profileOf))) {
    const once = filled.get(1) ?? 0;
    const total = sum([...filled.values()]);
    const single =
      total > 0 && once >= 0.995 * total && answered.length > 1 && !asked.some((column) => isFlagged(column, profileOf(column)));
    const type = single ? 'single-choice' : 'multiple-choice';
    // The first column of a label is called by it, another one by its key.
    const options = Object.fromEntries(
      columns.map(({ option, key }, i) => [
        option === null || columns.slice(0, i).some((one) => one.option === option) ? key : option,
        key,
      ]),
    );
    const question: QuestionInput = { id: id(), text: first.question, type, columns: options };
    return [{ columns, question, role: type, why: single ? 'one column per option, one of them filled' : 'one column per option' }];
  }
  if (isRanking(asked, filled, answered.map(profileOf), optionNumbers)) {
    const question: QuestionInput = { id: id(), text: first.question, type: 'ranking', column: first.key };
    return [{ columns: asked, question, role: 'ranking', why: 'places in an order' }, ...beside];
  }
  const rows = answered.map((column) => profileOf(column).answers);
  const scales = rows.map((answers, i) => inferScale(first.question, answers, rows.toSpliced(i, 1), optionNumbers));
  const [scale] = scales;
  if (scale?.unclear) return [...asked.map((column) => ({ columns: [column], ...unclearScale(column, scale.unclear ?? '') })), ...beside];
  const shared = scale != null && scales.every((other) => JSON.stringify(other?.scale) === JSON.stringify(scale.scale));
  if (shared && !areQuestions(answered, rows)) {
    const rowIds = questionIds();
    const question: QuestionInput = {
      id: id(),
      text: first.question,
      type: 'matrix',
      ...(scale.scale === null ? {} : { scale: scale.scale }),
      rows: answered.map((column) => ({
        id: rowIds(column.option ?? column.key, `row${column.index + 1}`),
        text: column.option ?? column.key,
        column: column.key,
      })),
    };
    const note = scale.shifted ? { note: shiftedScale(first) } : {};
    return [{ columns: answered, question, role: 'matrix', why: `one scale for all rows: ${scale.why}`, ...note }, ...beside];
  }
  const alone = asked.map((column) => ({ columns: [column], ...inferColumn(column, profileOf(column), [], optionNumbers, ids) }));
  return [...alone, ...beside];
}

const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);

const given = (profile: ColumnProfile): Answer[] => profile.answers.filter(({ text }) => noAnswer(text) === null);

/** Called "other", and holds what was written there instead of a mark. */
const isOtherText = (column: SourceColumn, profile: ColumnProfile): boolean =>
  column.role !== null || (namesOther(column.option ?? '') && !isOptionColumn(column, profile));

/** Holds nothing but its own option or a flag. */
const isOptionColumn = (column: SourceColumn, profile: ColumnProfile): boolean =>
  profile.overflow === 0 &&
  given(profile).every(({ text }) => normalise(text) === normalise(column.option ?? '') || FLAGS.has(normalise(text)));

/** Each column holds one number, and the numbers ascend: those of the options that were chosen. */
function areOptionNumbers(profiles: ColumnProfile[]): boolean {
  const numbers = profiles.map((profile) => given(profile)).map((texts) => (texts.length === 1 ? Number(texts[0]?.text) : Number.NaN));
  return numbers.length > 1 && numbers.every((number, i) => Number.isInteger(number) && number > (numbers[i - 1] ?? 0));
}

/** Says 0 or No where the option was not chosen, or 1 where it was: a box of its own, so that several may be ticked. */
const isFlagged = (column: SourceColumn, profile: ColumnProfile): boolean =>
  given(profile).some(({ text }) => normalise(text) !== normalise(column.option ?? ''));

/**
 * Places of the options, or the options by their places. Without the word for it places betray themselves: whoever ranked r options
 * gave each place from 1 to r once, so that place r was given as often as r or more columns were filled.
 */
function isRanking(
  columns: SourceColumn[],
  filled: ReadonlyMap<number, number>,
  profiles: ColumnProfile[],
  optionNumbers: boolean,
): boolean {
  const question = columns[0]?.question ?? '';
  const answers = profiles.flatMap(given);
  const placed = columns.every(({ option }, i) => new RegExp(`^(rank|rang|ranking|排名|第)?\\s*${i + 1}$`, 'i').test(option ?? ''));
  if (placed && answers.every(({ text }) => Number.isNaN(Number(text)))) return true;
  if (!answers.every(({ text }) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= columns.length)) return false;
  if (asksRanking(question)) return true;
  const ranked = sum([...filled.values()]);
  if (statedRange(question) !== null || columns.length < 3 || (!optionNumbers && ranked < FEW_RANKINGS)) return false;
  return columns.every((_, i) => {
    const given = sum(answers.filter(({ text }) => Number(text) === i + 1).map(({ n }) => n));
    return given === sum([...filled].filter(([columnsFilled]) => columnsFilled > i).map(([, n]) => n));
  });
}

/**
 * Whether columns that share a heading, but no more, are questions of their own: some use all of 1..5 or ask for something else and stay
 * within 5, while others go to 10.
 */
function areQuestions(columns: SourceColumn[], rows: Answer[][]): boolean {
  const numbers = rows.map((answers) => answers.map(({ text }) => Number(text)).filter((number) => number >= 0 && number <= 10));
  if (!numbers.flat().some((number) => number > 7)) return false;
  const differ = new Set(columns.map(({ option }) => metricAsked(option ?? ''))).size > 1;
  return numbers.some((row) => row.length > 0 && Math.max(...row) <= 5 && (differ || new Set(row).size === 5));
}

/** The tag of a question whose columns are called `Q3_1`, `Q3_2` …, or null. */
function tagOf(column: SourceColumn): string | null {
  const tag = /^([\p{L}][\p{L}\p{N}]*)[_[]/u.exec(column.key)?.[1];
  return tag !== undefined && !/\s/.test(column.key) ? tag : null;
}
