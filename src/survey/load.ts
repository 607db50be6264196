import { didYouMean } from '../diagnostic.js';
import { checkDefinition } from './definition/check.js';
import { readDocument } from './definition/document.js';
import { problemsOf } from './definition/issue.js';
import { type FindPlace, type Problem, placed } from './definition/problem.js';
import { questionSchema } from './definition/question.js';
import { refusal } from './definition/refusal.js';
import { scaleSchema } from './definition/scale.js';
import { type TicketsDefinition, ticketsSchema } from './definition/tickets.js';
import { type TransactionsDefinition, transactionsSchema } from './definition/transactions.js';
import { type Definition, definitionSchema } from './definition.js';

/** A valid definition, and where in its file each of its values stands. */
export interface Loaded<D> {
  definition: D;
  place: FindPlace;
}
export type LoadedDefinition = Loaded<Definition>;

/** A definition of any kind of file. */
export type AnyDefinition = Definition | TransactionsDefinition | TicketsDefinition;

const KINDS = ['responses', 'transactions', 'tickets'];

/**
 * A definition from YAML text, checked in itself; `bind` checks it against a file of answers.
 * `file` is the name to show in messages.
 * @throws CsatError (exit 2) with every problem found (the first hundred), each with file, line and column; also when it is of another kind.
 */
export const loadDefinition = (text: string, file: string): LoadedDefinition => asQuestions(loadAnyDefinition(text, file));

/** The definition as one of questions. Throws CsatError (exit 2) when it is of another kind. */
export function asQuestions({ definition, place }: Loaded<AnyDefinition>): LoadedDefinition {
  if (definition.kind === 'responses') return { definition, place };
  const message = `the definition is of ${definition.kind}, and one of questions is needed`;
  throw refusal([{ code: 'other-kind', message, path: ['kind'] }], (problem) => placed(problem, place));
}

/** A definition of whichever kind it says it is of; as `loadDefinition`. */
export function loadAnyDefinition(text: string, file: string): Loaded<AnyDefinition> {
  const { value, place } = readDocument(text, file);
  const { definition, problems } = judged(value);
  if (definition !== undefined && problems.length === 0) return { definition, place };
  throw refusal(problems, (problem) => placed(problem, place));
}

/** Everything that is wrong with a definition in itself, and the definition when its schema takes it whole. */
export function judged(value: Record<string, unknown>): { definition?: AnyDefinition; problems: Problem[] } {
  const { kind = 'responses' } = value;
  if (typeof kind === 'string' && !KINDS.includes(kind)) {
    const hint = () => didYouMean(kind, KINDS) ?? 'it is responses, transactions or tickets';
    return { problems: [{ code: 'invalid-value', message: `kind "${kind}" is not known to this version`, hint, path: ['kind'] }] };
  }
  const schema = kind === 'transactions' ? transactionsSchema() : kind === 'tickets' ? ticketsSchema() : definitionSchema;
  // It is parsed once: to compile code for its schema would take longer.
  const parsed = schema.safeParse(value, { jitless: true });
  const whole = parsed.data?.kind === 'responses' ? { scales: {}, ...parsed.data } : soundParts(value);
  const across = schema === definitionSchema ? checkDefinition(whole) : [];
  return { definition: parsed.data, problems: [...problemsOf(parsed.error?.issues ?? [], value), ...across] };
}

/** What is right in itself, so that what is wrong between the parts is told along with what is wrong in others. */
function soundParts({ scales, questions, segments, gap }: Record<string, unknown>): Parameters<typeof checkDefinition>[0] {
  const named = typeof scales === 'object' && scales !== null && !Array.isArray(scales) ? scales : {};
  return {
    scales: Object.fromEntries(Object.entries(named).map(([id, scale]) => [id, scaleSchema.safeParse(scale).data ?? null])),
    questions: Array.isArray(questions) ? questions.map((question) => questionSchema.safeParse(question).data ?? null) : [],
    segments: definitionSchema.shape.segments.safeParse(segments).data,
    gap: definitionSchema.shape.gap.safeParse(gap).data,
  };
}
