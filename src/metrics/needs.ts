import { answersOf, type Books, columnsOfChoice } from '../statistics/books.js';
import { choicesOfColumn, choicesOfColumns } from '../statistics/choices.js';
import type { Counts } from '../statistics/counts.js';
import { covariancesOf } from '../statistics/covariances.js';
import { layCross, type Side } from '../statistics/cross-table.js';
import type { Customers } from '../statistics/customers.js';
import { type Distribution, layAlong } from '../statistics/distribution.js';
import type { Durations } from '../statistics/durations.js';
import { layJoint } from '../statistics/joint.js';
import { matchesOf } from '../statistics/matches.js';
import type { Moments } from '../statistics/moments.js';
import { MOST_KEYS, pairKey, type Request, type Variable, variableId } from '../statistics/request.js';
import { spendingOf } from '../statistics/spending.js';
import { ticketRequests, ticketsOf } from '../statistics/tickets.js';
import { type ChoiceBook, chosen } from '../survey/choice-book.js';
import type { Codebook } from '../survey/codebook.js';
import { lowIsGood } from '../survey/low-is-good.js';
import type { ChoiceItem, Item, ScaleItem, Survey } from '../survey/survey.js';
import { say } from '../survey/text.js';
import type { Given, Need, Needs } from './metric.js';

/** Customers who answered one question; what is beyond is told, not dropped. */
const MOST_CUSTOMERS = 2_000_000;

/** Where a need's statistics are found: the tables of one group, or of all responses. */
export interface Tables {
  counts(request: string): Counts;
  moments(request: string): Moments;
  customers(request: string): Customers;
  durations(request: string): Durations;
}

/** The items whose answers a need reads. */
export function itemsOf(need: Need): string[] {
  switch (need.kind) {
    case 'distribution':
    case 'choices':
    case 'spending':
      return [need.item];
    case 'matches':
      return need.pairs.flat();
    case 'customers':
    case 'tickets':
      return [];
    default:
      return need.items;
  }
}

/** What some needs ask of an engine before anything is known of the answers: stored texts, each table once. */
export function countsFor(needs: readonly Need[], survey: Survey): Request[] {
  const requests = new Map<string, Request>();
  const ask = (id: string, variables: Variable[]): void => void requests.set(id, { id, kind: 'counts', variables, limit: MOST_KEYS });
  for (const need of needs) {
    for (const item of itemsOf(need)) for (const variable of variablesOf(itemOf(item, survey))) ask(variableId(variable), [variable]);
    if (need.kind === 'tickets') for (const request of ticketRequests(ticketFileOf(survey))) requests.set(request.id, request);
    if (need.kind === 'spending') {
      const variables = spendingVariables(need, survey);
      requests.set(spendingId(need), { id: spendingId(need), kind: 'counts', variables, limit: MOST_CUSTOMERS });
    }
    if (need.kind === 'joint' || need.kind === 'crosstab') {
      const columns = need.items.map((item) => onlyColumn(itemOf(item, survey)));
      ask(
        jointId(columns),
        columns.map((column) => ({ kind: 'column', column })),
      );
    }
  }
  return [...requests.values()];
}

/** What some needs ask once it is known what the stored texts mean: sums over responses. */
export function sumsFor(needs: readonly Need[], survey: Survey, books: Books, countsOf: (column: string) => Counts): Request[] {
  const requests = new Map<string, Request>();
  for (const need of needs) {
    if (need.kind === 'covariances') {
      const items = need.items.map((id) => {
        const item = scaleItemOf(id, survey);
        return { column: item.column, codes: codesOf(item, books, countsOf(item.column)) };
      });
      requests.set(momentsId(need.items), { id: momentsId(need.items), kind: 'moments', items });
    }
    if (need.kind === 'choices') {
      const item = itemOf(need.item, survey);
      if (item.kind === 'choice' && item.answers.kind === 'columns') {
        requests.set(filledId(item), { id: filledId(item), kind: 'counts', variables: [filledOf(item, countsOf)], limit: MOST_KEYS });
      }
    }
    if (need.kind === 'matches')
      requests.set(matchesId(need), {
        id: matchesId(need),
        kind: 'counts',
        variables: [matchesVariable(need, survey, books, countsOf)],
        limit: MOST_KEYS,
      });
  }
  return [...requests.values()];
}

