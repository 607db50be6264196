import { type PairQuestion, partsOf } from '../../survey/definition/parts.js';
import type { Question } from '../../survey/definition/question.js';
import { declaredScale, type ScaleQuestion } from '../../survey/definition/scale-of.js';
import type { Definition } from '../../survey/definition.js';
import type { Asked } from '../asked.js';
import { questionnaireOf } from '../questionnaire.js';
import type { ColumnMap } from './column-map.js';
import type { LossLog } from './losses.js';
import { showIfWithValues } from './show-if-text.js';

/**
 * The definition by which `analyze` reads what the platform exports: columns, stored answers and labels filled in. What names columns of
 * another file (identifiers, weights, segments that nothing asks) is left out, and told.
 */
export function definitionWithColumns(definition: Definition, map: ColumnMap, losses: LossLog): Definition {
  const asked = new Map(questionnaireOf(definition).asked.map((one) => [one.id, one]));
  const { responses, segments, targets, ...rest } = definition;
  if (responses !== undefined)
    losses.note('responses', null, 'names columns of another file; those of the platform are known to analyze', ['responses']);
  const kept = segments?.flatMap((segment, index) => {
    const { id, title, column = id } = typeof segment === 'string' ? { id: segment, title: undefined } : segment;
    const found = columnAsked(column, definition, map) ?? columnAsked(id, definition, map);
    if (found === null)
      losses.warn(`segment "${id}"`, null, 'nothing asks for it, and the responses will not have it: add a question or a column', [
        'segments',
        index,
      ]);
    return found === null
      ? []
      : [title === undefined && found === id ? id : { id, ...(title === undefined ? {} : { title }), column: found }];
  });
  const held = targets?.flatMap((target, index) => {
    const by =
      target.by === undefined || (kept ?? []).some((segment) => (typeof segment === 'string' ? segment : segment.id) === target.by);
    if (!by) losses.warn(`target of "${target.figure}"`, null, `it is by ${target.by}, which nothing asks for`, ['targets', index]);
    return by ? [{ ...target, figure: figureWithStored(target.figure, map) }] : [];
  });
  return {
    ...rest,
    ...(kept !== undefined && kept.length > 0 ? { segments: kept } : {}),
    questions: definition.questions.map((question) => questionWithColumns(question, asked, definition, map)),
    ...(held !== undefined && held.length > 0 ? { targets: held } : {}),
  };
}

/** A figure by the option as it is stored: `uses.share.smart_home`. */
function figureWithStored(figure: string, { stored }: ColumnMap): string {
  const [, question = '', value = ''] = /^([^.]+)\.share\.(.+)$/s.exec(figure) ?? [];
  const renamed = stored.get(question)?.get(value);
  return renamed === undefined ? figure : `${question}.share.${renamed}`;
}

/** The new column of the question whose column or id is called so; null when nothing asks for it. */
function columnAsked(name: string, definition: Definition, { columns }: ColumnMap): string | null {
  const all = questionnaireOf(definition).asked.flatMap((one) =>
    one.kind === 'matrix' ? one.rows.map(({ id, column }) => ({ id: `${one.id}.${id}`, column })) : [{ id: one.id, column: one.column }],
  );
  const found = all.find(({ column }) => column === name) ?? all.find(({ id }) => id === name);
  return found === undefined ? null : (columns.get(found.id) ?? null);
}

function questionWithColumns(question: Question, asked: ReadonlyMap<string, Asked>, definition: Definition, map: ColumnMap): Question {
  const shown = question['show-if'] === undefined ? {} : { 'show-if': showIfWithValues(question['show-if'], map.stored) };
  const whole = { ...question, ...shown } as Question;
  const scaled = (part: ScaleQuestion): object => scaleWithLabels(part, asked.get(part.id), definition, map);
  switch (whole.type) {
    case 'note':
      return whole;
    case 'kano':
    case 'gap':
      return withParts(whole, scaled, map);
    case 'matrix':
      return {
        ...whole,
        ...scaled(whole),
        rows: whole.rows.map((row) => ({ ...row, ...columnOf(`${whole.id}.${row.id}`, row.id, map) })),
      };
    case 'single-choice':
    case 'multiple-choice':
      return withChoices(whole, asked.get(whole.id), map);
    case 'nps':
    case 'csat':
    case 'ces':
    case 'rating':
      return { ...without(whole, 'column'), ...scaled(whole), ...columnOf(whole.id, whole.id, map) } as Question;
    default:
      return { ...without(whole, 'column'), ...columnOf(whole.id, whole.id, map) } as Question;
  }
}

function withParts(question: PairQuestion, scaled: (part: ScaleQuestion) => object, map: ColumnMap): Question {
  const parts = partsOf(question).map(({ name, rating }) => {
    const { id, type, ...side } = rating;
    return [name, { ...side, ...scaled(rating), ...columnOf(id, `${question.id}_${name}`, map) }] as const;
  });
  return { ...question, ...Object.fromEntries(parts) } as Question;
}

function withChoices(
  question: Extract<Question, { type: 'single-choice' | 'multiple-choice' }>,
  asked: Asked | undefined,
  map: ColumnMap,
): Question {
  const stored = map.stored.get(question.id) ?? new Map<string, string>();
  const options = asked?.kind === 'choice' ? asked.options : [];
  const declared = new Map(question.options?.map((option) => [option.value, option]));
  const renamed = options.map(({ value, label }) => ({ label, ...declared.get(value), value: stored.get(value) ?? value }));
  const perOption = map.perOption.get(question.id);
  const columns = perOption && Object.fromEntries(Object.entries(perOption).map(([value, column]) => [stored.get(value) ?? value, column]));
  return {
    ...without(without(question, 'column'), 'columns'),
    ...(renamed.length > 0 ? { options: renamed } : {}),
    ...(question.type === 'multiple-choice' ? { separator: map.separator } : {}),
    ...(columns === undefined ? columnOf(question.id, question.id, map) : { columns }),
  } as Question;
}

/** A scale of its own where what respondents see says more than the definition: usual labels, and what is stored for "does not apply". */
function scaleWithLabels(question: ScaleQuestion, asked: Asked | undefined, definition: Definition, map: ColumnMap): object {
  if (asked?.kind !== 'scale' && asked?.kind !== 'matrix') return {};
  const declared = declaredScale(question, definition.scales ?? {}) ?? {};
  const stored = map.notApplicable.get(asked.id);
  const known = [...(declared['not-applicable'] ?? []), ...(question['not-applicable'] ?? [])];
  const labels = asked.points.filter(({ label }) => label !== null);
  return {
    ...(declared.labels === undefined && labels.length > 0
      ? {
          scale: {
            ...declared,
            points: asked.points.map(({ value }) => value),
            labels: Object.fromEntries(labels.map(({ value, label }) => [value, label])),
          },
        }
      : {}),
    ...(stored !== undefined && !known.includes(stored) ? { 'not-applicable': [...(question['not-applicable'] ?? []), stored] } : {}),
  };
}

/** `column`, where it is not the one that is looked for anyway. */
function columnOf(id: string, usual: string, { columns }: ColumnMap): { column?: string } {
  const column = columns.get(id);
  return column === undefined || column === usual ? {} : { column };
}

function without(question: object, key: string): object {
  return Object.fromEntries(Object.entries(question).filter(([name]) => name !== key));
}
