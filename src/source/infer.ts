import type { Diagnostic } from '../diagnostic.js';
import type { Answer } from '../survey/codebook.js';
import type { DefinitionInput } from '../survey/definition.js';
import { noAnswer } from '../survey/no-answer.js';
import { normalise } from '../survey/text.js';
import type { QuestionInput } from './finding.js';
import { inferColumn } from './infer-column.js';
import { type GroupFinding, inferGroup } from './infer-group.js';
import type { ColumnRole, Layout, SourceColumn } from './layout.js';
import { isWrittenOut } from './option-numbers.js';
import type { ColumnProfile, Profile } from './profile.js';
import { questionIds } from './question-id.js';
import { namesOther } from './wording-cues.js';

/** What a column was taken for. */
export interface InferredRole {
  column: string;
  role: string;
  /** Id of the question that it became; null for none. */
  question: string | null;
  why: string;
}

/** The survey that a file seems to hold: a definition as somebody would write it, and why. */
export interface Inference {
  definition: DefinitionInput;
  roles: InferredRole[];
  notes: Diagnostic[];
}

/** Headers without a word about what they hold are named by their platform; these roles bring no question. */
const ROLE_WHY: Readonly<Record<ColumnRole, string>> = {
  id: 'names the response',
  submitted: 'time of the response',
  duration: 'time that it took',
  personal: 'personal data, never reported',
  metadata: 'written by the platform',
  comment: 'words beside a question',
};

/** Reads a survey from headers and answers. `id` names it. Nothing is weighted or broken down without being asked for. */
export function infer(layout: Layout, profile: Profile, id: string): Inference {
  const findings = findQuestions(layout, profile);
  const keyOf = (role: string): string | undefined => layout.columns.find((column) => column.role === role)?.key;
  const responses = Object.fromEntries(
    ['id', 'submitted', 'duration'].flatMap((role) => (keyOf(role) === undefined ? [] : [[role, keyOf(role)]])),
  );
  const { scales, shared } = shareScales(findings.flatMap(({ question }) => (question === null ? [] : [question])));
  return {
    definition: {
      id,
      ...(Object.keys(responses).length > 0 ? { responses } : {}),
      ...(Object.keys(scales).length > 0 ? { scales } : {}),
      questions: shared.length > 0 ? shared : [{ id: 'nothing', type: 'note', text: 'no question was recognised in this file' }],
    },
    roles: findings.flatMap(({ columns, question, role, why }) =>
      columns.map(({ key }) => ({ column: key, role, question: question?.id ?? null, why })),
    ),
    notes: findings.flatMap(({ note }) => note ?? []),
  };
}

/** What the columns were taken for, in the order of the file; the columns of one question come together. */
function findQuestions(layout: Layout, profile: Profile): GroupFinding[] {
  const ids = questionIds();
  const columns = withCheckboxRuns(layout.columns, profile);
  const profileOf = ({ key }: SourceColumn): ColumnProfile => profile.answers(key);
  const ends = new Map(columns.filter(({ role }) => role === null).map((column) => [column.key, endLabels(profileOf(column))]));
  const optionNumbers = layout.optionNumbers && !columns.some((column) => column.role === null && isWrittenOut(profileOf(column).answers));
  const findings: GroupFinding[] = [];
  const done = new Set<SourceColumn>();
  for (const column of columns) {
    if (done.has(column)) continue;
    const { role, group, key } = column;
    const members = group === null ? [] : columns.filter((other) => other.group === group && (other.role === null || isOtherBox(other)));
    if (members.includes(column) && members.filter((member) => member.role === null).length > 1) {
      for (const member of members) done.add(member);
      findings.push(...inferGroup(members, profile.filled(group ?? ''), profileOf, optionNumbers, ids));
    } else if (role !== null) {
      findings.push({ columns: [column], question: null, role, why: ROLE_WHY[role] });
    } else {
      findings.push({ columns: [column], ...inferColumn(column, profileOf(column), siblingsOf(key, ends, profile), optionNumbers, ids) });
    }
  }
  return findings;
}

