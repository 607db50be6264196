import type { Answer } from '../survey/codebook.js';
import { noAnswer } from '../survey/no-answer.js';
import { normalise } from '../survey/text.js';
import { type Finding, type QuestionInput, sizeOf, unclearScale } from './finding.js';
import { inferColumn } from './infer-column.js';
import { inferScale } from './infer-scale.js';
import type { SourceColumn } from './layout.js';
import type { ColumnProfile } from './profile.js';
import { questionIds } from './question-id.js';
import { asksRanking } from './wording-cues.js';

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

/** One question that some columns of a group make together. */
export interface GroupFinding extends Finding {
  columns: SourceColumn[];
}

/** What the columns of one question were asked for: one column per option, the rows of a matrix, places of a ranking, or questions of their own. */
export function inferGroup(
  columns: SourceColumn[],
  filled: ReadonlyMap<number, number>,
  profiles: ColumnProfile[],
  optionNumbers: boolean,
  ids: (text: string, fallback: string) => string,
): GroupFinding[] {
  const [first] = columns;
  if (first === undefined) return [];
  if (profiles.every((profile) => sizeOf(profile) === 0)) return [{ columns, question: null, role: 'empty', why: 'no answers' }];
  const id = (): string => ids(tagOf(first) ?? first.question, `q${first.index + 1}`);

  if (columns.every((column, i) => isOptionColumn(column, profiles[i] as ColumnProfile, columns.length))) {
    const once = filled.get(1) ?? 0;
    const total = [...filled.values()].reduce((sum, n) => sum + n, 0);
    const single =
      total > 0 &&
      once >= 0.995 * total &&
      profiles.filter((profile) => sizeOf(profile) > 0).length > 1 &&
      !columns.some((column, i) => isFlagged(column, profiles[i] as ColumnProfile));
    const type = single ? 'single-choice' : 'multiple-choice';
    const options = Object.fromEntries(columns.map((column) => [column.option ?? column.key, column.key]));
    const question: QuestionInput = { id: id(), text: first.question, type, columns: options };
    return [{ columns, question, role: type, why: single ? 'one column per option, one of them filled' : 'one column per option' }];
  }
  const ranked = asksRanking(first.question) || (optionNumbers && columns.length > 2);
  if (ranked && profiles.every((profile) => isRanked(profile, columns.length))) {
    return [
      {
        columns,
        question: { id: id(), text: first.question, type: 'ranking', column: first.key },
        role: 'ranking',
        why: 'places in an order',
      },
    ];
  }
  const answered = columns.filter((_, i) => sizeOf(profiles[i] as ColumnProfile) > 0);
  const rows = answered.map((column) => answersFor(column, columns, profiles));
  const scales = rows.map((answers, i) =>
    inferScale(
      first.question,
      answers,
      rows.filter((_, j) => j !== i),
      optionNumbers,
    ),
  );
  const [scale] = scales;
  if (scale?.unclear) return columns.map((column) => ({ columns: [column], ...unclearScale(column, scale.unclear ?? '') }));
  if (scale != null && scales.every((other) => JSON.stringify(other?.scale) === JSON.stringify(scale.scale))) {
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
    return [{ columns: answered, question, role: 'matrix', why: `one scale for all rows: ${scale.why}` }];
  }
  return columns.map((column, i) => ({ columns: [column], ...inferColumn(column, profiles[i] as ColumnProfile, [], optionNumbers, ids) }));
}

const given = (profile: ColumnProfile): Answer[] => profile.answers.filter(({ text }) => noAnswer(text) === null);

const answersFor = (column: SourceColumn, columns: SourceColumn[], profiles: ColumnProfile[]): Answer[] =>
  (profiles[columns.indexOf(column)] as ColumnProfile).answers;

/** Holds its own option, a flag, or one and the same text: the option's number among many. */
function isOptionColumn(column: SourceColumn, profile: ColumnProfile, columns: number): boolean {
  const texts = given(profile);
  if (profile.overflow > 0) return false;
  if (texts.every(({ text }) => normalise(text) === normalise(column.option ?? '') || FLAGS.has(normalise(text)))) return true;
  return texts.length === 1 && columns > 1 && texts.every(({ text }) => /^\d{1,3}$/.test(text));
}

/** Says 0 or No where the option was not chosen, or 1 where it was: a box of its own, so that several may be ticked. */
const isFlagged = (column: SourceColumn, profile: ColumnProfile): boolean =>
  given(profile).some(({ text }) => normalise(text) !== normalise(column.option ?? ''));

const isRanked = (profile: ColumnProfile, places: number): boolean =>
  given(profile).every(({ text }) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= places);

/** The tag of a question whose columns are called `Q3_1`, `Q3_2` …, or null. */
function tagOf(column: SourceColumn): string | null {
  const tag = /^([\p{L}][\p{L}\p{N}]*)_/u.exec(column.key)?.[1];
  return tag !== undefined && !/\s/.test(column.key) ? tag : null;
}
