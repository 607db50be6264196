import type { Diagnostic } from '../diagnostic.js';
import type { Answer } from '../survey/codebook.js';
import type { DefinitionInput } from '../survey/definition.js';
import { noAnswer } from '../survey/no-answer.js';
import { normalise } from '../survey/text.js';
import type { QuestionInput } from './finding.js';
import { inferColumn } from './infer-column.js';
import { inferGroup } from './infer-group.js';
import type { Layout } from './layout.js';
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
const ROLE_WHY: Readonly<Record<string, string>> = {
  id: 'names the response',
  submitted: 'time of the response',
  duration: 'time that it took',
  personal: 'personal data, never reported',
  metadata: 'written by the platform',
  comment: 'words beside a question',
};

/** Reads a survey from headers and answers. `id` names it. Nothing is weighted or broken down without being asked for. */
export function infer(layout: Layout, profile: Profile, id: string): Inference {
  const ids = questionIds();
  const roles: InferredRole[] = [];
  const questions: QuestionInput[] = [];
  const groups = new Set<string>();
  const ends = new Map(layout.columns.filter(({ role }) => role === null).map(({ key }) => [key, endLabels(profile.answers(key))]));
  for (const column of layout.columns) {
    if (column.role !== null) {
      roles.push({ column: column.key, role: column.role, question: null, why: ROLE_WHY[column.role] ?? '' });
      continue;
    }
    if (column.group !== null) {
      if (groups.has(column.group)) continue;
      groups.add(column.group);
      const members = layout.columns.filter((other) => other.group === column.group && other.role === null);
      if (members.length > 1) {
        const findings = inferGroup(
          members,
          profile.filled(column.group),
          members.map((member) => profile.answers(member.key)),
          ids,
        );
        for (const { columns, question, role, why } of findings) {
          if (question !== null) questions.push(question);
          for (const member of columns) roles.push({ column: member.key, role, question: question?.id ?? null, why });
        }
        continue;
      }
    }
    const { question, role, why } = inferColumn(column, profile.answers(column.key), siblingsOf(column.key, ends, profile), ids);
    if (question !== null) questions.push(question);
    roles.push({ column: column.key, role, question: question?.id ?? null, why });
  }
  const submitted = layout.columns.find(({ role }) => role === 'submitted');
  const identity = layout.columns.find(({ role }) => role === 'id');
  const duration = layout.columns.find(({ role }) => role === 'duration');
  const responses = {
    ...(identity === undefined ? {} : { id: identity.key }),
    ...(submitted === undefined ? {} : { submitted: submitted.key }),
    ...(duration === undefined ? {} : { duration: duration.key }),
  };
  const { scales, shared } = shareScales(questions);
  return {
    definition: {
      id,
      ...(Object.keys(responses).length > 0 ? { responses } : {}),
      ...(Object.keys(scales).length > 0 ? { scales } : {}),
      questions: shared.length > 0 ? shared : [{ id: 'nothing', type: 'note', text: 'no question was recognised in this file' }],
    },
    roles,
    notes: [],
  };
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
