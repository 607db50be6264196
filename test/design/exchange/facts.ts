import type { Asked, Questionnaire } from '../../../src/design/asked.js';
import type { Loss } from '../../../src/design/exchange/losses.js';
import { questionnaireOf } from '../../../src/design/questionnaire.js';
import { hasScale } from '../../../src/survey/definition/scale-of.js';
import type { Definition } from '../../../src/survey/definition.js';
import type { Logic } from '../../../src/survey/show-if.js';
import { say, type Text } from '../../../src/survey/text.js';

/** Everything a definition says, one fact per place in it: texts per language, scales and answers settled, conditions in one form. */
type Facts = Map<string, string>;

/** Keys of questions and scales that are told apart below, or that name columns of a file. */
const TOLD = new Set([
  'id',
  'text',
  'help',
  'required',
  'new-page',
  'show-if',
  'scale',
  'rows',
  'options',
  'column',
  'columns',
  'unit',
  'type',
]);
const PARTS = new Set(['functional', 'dysfunctional', 'importance', 'perception', 'expectation', 'minimum', 'desired', 'weight']);
const USUAL: Record<string, unknown> = { interval: 'adjusted-wald', version: 2, separator: ';', confidence: 0.95, 'min-base': 5 };

function factsOf(definition: Definition): Facts {
  const facts: Facts = new Map();
  const questionnaire = questionnaireOf(definition);
  const { languages } = questionnaire;
  const told = (path: (string | number)[], value: unknown): void => {
    if (value === undefined || value === null || value === false) return;
    facts.set(JSON.stringify(path), typeof value === 'string' ? value : JSON.stringify(value));
  };
  const spoken = (text: Text | null): string | null =>
    text === null ? null : languages.map((language) => say(text, language).replace(/\s+/g, ' ').trim()).join(' | ');
  const { id, kind, title, intro, thanks, questions, scales, audience, adjust, ...settings } = definition;
  told(['id'], id);
  told(['title'], spoken(questionnaire.title));
  told(['languages'], languages);
  told(['intro'], spoken(intro ?? null));
  told(['thanks'], spoken(thanks ?? null));
  for (const [key, value] of Object.entries(settings)) if (USUAL[key] !== value) told([key], value);
  for (const [name, { points, labels, 'not-applicable': gone, ...more }] of Object.entries(scales ?? {}))
    for (const [key, value] of Object.entries(more)) told(['scales', name, key], value);
  questions.forEach((question, index) => {
    told(['questions', index, 'id'], question.id);
    told(['questions', index, 'type'], question.type);
    for (const [key, value] of Object.entries(question))
      if (!TOLD.has(key) && !PARTS.has(key) && USUAL[key] !== value && !(key === 'not-applicable' && hasScale(question)))
        told(['questions', index, key], value);
    if (question.type === 'matrix')
      for (const [row, { dimension, reverse }] of question.rows.entries()) {
        told(['questions', index, 'rows', row, 'dimension'], dimension);
        told(['questions', index, 'rows', row, 'reverse'], reverse);
      }
  });
  for (const [place, asked] of questionnaire.asked.entries()) {
    const own = ['questions', asked.index, ...(asked.part === null ? [] : [asked.part])];
    const shared = ['questions', asked.index];
    told([...own, 'kind'], asked.kind === 'choice' ? `choice ${asked.several}` : asked.kind);
    told([...own, 'text'], spoken(asked.text));
    told([...shared, 'help'], spoken(asked.help));
    told([...shared, 'required'], asked.required);
    told([...shared, 'new-page'], asked.newPage && place > 0);
    told([...shared, 'show-if'], asked.showIf && canonical(asked.showIf, questionnaire));
    answers(asked, own, spoken, told);
  }
  return facts;
}