/** The statistics that some needs ask for. */
export function giveTo<N extends Needs>(needs: N, survey: Survey, books: Books, tables: Tables, weighted: boolean): Given<N> {
  const given = Object.entries(needs).map(([name, need]) => [name, statisticOf(need, survey, books, tables, weighted)]);
  return Object.fromEntries(given) as Given<N>;
}

function statisticOf(need: Need, survey: Survey, books: Books, tables: Tables, weighted: boolean) {
  switch (need.kind) {
    case 'distribution':
      return distributionOf(scaleItemOf(need.item, survey), books, tables, weighted);
    case 'distributions':
      return need.items.map((item) => distributionOf(scaleItemOf(item, survey), books, tables, weighted));
    case 'choices':
      return choicesOf(itemOf(need.item, survey), survey, books, tables, weighted);
    case 'joint': {
      const items = need.items.map((item) => scaleItemOf(item, survey));
      const sides = items.map(({ id, scale }) => ({ book: bookOf(id, books), reverse: scale.reverse }));
      return layJoint(tables.counts(jointId(items.map(({ column }) => column))), sides, weighted);
    }
    case 'crosstab': {
      const [a, b] = need.items.map((id) => itemOf(id, survey)) as [Item, Item];
      return layCross(tables.counts(jointId([onlyColumn(a), onlyColumn(b)])), sideOf(a, books), sideOf(b, books), weighted);
    }
    case 'covariances': {
      const respondents = tables.counts(scaleItemOf(need.items[0] ?? '', survey).column).cells.reduce((sum, { n }) => sum + n, 0);
      return covariancesOf(tables.moments(momentsId(need.items)), need.items, respondents, weighted);
    }
    case 'matches':
      return matchesOf(tables.counts(matchesId(need)));
    case 'spending': {
      const item = scaleItemOf(need.item, survey);
      return spendingOf(tables.counts(spendingId(need)), bookOf(item.id, books), lowIsGood(item), survey.joined?.revenue ?? new Map());
    }
    case 'tickets':
      return ticketsOf(tables, ticketFileOf(survey));
    case 'customers':
      return tables.customers(customersId(need));
  }
}

function ticketFileOf({ tickets }: Survey) {
  if (tickets === undefined) throw new RangeError('the file is not one of tickets');
  return tickets;
}

const distributionOf = ({ id, column, scale }: ScaleItem, books: Books, tables: Tables, weighted: boolean): Distribution =>
  layAlong(tables.counts(column), bookOf(id, books), scale.reverse, weighted);

function choicesOf(item: Item, survey: Survey, books: Books, tables: Tables, weighted: boolean) {
  if (item.kind !== 'choice') throw new RangeError(`${item.id} is no choice`);
  if (item.answers.kind === 'column')
    return choicesOfColumn(tables.counts(item.answers.column), books.choices.get(item.id) ?? NO_OPTIONS, weighted);
  const columns = item.answers.columns.map(({ option, column }) => {
    const declared = item.options?.find(({ value }) => value === option);
    return { value: option, label: declared === undefined ? option : say(declared.label, survey.language), counts: tables.counts(column) };
  });
  return choicesOfColumns(columns, tables.counts(filledId(item)), item.missing, weighted);
}

const jointId = (columns: string[]): string => `joint ${JSON.stringify(columns)}`;
const momentsId = (items: string[]): string => `moments ${JSON.stringify(items)}`;
const spendingId = ({ item }: Need & { kind: 'spending' }): string => `spending ${item}`;
const spendingVariables = ({ item }: Need & { kind: 'spending' }, survey: Survey): Variable[] => {
  const { joined } = survey;
  if (joined === undefined) throw new RangeError('no transactions are joined');
  return [scaleItemOf(item, survey).column, joined.column].map((column) => ({ kind: 'column', column }));
};
/** The name of the request that answers a need for customers. */
export const customersId = ({ until, waves, file }: Need & { kind: 'customers' }): string =>
  ['customers', until ?? 'all', waves ?? 'whole', ...(file === undefined ? [] : [file])].join(' ');
