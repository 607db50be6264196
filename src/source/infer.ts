import type { Diagnostic } from '../diagnostic.js';
import type { Answer } from '../survey/codebook.js';
import type { DefinitionInput } from '../survey/definition.js';
import { noAnswer } from '../survey/no-answer.js';
import { normalise } from '../survey/text.js';
import type { QuestionInput } from './finding.js';
import { inferColumn } from './infer-column.js';
import { type GroupFinding, inferGroup } from './infer-group.js';
import type { ColumnRole, Layout, SourceColumn } from './layout.js';
import type { ColumnProfile, Profile } from './profile.js';
import { questionIds } from './question-id.js';

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
  const ends = new Map(columns.filter(({ role }) => role === null).map(({ key }) => [key, endLabels(profile.answers(key))]));
  const findings: GroupFinding[] = [];
  const done = new Set<string>();
  for (const column of columns) {
    const { role, group, key } = column;
    if (role !== null) {
      findings.push({ columns: [column], question: null, role, why: ROLE_WHY[role] });
      continue;
    }
    const members = group === null ? [] : columns.filter((other) => other.group === group && other.role === null);
    if (group === null || members.length < 2) {
      const siblings = siblingsOf(key, ends, profile);
      findings.push({ columns: [column], ...inferColumn(column, profile.answers(key), siblings, layout.optionNumbers, ids) });
    } else if (!done.has(group)) {
      done.add(group);
      const profiles = members.map((member) => profile.answers(member.key));
      findings.push(...inferGroup(members, profile.filled(group), profiles, layout.optionNumbers, ids));
    }
  }
  return findings;
}

/**
 * Neighbouring columns whose only answer is their own header are the options of one question whose text the file does not hold
 * (Typeform): they become a group.
 */
function withCheckboxRuns(columns: readonly SourceColumn[], profile: Profile): SourceColumn[] {
  const box = (column: SourceColumn | undefined): boolean => {
    if (column === undefined || column.role !== null || column.group !== null) return false;
    const { answers, overflow } = profile.answers(column.key);
    return overflow === 0 && answers.length === 1 && normalise(answers[0]?.text ?? '') === normalise(column.header);
  };
  let start: SourceColumn | null = null;
  return columns.map((column, i) => {
    if (!box(column)) {
      start = null;
      return column;
    }
    if (start === null && !box(columns[i + 1])) return column;
    start ??= column;
    return { ...column, question: `${start.header} …`, option: column.header, group: `boxes from ${start.key}` };
  });
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
