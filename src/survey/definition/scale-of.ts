import type { Scale } from '../survey.js';
import type { Question } from './question.js';
import type { ScaleDefinition } from './scale.js';

/** A question whose answers lie on a scale. */
export type ScaleQuestion = Extract<Question, { type: 'nps' | 'csat' | 'ces' | 'rating' | 'matrix' }>;

/** Whether the answers of a question lie on a scale. */
export function hasScale(question: Question): question is ScaleQuestion {
  return ['nps', 'csat', 'ces', 'rating', 'matrix'].includes(question.type);
}

/** 0..10 for NPS, 1..5 for effort (CES version 1), 1..7 for agreement (version 2); other types have none of their own. */
function usualPoints(question: ScaleQuestion): number[] | null {
  if (question.type === 'nps') return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  if (question.type === 'ces') return question.version === 1 ? [1, 2, 3, 4, 5] : [1, 2, 3, 4, 5, 6, 7];
  return null;
}

/** The scale as the question declares it, by name or in place; undefined when the name is not among `scales`. */
export function declaredScale(question: ScaleQuestion, scales: Readonly<Record<string, ScaleDefinition>>): ScaleDefinition | undefined {
  if (typeof question.scale !== 'string') return question.scale ?? {};
  return Object.hasOwn(scales, question.scale) ? scales[question.scale] : undefined;
}

/**
 * The scale that the answers to a question are read on: the declared one, with the usual points of the question's type where it has none,
 * and with what the question itself declares as missing or not applicable.
 */
export function scaleOf(question: ScaleQuestion, declared: ScaleDefinition): Scale {
  return {
    id: typeof question.scale === 'string' ? question.scale : null,
    points: declared.points ?? usualPoints(question),
    labels: Object.entries(declared.labels ?? {})
      .map(([point, text]) => ({ point: Number(point), text }))
      .sort((a, b) => a.point - b.point),
    missing: unique(declared.missing, question.missing),
    notApplicable: unique(declared['not-applicable'], question['not-applicable']),
    reverse: (question.type === 'rating' ? question.reverse : undefined) ?? declared.reverse ?? false,
  };
}

function unique(...lists: (string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}
