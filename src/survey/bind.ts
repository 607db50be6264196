import { bindParts } from './bind-parts.js';
import { type Column, findColumn } from './columns.js';
import { daysOf } from './days-of.js';
import { checkDefinition } from './definition/check.js';
import { hasParts } from './definition/parts.js';
import { type FindPlace, type Path, placed } from './definition/problem.js';
import type { Question } from './definition/question.js';
import { refusal } from './definition/refusal.js';
import { declaredScale, hasScale, type ScaleQuestion, scaleOf } from './definition/scale-of.js';
import type { Definition } from './definition.js';
import { findOrTell } from './find-or-tell.js';
import type { ChoiceAnswers, ChoiceItem, Item, Model, ScaleItem, Segment, Survey } from './survey.js';
import type { Language } from './text.js';

/** What the command line says about a survey; each goes before the definition, `by` beside its segments. */
export interface BindOptions {
  /** Names of segments, columns or questions. */
  by?: string[];
  weight?: string;
  /** Confidence level, 0.5 to 0.9999. */
  confidence?: number;
  minBase?: number;
  /** In which results are worded; English unless set. */
  language?: Language;
  /** True: the definition was not written by anybody but read from the file. */
  inferred?: boolean;
}

/**
 * A survey ready to be counted: the definition with every question, segment and weight tied to a column of the file.
 * Columns of the survey are keys of `columns`. Texts that the definition leaves out come from the header. `place` is null when no file
 * holds the definition.
 * @throws CsatError (exit 2) with every name that the file does not have or has more than once, and what is wrong in the definition itself.
 */
export function bind(definition: Definition, columns: readonly Column[], place: FindPlace | null, options: BindOptions = {}): Survey {
  const { scales = {}, questions, segments = [], responses = {}, gap } = definition;
  const problems = checkDefinition({ scales, questions, segments, gap });
  const find: Find = (name, says, path) => {
    const { column, problem } = findOrTell(name, columns, says, path);
    if (problem) problems.push(problem);
    return column;
  };
  const identity = responses.id === undefined ? null : find(responses.id, 'responses.id names', ['responses', 'id']).key;
  const dated =
    responses.submitted === undefined ? null : find(responses.submitted, 'responses.submitted names', ['responses', 'submitted']);
  if (responses.duration !== undefined) find(responses.duration, 'responses.duration names', ['responses', 'duration']);
  const complete = responses.complete;
  const parts = questions.flatMap((question, index) =>
    hasParts(question) ? [bindParts(question, ['questions', index], definition, find)] : [],
  );
  const survey: Survey = {
    id: definition.id,
    title: definition.title ?? definition.id,
    inferred: options.inferred ?? false,
    language: options.language ?? 'en',
    confidence: options.confidence ?? definition.confidence,
    minBase: options.minBase ?? definition['min-base'],
    adjust: definition.adjust,
    weight:
      options.weight !== undefined
        ? find(options.weight, '--weight names', null).key
        : responses.weight !== undefined
          ? find(responses.weight, 'responses.weight names', ['responses', 'weight']).key
          : null,
    identity: identity === null ? null : { column: identity, duplicates: responses.duplicates ?? null },
    submitted: dated === null ? null : dated.key,
    dateOrder: responses['date-order'] ?? null,
    complete: complete
      ? { column: find(complete.column, 'responses.complete names', ['responses', 'complete', 'column']).key, is: complete.is }
      : null,
    segments: bindSegments(definition, columns, options.by ?? [], find),
    items: [
      ...questions.flatMap((question, index) => bindQuestion(question, ['questions', index], scales, find)),
      ...parts.flatMap(({ items }) => items),
    ],
    models: [...parts.map(({ model }) => model), ...modelsOf(definition)],
  };
  if (problems.length > 0) throw refusal(problems, (problem) => placed(problem, place));
  return survey;
}

/** The analyses that the definition lists under `metrics`. */
function modelsOf({ metrics = [] }: Definition): Model[] {
  return metrics.flatMap((model, index) =>
    Object.entries(model).map(([metric, { id, title, ...options }]) => ({
      id,
      metric,
      title: title ?? id,
      options,
      path: ['metrics', index, metric],
    })),
  );
}

/** The column of a name; where there is none a stand-in, and the problem is kept. `says` begins the message: who names the column. */
type Find = (name: string, says: string, path: Path | null) => Column;

function bindQuestion(question: Question, path: Path, scales: Definition['scales'] & object, find: Find): Item[] {
  if (hasScale(question)) return bindScale(question, path, scales, find);
  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice':
      return [bindChoice(question, path, find)];
    case 'note':
    case 'kano':
    case 'gap':
      return [];
    default:
      if (question.column !== undefined) find(question.column, `question "${question.id}" names`, [...path, 'column']);
      return [];
  }
}

