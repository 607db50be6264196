import { didYouMean } from '../../diagnostic.js';
import { normalise } from '../text.js';
import { checkLogic } from './check-logic.js';
import { hasParts, partsOf } from './parts.js';
import type { Path, Problem } from './problem.js';
import type { Question } from './question.js';
import type { ScaleDefinition } from './scale.js';
import { declaredScale, hasScale, type ScaleQuestion, scaleOf } from './scale-of.js';

/** What is checked across keys; null: a scale or question that is wrong in itself, and known as such. */
export interface Checked {
  scales: Readonly<Record<string, ScaleDefinition | null>>;
  questions: readonly (Question | null)[];
  segments?: readonly (string | { id: string })[];
  gap?: { weights?: Readonly<Record<string, number>> };
}

/** What no single key shows: names given twice, scales that are not there, points and boxes that do not fit. */
export function checkDefinition({ scales, questions, segments = [], gap = {} }: Checked): Problem[] {
  const sound = Object.fromEntries(Object.entries(scales).filter((entry): entry is [string, ScaleDefinition] => entry[1] !== null));
  return [
    ...Object.entries(sound).flatMap(([id, scale]) => scaleProblems(scale, ['scales', id])),
    ...twice(
      questions.map((question) => question?.id),
      (index) => ['questions', index, 'id'],
      'question',
    ),
    ...twice(
      segments.map((segment) => (typeof segment === 'string' ? segment : segment.id)),
      (index) => ['segments', index],
      'segment',
    ),
    ...questions.flatMap((question, index) => (question === null ? [] : questionProblems(question, ['questions', index], scales, sound))),
    ...weightProblems(gap.weights ?? {}, questions),
    ...checkLogic(questions),
  ];
}

/** Weights are of dimensions that gap questions belong to. */
function weightProblems(weights: Readonly<Record<string, number>>, questions: Checked['questions']): Problem[] {
  const dimensions = new Set(questions.flatMap((question) => (question?.type === 'gap' && question.dimension ? [question.dimension] : [])));
  return Object.keys(weights).flatMap((id): Problem[] => {
    if (dimensions.has(id)) return [];
    const message = `gap.weights weighs "${id}", which is the dimension of no gap question`;
    return [{ code: 'unknown-dimension', message, hint: () => didYouMean(id, [...dimensions]), path: ['gap', 'weights', id], key: true }];
  });
}

function questionProblems(question: Question, path: Path, scales: Checked['scales'], sound: Record<string, ScaleDefinition>): Problem[] {
  const problems: Problem[] = [];
  if (question.type === 'matrix')
    problems.push(
      ...twice(
        question.rows.map((row) => row.id),
        (index) => [...path, 'rows', index, 'id'],
        'row',
      ),
    );
  if ('options' in question && question.options) {
    problems.push(
      ...twice(
        question.options.map(({ value }) => value),
        (index) => [...path, 'options', index],
        'option',
      ),
    );
  }
  if (question.type === 'single-choice' || question.type === 'multiple-choice') problems.push(...columnsProblems(question, path));
  if (hasParts(question))
    return [...problems, ...partsOf(question).flatMap(({ name, rating }) => questionProblems(rating, [...path, name], scales, sound))];
  if (!hasScale(question)) return problems;

  if (typeof question.scale === 'string' && !Object.hasOwn(scales, question.scale)) {
    const hint = () => didYouMean(String(question.scale), Object.keys(scales)) ?? 'scales are declared under the key "scales"';
    const message = `question "${question.id}" names scale "${question.scale}", which is not declared`;
    return [...problems, { code: 'unknown-scale', message, hint, path: [...path, 'scale'] }];
  }
  const declared = declaredScale(question, sound);
  if (declared === undefined) return problems;
  if (typeof question.scale === 'object') problems.push(...scaleProblems(question.scale, [...path, 'scale']));
  const { points } = scaleOf(question, declared);
  if (points === null) return problems;
  return [...problems, ...lengthProblems(question, points, path), ...lostPoints(question, points, path)];
}

/** A stored answer cannot be a point of the scale and no answer at once, nor stand for two points. */
function scaleProblems(scale: ScaleDefinition, path: Path): Problem[] {
  const problems = scale.points ? lostPoints(scale, scale.points, path) : [];
  for (const point of Object.keys(scale.labels ?? {})) {
    if (scale.points && !scale.points.includes(Number(point))) {
      const message = `label of ${point}, which is no point of the scale (${inWords(scale.points)})`;
      problems.push({ code: 'label-off-scale', message, path: [...path, 'labels', point], key: true });
    }
  }
  return [...problems, ...sharedLabels(scale, path)];
}

