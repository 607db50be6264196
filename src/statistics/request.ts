import { addCustomers } from './add-customers.js';
import { addCounts, type Counts, type Lost, noCounts } from './counts.js';
import { type Customers, type CustomersRequest, type DateFormat, noCustomers, type WaveUnit } from './customers.js';
import { addDurations, type Durations, type DurationsRequest, type Elapsed, noDurations } from './durations.js';
import { addMoments, type Moments, noMoments } from './moments.js';

/** What an engine groups responses by: stored text, never its meaning. */
export type Variable =
  /** The text of a column; blank text is null. */
  | { kind: 'column'; column: string }
  /** How many of several columns hold something (`blank` lists further texts that count as nothing); null when none does. */
  | { kind: 'filled'; columns: string[]; blank: string[] }
  /** The text of the first of several columns that holds something. */
  | { kind: 'first'; columns: string[]; blank: string[] }
  /** Of how many pairs of columns the two texts are one of those listed, each as `pairKey` writes it; null when of none. */
  | { kind: 'matches'; pairs: { columns: [string, string]; texts: ReadonlySet<string> }[] }
  /** How the text of a column is written as a date or as an amount: a shape of timestamp.ts, or of amount.ts as `mark currency`; `none` when as neither. */
  | { kind: 'shape'; column: string; of: 'date' | 'amount' }
  /** The calendar wave that the date of a column lies in; null for what is no date. */
  | { kind: 'wave'; column: string; format: DateFormat; unit: WaveUnit }
  /** Whether something took no longer than allowed: `kept` or `broken`; null for what cannot be measured or has no limit. */
  | { kind: 'within'; elapsed: Elapsed; limit: Limit }
  /** Two variables together, as `pairKey` writes them with `""` for no answer. */
  | { kind: 'pair'; of: [Variable, Variable] }
  /** What a table says of the customer that a column names, by `customerKey`; `otherwise` of one that it does not know. */
  | { kind: 'lookup'; column: string; table: string; values: ReadonlyMap<string, string>; otherwise: string | null };

/** Most minutes by the text of a column; `others` for all other texts and none, null where nothing is allowed or not. */
export interface Limit {
  by: { column: string; minutes: ReadonlyMap<string, number> } | null;
  others: number | null;
}

/** What is asked of an engine; `id` names the answer. */
export type Request =
  | { id: string; kind: 'counts'; variables: Variable[] /** Most distinct keys per table. */; limit: number }
  /** Stored texts become numbers by `codes`; a text without a code is no answer. */
  | { id: string; kind: 'moments'; items: { column: string; codes: ReadonlyMap<string, number> }[] }
  /** One line per customer. */
  | CustomersRequest
  /** How long something took. */
  | DurationsRequest;

/** Every request is also answered for each group of each break. */
export interface Break {
  id: string;
  variable: Variable;
  /** Left out when it has too many groups, where others are an error. */
  optional?: true;
}

/**
 * A condition on the stored text of a column. Order operators compare numbers when the value is one, and a text then fails;
 * otherwise texts, such as dates. A blank answer meets only `!=`, `not in` and `blank`.
 */
export interface Condition {
  column: string;
  operator: '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'blank';
  values: string[];
}

/** Which responses are counted, and with which weight. */
export interface Population {
  /** The first exclusion that holds takes a response out; each is counted under its reason. */
  exclude: { reason: string; when: Condition }[];
  /** Responses that miss a condition are left out, counted as `filtered`. */
  where: Condition[];
  weight: string | null;
  /** Responses of other days, or without a readable day, are left out, counted as `outside-period` and `no-date`; days since 1970-01-01. */
  period?: { column: string; format: DateFormat; since: number | null; until: number | null } | null;
  /** Responses with the same text in a column are of one respondent: all are kept, the first, the last, or the one with most answers. */
  duplicates?: { column: string; keep: 'all' | 'first' | 'last' | 'best' } | null;
}

export type Statistic = Counts | Moments | Customers | Durations;

/** One statistic for all responses, and per break for each of its groups (null: no answer to the break). */
export interface Breakdown<S extends Statistic = Statistic> {
  total: S;
  groups: Map<string, Map<string | null, S>>;
}