function bindScale(question: ScaleQuestion, path: Path, scales: Definition['scales'] & object, find: Find): ScaleItem[] {
  const declared = declaredScale(question, scales);
  if (declared === undefined) return [];
  const scale = scaleOf(question, declared);
  if (question.type !== 'matrix') {
    const column = findAsked(question, `question "${question.id}"`, path, find);
    const text = question.text ?? column.question;
    return [
      {
        id: question.id,
        kind: 'scale',
        metric: question.type,
        text,
        battery: null,
        column: column.key,
        changed: daysOf(question.changed),
        scale,
        options: metricOptions(question),
      },
    ];
  }
  let heading = question.text;
  return question.rows.map((row, index) => {
    const id = `${question.id}.${row.id}`;
    const column = findAsked(row, `row "${id}"`, [...path, 'rows', index], find);
    heading ??= column.option === null ? undefined : column.question;
    return {
      id,
      kind: 'scale',
      metric: 'rating',
      text: row.text ?? column.option ?? column.question,
      battery: { id: question.id, text: heading ?? question.id },
      column: column.key,
      changed: daysOf(question.changed),
      scale: { ...scale, reverse: row.reverse ?? scale.reverse },
      options: { dimension: null },
    };
  });
}

function metricOptions(question: Exclude<ScaleQuestion, { type: 'matrix' }>): ScaleItem['options'] {
  switch (question.type) {
    case 'nps':
      return { interval: question.interval };
    case 'csat':
      return { top: question.top ?? null };
    case 'ces':
      return { version: question.version };
    case 'rating':
      return { dimension: question.dimension ?? null };
  }
}

type ChoiceQuestion = Extract<Question, { type: ChoiceItem['metric'] }>;

function bindChoice(question: ChoiceQuestion, path: Path, find: Find): ChoiceItem {
  const { answers, header } = bindAnswers(question, path, find);
  return {
    id: question.id,
    kind: 'choice',
    metric: question.type,
    text: question.text ?? header,
    changed: daysOf(question.changed),
    answers,
    options:
      question.options ?? (answers.kind === 'columns' ? answers.columns.map(({ option }) => ({ value: option, label: option })) : null),
    missing: question.missing ?? [],
    notApplicable: question['not-applicable'] ?? [],
  };
}

function bindAnswers(question: ChoiceQuestion, path: Path, find: Find): { answers: ChoiceAnswers; header: string } {
  const who = `question "${question.id}"`;
  if (question.columns !== undefined) {
    const bound = Object.entries(question.columns).map(([option, name]) => ({
      option,
      found: find(name, `${who} names`, [...path, 'columns', option]),
    }));
    const columns = bound.map(({ option, found }) => ({ option, column: found.key }));
    return { answers: { kind: 'columns', columns }, header: bound[0]?.found.question ?? question.id };
  }
  const column = findAsked(question, who, path, find);
  const separator = question.type === 'multiple-choice' ? question.separator : null;
  return { answers: { kind: 'column', column: column.key, separator }, header: column.question };
}

/** The column that is named, else the one called as the id. */
function findAsked(asked: { id: string; column?: string }, who: string, path: Path, find: Find): Column {
  return asked.column === undefined
    ? find(asked.id, `${who} names by its id`, [...path, 'id'])
    : find(asked.column, `${who} names`, [...path, 'column']);
}

/** Segments of the definition and of the command line, each column once. A name may also be a question's, and stands for its column. */
function bindSegments(definition: Definition, columns: readonly Column[], by: string[], find: Find): Segment[] {
  const columnNamed = (name: string): string => {
    if (findColumn(name, columns).kind !== 'unknown') return name;
    const question = definition.questions.find(({ id }) => id === name);
    return (question !== undefined && 'column' in question ? question.column : undefined) ?? name;
  };
  const declared = (definition.segments ?? []).map((segment, index): Segment => {
    const path = ['segments', index];
    if (typeof segment === 'string') {
      return { id: segment, title: segment, column: find(columnNamed(segment), 'segments names', path).key };
    }
    const { id, title = id, column } = segment;
    const found =
      column === undefined
        ? find(columnNamed(id), `segment "${id}" names by its id`, [...path, 'id'])
        : find(column, `segment "${id}" names`, [...path, 'column']);
    return { id, title, column: found.key };
  });
  const asked = by
    .filter((name) => !declared.some(({ id }) => id === name))
    .map((name) => ({ id: name, title: name, column: find(columnNamed(name), '--by names', null).key }));
  const all = [...declared, ...asked];
  return all.filter((segment, index) => all.findIndex(({ column }) => column === segment.column) === index);
}
