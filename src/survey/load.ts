import { checkDefinition } from './definition/check.js';
import { readDocument } from './definition/document.js';
import { problemsOf } from './definition/issue.js';
import { type FindPlace, placed } from './definition/problem.js';
import { questionSchema } from './definition/question.js';
import { refusal } from './definition/refusal.js';
import { scaleSchema } from './definition/scale.js';
import { type Definition, definitionSchema } from './definition.js';

/** A valid definition, and where in its file each of its values stands. */
export interface LoadedDefinition {
  definition: Definition;
  place: FindPlace;
}

/**
 * A definition from YAML text, checked in itself; `bind` checks it against a file of answers.
 * `file` is the name to show in messages.
 * @throws CsatError (exit 2) with every problem found (the first hundred), each with file, line and column.
 */
export function loadDefinition(text: string, file: string): LoadedDefinition {
  const { value, place } = readDocument(text, file);
  const parsed = definitionSchema.safeParse(value);
  const problems = [...problemsOf(parsed.error?.issues ?? [], value), ...checkDefinition(soundParts(value))];
  if (parsed.success && problems.length === 0) return { definition: parsed.data, place };
  throw refusal(problems, (problem) => placed(problem, place));
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
