import type { Column } from './columns.js';
import { hasParts, partsOf } from './definition/parts.js';
import type { Question } from './definition/question.js';
import type { Definition } from './definition.js';

/** The columns that a definition names, as if a file had them: by these a definition is checked without a file. */
export function namedColumns({ questions, segments = [], responses = {} }: Definition): Column[] {
  const { id, submitted, duration, weight, complete } = responses;
  const names = [
    ...questions.flatMap(columnsOf),
    ...segments.map((segment) => (typeof segment === 'string' ? segment : (segment.column ?? segment.id))),
    ...[id, submitted, duration, weight, complete?.column].flatMap((name) => name ?? []),
  ];
  return [...new Set(names)].map((key) => ({ key, header: key, question: key, option: null }));
}

function columnsOf(question: Question): string[] {
  if (hasParts(question)) {
    return partsOf(question).map(({ name, rating }) => ('column' in rating ? rating.column : undefined) ?? `${question.id}_${name}`);
  }
  if (question.type === 'matrix') return question.rows.map(({ id, column }) => column ?? id);
  if (question.type === 'note') return [];
  const options = 'columns' in question ? Object.values(question.columns ?? {}) : [];
  return options.length > 0 ? options : [question.column ?? question.id];
}