function sharedLabels({ labels = {} }: ScaleDefinition, path: Path): Problem[] {
  const points = new Map<string, string>();
  return Object.entries(labels).flatMap(([point, text]) => {
    const words = new Set((typeof text === 'string' ? [text] : Object.values(text)).map(normalise));
    const shared = [...words].find((word) => points.has(word));
    for (const word of words) points.set(word, point);
    if (shared === undefined) return [];
    const message = `label "${shared}" stands for more than one point`;
    return [{ code: 'ambiguous-answer', message, path: [...path, 'labels', point] }];
  });
}

function lostPoints(lost: { missing?: string[]; 'not-applicable'?: string[] }, points: number[], path: Path): Problem[] {
  const missing = new Set(lost.missing);
  const twice = (lost['not-applicable'] ?? []).flatMap((value, index): Problem[] =>
    missing.has(value)
      ? [{ code: 'ambiguous-answer', message: `"${value}" is both missing and not applicable`, path: [...path, 'not-applicable', index] }]
      : [],
  );
  const onScale = (['missing', 'not-applicable'] as const).flatMap((key) =>
    (lost[key] ?? []).flatMap((value, index): Problem[] => {
      if (value.trim() === '' || !points.includes(Number(value))) return [];
      const message = `"${value}" is ${key === 'missing' ? 'missing' : 'not applicable'} and also a point of the scale (${inWords(points)})`;
      return [{ code: 'ambiguous-answer', message, path: [...path, key, index] }];
    }),
  );
  return [...twice, ...onScale];
}

/** NPS is defined on 0..10 and taken on a declared 1..10; CES on any declared length of three points or more; a box needs a point outside. */
function lengthProblems(question: ScaleQuestion, points: number[], path: Path): Problem[] {
  const found = inWords(points);
  const wrong = (message: string, key: string, hint?: string): Problem[] => [
    {
      code: 'unfit-scale',
      message: `question "${question.id}": ${message}`,
      hint,
      path: [...path, key],
    },
  ];
  if (question.type === 'nps' && found !== '0..10' && found !== '1..10') {
    return wrong(
      `NPS needs the points 0..10 (or a declared 1..10), and its scale has ${found}`,
      'scale',
      'use type rating for other scales',
    );
  }
  if (question.type === 'ces' && points.length < 3) {
    return wrong(
      `CES needs a scale with a midpoint or two sides, and its scale has ${found}`,
      'scale',
      'usual are 1..7 (version 2) and 1..5 (version 1)',
    );
  }
  if (question.type === 'csat' && question.top !== undefined && question.top >= points.length) {
    return wrong(`top ${question.top} leaves no point below it on a scale of ${points.length} points`, 'top');
  }
  return [];
}

type ChoiceQuestion = Extract<Question, { type: 'single-choice' | 'multiple-choice' }>;

function columnsProblems({ id, column, columns, options }: ChoiceQuestion, path: Path): Problem[] {
  if (columns === undefined) return [];
  const problems: Problem[] = [];
  if (column !== undefined) {
    const message = `question "${id}" has both one column and one column per option`;
    problems.push({ code: 'invalid-value', message, hint: 'keep column or columns', path: [...path, 'columns'], key: true });
  }
  const values = options && new Set(options.map(({ value }) => value));
  for (const option of Object.keys(columns)) {
    if (values === undefined || values.has(option)) continue;
    const message = `question "${id}" has a column for option "${option}", which it does not offer`;
    const hint = () => didYouMean(option, values);
    problems.push({
      code: 'unknown-option',
      message,
      hint,
      path: [...path, 'columns', option],
      key: true,
    });
  }
  return problems;
}

function twice(names: (string | undefined)[], path: (index: number) => Path, what: string): Problem[] {
  const first = new Map<string, number>();
  return names.flatMap((name, index): Problem[] => {
    if (name === undefined) return [];
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, index);
      return [];
    }
    return [
      {
        code: 'duplicate-id',
        message: `${what} "${name}" is given twice: ${what} ${before + 1} and ${what} ${index + 1}`,
        path: path(index),
      },
    ];
  });
}

/** `1..5`, or the points one by one where some are left out. */
function inWords(points: number[]): string {
  const [low, high] = [points[0], points.at(-1)];
  return low !== undefined && high !== undefined && high - low === points.length - 1 ? `${low}..${high}` : points.join(', ');
}