/** The text of an option "other". */
const isOtherBox = ({ role, option }: SourceColumn): boolean => role === 'comment' && option !== null && namesOther(option);

/**
 * Neighbouring columns whose only answer is their own header are the options of one question whose text the file does not hold
 * (Typeform): they become a group, with options between them that nobody chose and the "other" after them.
 */
function withCheckboxRuns(columns: readonly SourceColumn[], profile: Profile): SourceColumn[] {
  const kindOf = (column: SourceColumn): 'box' | 'empty' | 'other' | null => {
    const { answers, overflow } = profile.answers(column.key);
    if ((column.role !== null && column.role !== 'personal') || column.group !== null) return null;
    // An option may be called e-mail or phone.
    if (overflow === 0 && answers.length === 1 && normalise(answers[0]?.text ?? '') === normalise(column.header)) return 'box';
    if (column.role !== null) return null;
    return answers.length === 0 ? 'empty' : namesOther(column.header) ? 'other' : null;
  };
  const kinds = columns.map(kindOf);
  const grouped = [...columns];
  for (let i = 0; i < columns.length; i++) {
    if (kinds[i] !== 'box') continue;
    let end = i;
    while (kinds[end] === 'box' || kinds[end] === 'empty') end++;
    while (kinds[end - 1] === 'empty') end--;
    if (kinds[end] === 'other') end++;
    const start = columns[i] as SourceColumn;
    const of = { question: `${start.header} …`, group: `boxes from ${start.key}`, role: null };
    if (end - i > 1)
      for (let j = i; j < end; j++) grouped[j] = { ...(columns[j] as SourceColumn), ...of, option: columns[j]?.header ?? '' };
    i = end - 1;
  }
  return grouped;
}

/** Gives scales that several questions use a name, so that a definition says them once. */
function shareScales(questions: readonly QuestionInput[]): { scales: NonNullable<DefinitionInput['scales']>; shared: QuestionInput[] } {
  const uses = new Map<string, number>();
  const scaleOf = (question: QuestionInput) => ('scale' in question && typeof question.scale === 'object' ? question.scale : null);
  for (const question of questions) {
    const scale = scaleOf(question);
    if (scale !== null) uses.set(JSON.stringify(scale), (uses.get(JSON.stringify(scale)) ?? 0) + 1);
  }
  const names = new Map<string, string>();
  const scales: NonNullable<DefinitionInput['scales']> = {};
  const shared = questions.map((question) => {
    const scale = scaleOf(question);
    if (scale === null || (uses.get(JSON.stringify(scale)) ?? 0) < 2) return question;
    const key = JSON.stringify(scale);
    let name = names.get(key);
    if (name === undefined) {
      const points = typeof scale.points === 'string' ? scale.points.replace('..', 'to') : 'points';
      name = `scale-${points}`;
      for (let i = 2; name in scales; i++) name = `scale-${points}-${i}`;
      names.set(key, name);
      scales[name] = scale;
    }
    return { ...question, scale: name } as QuestionInput;
  });
  return { scales, shared };
}

/** The one or two labels that stand among at least three different numbers in a column, as one text; null when it is not of this kind. */
function endLabels({ answers, overflow }: ColumnProfile): string | null {
  const given = answers.filter(({ text }) => noAnswer(text) === null);
  const labels = [...new Set(given.filter(({ text }) => !/^\d+$/.test(text)).map(({ text }) => normalise(text)))].sort();
  const numbers = new Set(given.filter(({ text }) => /^\d+$/.test(text)).map(({ text }) => text)).size;
  return overflow === 0 && numbers >= 3 && labels.length >= 1 && labels.length <= 2 ? JSON.stringify(labels) : null;
}

/** The answers of the other columns with the same end labels: they are on the same scale, and show points that this one may lack. */
function siblingsOf(column: string, ends: ReadonlyMap<string, string | null>, profile: Profile): Answer[][] {
  const own = ends.get(column) ?? null;
  if (own === null) return [];
  return [...ends].filter(([other, labels]) => other !== column && labels === own).map(([other]) => profile.answers(other).answers);
}