/** What became of the records of a source. */
export interface RowLedger {
  /** Records with anything in them. */
  rows: number;
  blank: number;
  included: number;
  /** Records left out, by reason, with the first row numbers. */
  excluded: Map<string, Loss>;
  /** Responses that share their respondent with an earlier one and are counted all the same. */
  duplicates: number;
  /** Σw and Σw² of the included responses; without weights both equal `included`. */
  w: number;
  ww: number;
  /** As in a cell. */
  lost?: Lost;
}

export interface Loss {
  count: number;
  /** At most five. */
  firstRows: number[];
}

/** An engine's answer to a set of requests. */
export interface Collection {
  breakdowns: Map<string, Breakdown>;
  rows: RowLedger;
  /** Per column of `where`, its answers before the conditions took responses out. */
  filters: Map<string, Counts>;
  /** What became of the records of each source, where there are several. */
  sources?: { name: string; rows: RowLedger }[];
}

/** More distinct keys than this make a diagnostic, not a table. */
export const MOST_KEYS = 10_000;

/** A statistic of no responses, as a request would have it or of the size of another. */
export function zero(like: Request | Statistic): Statistic {
  if (like.kind === 'counts') return noCounts();
  if (like.kind === 'customers') return noCustomers();
  if (like.kind === 'durations') return noDurations();
  return noMoments('items' in like ? like.items.length : like.sums.length);
}

/** The statistic of disjoint samples together, at least one. All must answer the same request. */
export function sum<S extends Statistic>([first, ...others]: readonly [S, ...S[]]): S {
  const counts = [first, ...others].flatMap((one: Statistic) => (one.kind === 'counts' ? [one] : []));
  const tables = others.length > 0 && counts.length === others.length + 1;
  return tables ? (addCounts(...counts) as S) : others.reduce<S>(add, first);
}

/** The statistic of two disjoint samples together. Both must answer the same request. */
export function add<S extends Statistic>(a: S, b: S): S {
  if (a.kind === 'counts' && b.kind === 'counts') return addCounts(a, b) as S;
  if (a.kind === 'moments' && b.kind === 'moments') return addMoments(a, b) as S;
  if (a.kind === 'customers' && b.kind === 'customers') return addCustomers(a, b) as S;
  if (a.kind === 'durations' && b.kind === 'durations') return addDurations(a, b) as S;
  throw new TypeError(`${a.kind} and ${b.kind} do not add up`);
}

/** The columns whose stored answers a request reads; none for customers and durations. */
export function columnsAsked(request: Request): string[] {
  if (request.kind === 'counts') return request.variables.flatMap(columnsOf);
  return request.kind === 'moments' ? request.items.map(({ column }) => column) : [];
}

/** The columns that a variable reads. */
export const columnsOf = (variable: Variable): string[] => {
  if (variable.kind === 'pair') return variable.of.flatMap(columnsOf);
  if (variable.kind === 'within') return columnsOfElapsed(variable.elapsed).concat(variable.limit.by?.column ?? []);
  if ('column' in variable) return [variable.column];
  return variable.kind === 'matches' ? variable.pairs.flatMap(({ columns }) => columns) : variable.columns;
};

const columnsOfElapsed = ({ span, written }: Elapsed): string[] => [
  ...(span === null ? [] : [span.from.column, span.to.column]),
  ...(written === null ? [] : [written.column]),
];

/** Two texts as one key. */
export const pairKey = (a: string, b: string): string => JSON.stringify([a, b]);

/** Equal for equal variables: requests of the same variable are answered once. */
export const variableId = (variable: Variable): string => {
  if (variable.kind === 'column') return variable.column;
  if (variable.kind === 'pair') return JSON.stringify(['pair', ...variable.of.map(variableId)]);
  if (variable.kind === 'within') {
    const { by, others } = variable.limit;
    const { calendar, ...elapsed } = variable.elapsed;
    const hours = calendar && { ...calendar, days: [...calendar.days], holidays: [...calendar.holidays] };
    return JSON.stringify(['within', elapsed, hours, by && [by.column, ...by.minutes], others]);
  }
  if (variable.kind === 'wave') return JSON.stringify(['wave', variable.column, variable.format, variable.unit]);
  if (variable.kind === 'lookup') return JSON.stringify(['lookup', variable.column, variable.table, variable.otherwise]);
  if (variable.kind === 'shape') return JSON.stringify(['shape', variable.column, variable.of]);
  if (variable.kind === 'matches') return JSON.stringify(['matches', variable.pairs.map(({ columns, texts }) => [columns, [...texts]])]);
  return JSON.stringify([variable.kind, variable.columns, variable.blank]);
};
