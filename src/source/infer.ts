import type { Diagnostic } from '../diagnostic.js';
import type { DefinitionInput } from '../survey/definition.js';
import { inferColumn } from './infer-column.js';
import { inferGroup } from './infer-group.js';
import type { Layout, SourceColumn } from './layout.js';
import type { ColumnProfile, Profile } from './profile.js';
import { questionIds } from './question-id.js';

export type QuestionInput = DefinitionInput['questions'][number];

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

/** What the files around this one agree on: one finding about a column or a group of columns. */
export interface Finding {
  question: QuestionInput | null;
  role: string;
  why: string;
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
    const { question, role, why } = inferColumn(column, profile.answers(column.key), ids);
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

/** The number of responses with any answer in a column. */
export const sizeOf = ({ answers, overflow }: ColumnProfile): number => answers.reduce((sum, { n }) => sum + n, overflow);

/** A question's text, as far as it says more than its column's name. */
export const textOf = (column: SourceColumn): { text?: string } => (column.question === column.key ? {} : { text: column.question });
