import type { Column } from './columns.js';
import { daysOf } from './days-of.js';
import { type PairQuestion, type Part, partsOf } from './definition/parts.js';
import type { Path } from './definition/problem.js';
import { declaredScale, scaleOf } from './definition/scale-of.js';
import type { Definition } from './definition.js';
import type { Model, ScaleItem } from './survey.js';

/** A weight is asked in points out of 100 unless a scale is declared. */
const WEIGHTS = Array.from({ length: 101 }, (_, points) => points);

/** A question that is asked in parts: an item for each part, and the analysis that takes them together. */
export function bindParts(
  question: PairQuestion,
  path: Path,
  definition: Definition,
  find: (name: string, says: string, path: Path | null) => Column,
): { items: ScaleItem[]; model: Model } {
  const items = partsOf(question).map(({ name, rating }): ScaleItem => {
    const says = `${name} of question "${question.id}" names`;
    const at = [...path, name];
    const column =
      rating.type !== 'matrix' && rating.column !== undefined
        ? find(rating.column, says, [...at, 'column'])
        : find(`${question.id}_${name}`, `${says} by its id`, at);
    const scale = scaleOf(rating, declaredScale(rating, definition.scales ?? {}) ?? {});
    const form =
      name === 'functional' || name === 'dysfunctional' ? (definition.kano?.table === 'three-point' ? 'kano-three' : 'kano') : undefined;
    const points = name === 'weight' ? (scale.points ?? WEIGHTS) : scale.points;
    const text = rating.text ?? question.text ?? column.question;
    return {
      id: rating.id,
      kind: 'scale',
      metric: null,
      text,
      battery: null,
      column: column.key,
      changed: daysOf(question.changed),
      scale: { ...scale, points, form },
      options: {},
    };
  });
  const part = (name: Part['name']): string | null => items.find(({ id }) => id === `${question.id}.${name}`)?.id ?? null;
  const title = question.text ?? (question.type === 'kano' ? undefined : items[0]?.text) ?? question.id;
  const options =
    question.type === 'kano'
      ? { functional: part('functional'), dysfunctional: part('dysfunctional'), importance: part('importance'), ...definition.kano }
      : {
          perception: part('perception'),
          expectation: part('expectation'),
          minimum: part('minimum'),
          desired: part('desired'),
          weight: part('weight'),
          dimension: question.dimension ?? null,
          weights: definition.gap?.weights ?? null,
        };
  return { items, model: { id: question.id, metric: question.type, title, options, path } };
}