function answers(
  asked: Asked,
  path: (string | number)[],
  spoken: (text: Text | null) => string | null,
  told: (path: (string | number)[], value: unknown) => void,
): void {
  if (asked.kind === 'scale' || asked.kind === 'matrix') {
    told(
      [...path, 'scale', 'points'],
      asked.points.map(({ value }) => value),
    );
    for (const { value, label } of asked.points)
      told([...path, 'scale', 'labels', value], spoken(label) === String(value) ? null : spoken(label));
    told([...path, 'scale', 'not-applicable'], spoken(asked.notApplicable));
  }
  if (asked.kind === 'matrix')
    for (const [at, row] of asked.rows.entries()) {
      told([...path, 'rows', at, 'id'], row.id);
      told([...path, 'rows', at, 'text'], spoken(row.text));
    }
  if (asked.kind === 'choice' || asked.kind === 'ranking')
    for (const [at, option] of asked.options.entries()) {
      told([...path, 'options', at, 'value'], option.value);
      told([...path, 'options', at, 'label'], spoken(option.label));
      told([...path, 'options', at, 'other'], option.other);
      told([...path, 'options', at, 'exclusive'], option.exclusive);
    }
  if (asked.kind === 'text') told([...path, 'lines'], asked.lines);
  if (asked.kind === 'number') told([...path, 'unit'], spoken(asked.unit));
}

/** A condition in one form: lists and whole questions taken apart, questions by their place, chains flat. */
function canonical(logic: Logic, { asked, languages }: Questionnaire): unknown {
  const places = (name: string): string[] =>
    asked.flatMap((one, at) => {
      if (one.kind !== 'matrix') return one.id === name || one.question.id === name ? [`#${at}`] : [];
      return one.rows.flatMap((row, index) => (one.id === name || `${one.id}.${row.id}` === name ? [`#${at}.${index}`] : []));
    });
  const chain = (kind: 'and' | 'or', parts: unknown[][]): unknown[] => {
    const all = parts.flatMap((part) => (part[0] === kind ? (part.slice(1) as unknown[][]) : [part]));
    // What is compared was answered: to ask for that as well says nothing more.
    const idle = ([word, place]: unknown[]): boolean =>
      kind === 'and' && word === 'answered' && all.some(([operator, of]) => of === place && operator !== 'answered' && operator !== '!=');
    const flat = all.filter((part) => !idle(part));
    return flat.length === 1 ? (flat[0] as unknown[]) : [kind, ...flat];
  };
  // An option by its words: its value may be called otherwise, its place be another.
  const meant = (place: string, value: string): string => {
    const one = asked[Number(/\d+/.exec(place)?.[0])];
    const option = one?.kind === 'choice' ? one.options.find(({ value: own }) => own === value) : undefined;
    if (option !== undefined && (option.other || !Number.isInteger(Number(value)))) return say(option.label, languages[0] as string);
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value) ? String(Number(value)) : value;
  };
  const opposite = (part: unknown[]): unknown[] => {
    if (part[0] === '=') return ['!=', ...part.slice(1)];
    return part[0] === '!=' ? ['=', ...part.slice(1)] : ['not', part];
  };
  const form = (inner: Logic): unknown[] => {
    switch (inner.kind) {
      case 'not':
        return opposite(form(inner.part));
      case 'and':
      case 'or':
        return chain(inner.kind, inner.parts.map(form));
      case 'answered':
        return chain(
          'or',
          places(inner.question).map((place) => ['answered', place]),
        );
      default: {
        const operator = inner.operator === 'in' ? '=' : inner.operator === 'not in' ? '!=' : inner.operator;
        const parts = places(inner.question).flatMap((place) => inner.values.map((value) => [operator, place, meant(place, value)]));
        return chain(operator === '!=' ? 'and' : 'or', parts);
      }
    }
  };
  return form(logic);
}

/** What a round trip changed and no loss names: `place: before → after`. */
export function unnamed(before: Definition, after: Definition, losses: readonly Loss[]): string[] {
  const [was, is] = [factsOf(before), factsOf(after)];
  const named = losses.flatMap(({ paths }) => paths);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const path = JSON.parse(key) as (string | number)[];
    const covered = named.some((one) => one.length <= path.length && one.every((step, at) => step === path[at]));
    return was.get(key) === is.get(key) || covered ? [] : [`${path.join('.')}: ${was.get(key)} → ${is.get(key)}`];
  });
}
