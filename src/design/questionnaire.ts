import { hasParts, type PairQuestion, partsOf } from '../survey/definition/parts.js';
import type { Question } from '../survey/definition/question.js';
import type { ScaleDefinition } from '../survey/definition/scale.js';
import { declaredScale, hasScale, type ScaleQuestion, scaleOf } from '../survey/definition/scale-of.js';
import type { Definition } from '../survey/definition.js';
import { parseShowIf } from '../survey/show-if.js';
import type { Text } from '../survey/text.js';
import type { Asked, Common, Option, Point, Questionnaire } from './asked.js';
import { kanoLabels } from './kano-labels.js';
import { usualLabels } from './usual-labels.js';

/** A scale that nobody declared has five points. */
const FIVE = [1, 2, 3, 4, 5];
/** Points of a constant sum, for a part that is asked as a weight. */
const HUNDRED = Array.from({ length: 101 }, (_, value) => value);

/** What respondents meet, from a sound definition. A scale without points gets the five usual ones. */
export function questionnaireOf(definition: Definition): Questionnaire {
  return {
    id: definition.id,
    title: definition.title ?? definition.id,
    languages: definition.languages ?? ['en'],
    intro: definition.intro ?? null,
    thanks: definition.thanks ?? null,
    asked: definition.questions.flatMap((question, index) => askedOf(question, index, definition)),
  };
}

function askedOf(question: Question, index: number, definition: Definition): Asked[] {
  if (hasParts(question)) return sides(question, index, definition);
  const common = commonOf(question, index);
  if (hasScale(question)) {
    const { points, notApplicable } = scalePoints(question, definition);
    if (question.type !== 'matrix') return [{ ...common, kind: 'scale', points, notApplicable }];
    const rows = question.rows.map(({ id, text, column }) => ({ id, text: text ?? id, column: column ?? id }));
    return [{ ...common, kind: 'matrix', rows, points, notApplicable, randomize: question.randomize ?? false }];
  }
  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice':
      return [
        {
          ...common,
          kind: 'choice',
          several: question.type === 'multiple-choice',
          options: optionsOf(question),
          randomize: question.randomize ?? false,
          column: question.columns === undefined ? common.column : null,
        },
      ];
    case 'ranking':
      return [{ ...common, kind: 'ranking', options: optionsOf(question), randomize: question.randomize ?? false }];
    case 'text':
      return [{ ...common, kind: 'text', lines: question.lines ?? (question.demographic ? 1 : 4) }];
    case 'number':
      return [{ ...common, kind: 'number', min: question.min ?? null, max: question.max ?? null, unit: question.unit ?? null }];
    default:
      return [{ ...common, kind: question.type }];
  }
}

function commonOf(question: Question, index: number): Common {
  const logic = question['show-if'] === undefined ? null : parseShowIf(question['show-if']);
  return {
    id: question.id,
    question,
    index,
    part: null,
    text: question.text ?? question.id,
    help: ('help' in question ? question.help : undefined) ?? null,
    required: ('required' in question ? question.required : undefined) ?? false,
    newPage: question['new-page'] ?? false,
    showIf: logic === null || 'at' in logic ? null : logic,
    column:
      question.type === 'note' || question.type === 'matrix' ? null : (('column' in question ? question.column : undefined) ?? question.id),
  };
}

/** The parts of a Kano or gap question, one after another. */
function sides(question: PairQuestion, index: number, definition: Definition): Asked[] {
  const common = commonOf(question, index);
  return partsOf(question).map(({ name, rating }, place): Asked => {
    const form = question.type === 'kano' && (name === 'functional' || name === 'dysfunctional');
    const { points, notApplicable } = scalePoints(rating, definition, name === 'weight' ? HUNDRED : FIVE);
    return {
      ...common,
      id: rating.id,
      part: name,
      text: rating.text ?? question.text ?? rating.id,
      newPage: common.newPage && place === 0,
      column: ('column' in rating ? rating.column : undefined) ?? `${question.id}_${name}`,
      kind: 'scale',
      points: form && points.every(({ label }) => label === null) ? kanoLabels(definition.kano?.table === 'three-point') : points,
      notApplicable,
    };
  });
}

function scalePoints(question: ScaleQuestion, definition: Definition, usual = FIVE): { points: Point[]; notApplicable: Text | null } {
  const declared: ScaleDefinition = declaredScale(question, definition.scales ?? {}) ?? {};
  const scale = scaleOf(question, declared);
  const labels = new Map(scale.labels.map(({ point, text }) => [point, text]));
  const points = (scale.points ?? usual).map((value) => ({ value, label: labels.get(value) ?? null }));
  return { points: labels.size > 0 ? points : usualLabels(question, points), notApplicable: scale.notApplicable[0] ?? null };
}

/** The options that are offered, with those that only a column of their own names. */
function optionsOf({
  options,
  columns,
}: {
  options?: { value: string; label: Text; other?: boolean; exclusive?: boolean }[];
  columns?: Record<string, string>;
}): Option[] {
  const named = options ?? Object.keys(columns ?? {}).map((value) => ({ value, label: value }));
  return named.map((option) => ({
    value: option.value,
    label: option.label,
    other: ('other' in option && option.other) || false,
    exclusive: ('exclusive' in option && option.exclusive) || false,
    column: columns?.[option.value] ?? null,
  }));
}
