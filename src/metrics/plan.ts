import type { Books } from '../statistics/books.js';
import { type Choices, choicesOfColumn, choicesOfColumns } from '../statistics/choices.js';
import type { Counts } from '../statistics/counts.js';
import { type Distribution, layAlong } from '../statistics/distribution.js';
import { MOST_KEYS, type Request, type Variable, variableId } from '../statistics/request.js';
import type { ChoiceBook } from '../survey/choice-book.js';
import type { Codebook } from '../survey/codebook.js';
import type { Item, Survey } from '../survey/survey.js';
import type { Text } from '../survey/text.js';
import { say } from '../survey/text.js';
import { type AnyMetric, metricOf } from './index.js';
import type { Given, Need, Needs } from './metric.js';

/** A metric to be computed: for a question, or over several. */
export interface Analysis {
  id: string;
  metric: AnyMetric;
  title: Text;
  /** The question whose row is analysed; null for a question of its own. */
  battery: { id: string; text: Text } | null;
  options: unknown;
  needs: Needs;
}

/** The analyses that the questions of a survey bring. */
export function plan(survey: Survey): Analysis[] {
  return survey.items.map((item) => {
    const metric = metricOf(item.metric);
    const options = metric.options.parse({ question: item.id, ...(item.kind === 'scale' ? item.options : {}) });
    return {
      id: item.id,
      metric,
      title: item.text,
      battery: item.kind === 'scale' ? item.battery : null,
      options,
      needs: metric.needs(options, survey),
    };
  });
}

/** The requests that all needs of some analyses come to, each asked once. */
export function requestsOf(analyses: readonly Analysis[], survey: Survey): Request[] {
  const variables = new Map<string, Variable>();
  for (const { needs } of analyses) {
    for (const need of Object.values(needs))
      for (const variable of variablesOf(need, survey)) variables.set(variableId(variable), variable);
  }
  return [...variables].map(([id, variable]) => ({ id, kind: 'counts', variables: [variable], limit: MOST_KEYS }));
}

/** What an analysis is given: the statistics that it asked for, from the tables of one group or of all responses. */
export function giveTo(
  analysis: Analysis,
  survey: Survey,
  books: Books,
  tables: (request: string) => Counts,
  weighted: boolean,
): Given<Needs> {
  const given: Record<string, Distribution | Choices> = {};
  for (const [name, need] of Object.entries(analysis.needs)) given[name] = statisticOf(need, survey, books, tables, weighted);
  return given as Given<Needs>;
}

/** Whether all answers that an analysis needs could be understood; if not, the items whose answers could not. */
export const itemsOf = (analysis: Analysis): string[] => Object.values(analysis.needs).map((need) => need.item);

function variablesOf(need: Need, survey: Survey): Variable[] {
  const item = itemOf(need.item, survey);
  if (item.kind === 'scale') return [{ kind: 'column', column: item.column }];
  if (item.answers.kind === 'column') return [{ kind: 'column', column: item.answers.column }];
  return [filledOf(item), ...item.answers.columns.map(({ column }): Variable => ({ kind: 'column', column }))];
}

function statisticOf(
  need: Need,
  survey: Survey,
  books: Books,
  tables: (request: string) => Counts,
  weighted: boolean,
): Distribution | Choices {
  const item = itemOf(need.item, survey);
  if (item.kind === 'scale') {
    return layAlong(tables(item.column), books.scales.get(item.id) ?? UNREADABLE, item.scale.reverse, weighted);
  }
  if (item.answers.kind === 'columns') {
    const columns = item.answers.columns.map(({ option, column }) => {
      const declared = item.options?.find(({ value }) => value === option);
      return { value: option, label: declared === undefined ? option : say(declared.label, survey.language), counts: tables(column) };
    });
    return choicesOfColumns(columns, tables(variableId(filledOf(item))), item.missing, weighted);
  }
  return choicesOfColumn(tables(item.answers.column), books.choices.get(item.id) ?? NO_OPTIONS, weighted);
}

/** Stands in for a scale that could not be resolved: no answer is read, none is scored. */
const UNREADABLE: Codebook = {
  points: [],
  labels: new Map(),
  read: (text) => ({ kind: text === null ? 'missing' : 'invalid' }),
  notes: [],
};
const NO_OPTIONS: ChoiceBook = { options: [], read: (text) => ({ kind: text === null ? 'missing' : 'invalid' }) };

function itemOf(id: string, survey: Survey): Item {
  const item = survey.items.find((one) => one.id === id);
  if (item === undefined) throw new RangeError(`no question is called ${id}`);
  return item;
}

/** In how many of its columns a response holds something: the base of a question that is spread over columns. */
function filledOf(item: Item & { kind: 'choice' }): Variable {
  const columns = item.answers.kind === 'columns' ? item.answers.columns.map(({ column }) => column) : [];
  return { kind: 'filled', columns, blank: item.missing };
}