const matchesId = ({ pairs, points }: Need & { kind: 'matches' }): string => `matches ${JSON.stringify([pairs, points])}`;

/** Stands in for a scale that could not be resolved: no answer is read, none is scored. */
const UNREADABLE: Codebook = {
  points: [],
  labels: new Map(),
  read: (text) => ({ kind: text === null ? 'missing' : 'invalid' }),
  notes: [],
};
const NO_OPTIONS: ChoiceBook = { options: [], read: (text) => ({ kind: text === null ? 'missing' : 'invalid' }) };
const bookOf = (item: string, books: Books): Codebook => books.scales.get(item) ?? UNREADABLE;

function itemOf(id: string, survey: Survey): Item {
  const item = survey.items.find((one) => one.id === id);
  if (item === undefined) throw new RangeError(`no question is called ${id}`);
  return item;
}

function scaleItemOf(id: string, survey: Survey): ScaleItem {
  const item = itemOf(id, survey);
  if (item.kind !== 'scale') throw new RangeError(`${id} has no scale`);
  return item;
}

function variablesOf(item: Item): Variable[] {
  if (item.kind === 'scale') return [{ kind: 'column', column: item.column }];
  return columnsOfChoice(item).map((column) => ({ kind: 'column', column }));
}

/**
 * In how many of its columns a response holds an answer: the base of a question that is spread over columns. Texts that say nothing
 * (N/A, skipped) are known once the answers are.
 */
function filledOf(item: ChoiceItem, countsOf: (column: string) => Counts): Variable {
  const columns = columnsOfChoice(item);
  const silent = columns.flatMap((column) => answersOf(countsOf(column)).filter(({ text }) => chosen(text, item.missing) === null));
  return { kind: 'filled', columns, blank: [...new Set(silent.map(({ text }) => text))].sort() };
}

const filledId = (item: ChoiceItem): string => `filled ${item.id}`;

function onlyColumn(item: Item): string {
  if (item.kind === 'scale') return item.column;
  if (item.answers.kind === 'column') return item.answers.column;
  throw new RangeError(`${item.id} has a column for each option`);
}

/** The points of the stored answers to an item, mirrored where low is good. */
function codesOf(item: ScaleItem, books: Books, counts: Counts): ReadonlyMap<string, number> {
  const book = bookOf(item.id, books);
  const ends = (book.points[0] ?? 0) + (book.points.at(-1) ?? 0);
  return new Map(
    counts.cells.flatMap(({ keys: [text] }) => {
      const reading = book.read(text ?? null);
      return text == null || reading.kind !== 'valid' ? [] : [[text, item.scale.reverse ? ends - reading.point : reading.point] as const];
    }),
  );
}

function matchesVariable(need: Need & { kind: 'matches' }, survey: Survey, books: Books, countsOf: (column: string) => Counts): Variable {
  return {
    kind: 'matches',
    pairs: need.pairs.map(([a, b]) => {
      const items = [scaleItemOf(a, survey), scaleItemOf(b, survey)] as const;
      const [first, second] = items.map((item) => [...codesOf(item, books, countsOf(item.column))]) as [
        [string, number][],
        [string, number][],
      ];
      const texts = first.flatMap(([text, point]) =>
        second.filter(([, other]) => need.points.some(([p, q]) => p === point && q === other)).map(([other]) => pairKey(text, other)),
      );
      return { columns: [items[0].column, items[1].column], texts: new Set(texts) };
    }),
  };
}

/** A question as one side of a cross-tabulation. */
function sideOf(item: Item, books: Books): Side {
  if (item.kind === 'choice') {
    const book = books.choices.get(item.id) ?? NO_OPTIONS;
    const read = (text: string | null): string[] => {
      const reading = book.read(text);
      return reading.kind === 'valid' ? reading.options : [];
    };
    return { options: book.options, read };
  }
  const book = bookOf(item.id, books);
  return {
    options: book.points.map((point) => ({ value: String(point), label: book.labels.get(point) || String(point) })),
    read: (text) => {
      const reading = book.read(text);
      return reading.kind === 'valid' ? [String(reading.point)] : [];
    },
  };
}
