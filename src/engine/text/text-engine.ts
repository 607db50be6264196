import type { Readable } from 'node:stream';
import { CsatError, error } from '../../diagnostic.js';
import type { Counts } from '../../statistics/counts.js';
import type { Break, Breakdown, Collection, Condition, Population, Request, RowLedger } from '../../statistics/request.js';
import type { Engine } from '../engine.js';
import { decimal, meets } from './condition.js';
import { type Dialect, eachRecord } from './records.js';
import { addTo, emptySum, totalOf } from './sum.js';
import { type Tally, tallies } from './tally.js';
import { type KeyOf, keyOf, stored } from './variable.js';

/** Delimited text, where its records begin and what its columns are called. */
export interface TextSource extends Dialect {
  /** As the user typed it, for messages. */
  name: string;
  /** The bytes from the beginning; called once per scan. */
  open(): Readable;
  /** Records before the first response: header rows and what stands above them. */
  skip: number;
  /** Unique names of the columns that matter, with their places in a record. */
  columns: { key: string; index: number }[];
  /** A whole record has at least `least` cells; cells beyond `most` must be blank. */
  width: { least: number; most: number };
  /** Columns that the platform fills for every response: a last record without them is a footer. Empty: not looked for. */
  always: string[];
  /** Told of each record that does not fit the header. */
  onReject?: (record: readonly string[], row: number, reason: 'short-row' | 'long-row') => void;
  /** Told every so often how many records were read. */
  onProgress?: (records: number) => void;
}

/** More groups than this in one break are an error: the column is an id or a text. */
const MOST_GROUPS = 1000;
/** A footer has less than this share of the cells that responses fill on average. */
const FOOTER_SHARE = 0.4;
const PROGRESS_STEP = 100_000;

/** Counts delimited text in process, in one pass, in memory that does not grow with the file. */
export function textEngine(source: TextSource): Engine {
  const places = new Map(source.columns.map(({ key, index }) => [key, index]));
  const index = (column: string): number => {
    const at = places.get(column);
    if (at === undefined) throw new RangeError(`column "${column}" is not in ${source.name}`);
    return at;
  };
  return {
    name: 'text',
    columns: () => [...places.keys()],
    collect: (requests, breaks, population) => scan(source, index, requests, breaks, population),
    close: async () => {},
  };
}

async function scan(
  source: TextSource,
  index: (column: string) => number,
  requests: Request[],
  breaks: Break[],
  population: Population,
): Promise<Collection> {
  const weighted = population.weight !== null;
  const weights = population.weight === null ? null : weightReader(index(population.weight), population.weight, source.name);
  const exclude = population.exclude.map(({ reason, when }) => ({ reason, holds: meets(when, index) }));
  const where = population.where.map((condition) => meets(condition, index));
  const filters = filterTallies(population.where, index);
  const always = source.always.map(index);
  const make = requests.map((request) => tallies(request, index, weighted));
  const totals = make.map((tally) => tally());
  const groups = breaks.map((one) => groupTallies(one, keyOf(one.variable, index), make, source.name));

  const ledger: RowLedger = { rows: 0, blank: 0, included: 0, excluded: new Map(), w: 0, ww: 0 };
  const w = emptySum();
  const ww = emptySum();
  let records = 0;
  let cellsFilled = 0;

  const leaveOut = (reason: string, row: number): void => {
    const loss = ledger.excluded.get(reason) ?? { count: 0, firstRows: [] };
    loss.count++;
    if (loss.firstRows.length < 5) loss.firstRows.push(row);
    ledger.excluded.set(reason, loss);
  };

  /** Why a record is not counted, or its weight. */
  const judge = (record: readonly string[], row: number): string | number => {
    if (record.length < source.width.least) return 'short-row';
    if (overflows(record, source.width.most)) return 'long-row';
    for (const { reason, holds } of exclude) if (holds(record)) return reason;
    for (const filter of filters) filter.add(record, 1, row);
    for (const holds of where) if (!holds(record)) return 'filtered';
    return weights === null ? 1 : (weights.read(record, row) ?? 'no-weight');
  };

  const settle = (record: readonly string[], row: number): void => {
    ledger.rows++;
    const weight = judge(record, row);
    if (typeof weight === 'string') {
      if (weight === 'short-row' || weight === 'long-row') source.onReject?.(record, row, weight);
      leaveOut(weight, row);
      return;
    }
    ledger.included++;
    addTo(w, weight);
    addTo(ww, weight * weight);
    for (const tally of totals) tally.add(record, weight, row);
    for (const group of groups) group.add(record, weight, row);
  };

  // One record is held back, because only the last one can be a footer.
  let held: { record: readonly string[]; row: number; filled: number } | null = null;
  const take = (record: readonly string[], row: number): void => {
    const filled = filledCells(record);
    if (filled === 0) {
      ledger.blank++;
      return;
    }
    if (held !== null) {
      cellsFilled += held.filled;
      settle(held.record, held.row);
    }
    held = { record, row, filled };
  };
  await eachRecord(source.open(), source.name, source, (record) => {
    records++;
    if (records > source.skip) take(record, records);
    if (records % PROGRESS_STEP === 0) source.onProgress?.(records);
  });
  const last = held as { record: readonly string[]; row: number; filled: number } | null;
  if (last !== null) {
    const usual = cellsFilled / Math.max(1, ledger.rows);
    const footer =
      always.length > 0 && ledger.rows > 0 && always.every((at) => stored(last.record[at]) === null) && last.filled < FOOTER_SHARE * usual;
    if (footer) {
      ledger.rows++;
      leaveOut('footer', last.row);
    } else settle(last.record, last.row);
  }
  weights?.finish();
  ledger.w = totalOf(w);
  ledger.ww = totalOf(ww);

  const breakdowns = new Map<string, Breakdown>();
  requests.forEach((request, i) => {
    breakdowns.set(request.id, {
      total: (totals[i] as Tally).result(),
      groups: new Map(breaks.map((one, b) => [one.id, (groups[b] as ReturnType<typeof groupTallies>).results(i)])),
    });
  });
  return { breakdowns, rows: ledger, filters: new Map(filters.map((filter) => [filter.column, filter.result()])) };
}

function filledCells(record: readonly string[]): number {
  let filled = 0;
  for (const cell of record) if (cell !== '' && cell.trim() !== '') filled++;
  return filled;
}

function overflows(record: readonly string[], most: number): boolean {
  for (let i = most; i < record.length; i++) if (stored(record[i]) !== null) return true;
  return false;
}

/** A set of tallies for each value of a break. */
function groupTallies(one: Break, key: KeyOf, make: (() => Tally)[], name: string) {
  const sets = new Map<string | null, Tally[]>();
  return {
    add(record: readonly string[], weight: number, row: number): void {
      const value = key(record);
      let set = sets.get(value);
      if (set === undefined) {
        if (sets.size >= MOST_GROUPS) {
          throw new CsatError(
            error('too-many-groups', `"${one.id}" has more than ${MOST_GROUPS} different values; a break needs a few`, {
              where: { file: name, subject: one.id },
            }),
            2,
          );
        }
        set = make.map((tally) => tally());
        sets.set(value, set);
      }
      for (const tally of set) tally.add(record, weight, row);
    },
    results: (request: number) => new Map([...sets].map(([value, set]) => [value, (set[request] as Tally).result()])),
  };
}

/** Reads weights, and stops the analysis at the end when some are no weights. A blank one is null. */
function weightReader(at: number, column: string, name: string) {
  let bad = 0;
  let example: { text: string; row: number } | null = null;
  return {
    read(record: readonly string[], row: number): number | null {
      const text = stored(record[at]);
      if (text === null || /^(na|nan|null|n\/a)$/i.test(text)) return null;
      const weight = decimal(text);
      if (weight !== null && weight >= 0 && Number.isFinite(weight * weight)) return weight;
      bad++;
      example ??= { text, row };
      return null;
    },
    finish(): void {
      if (example === null) return;
      const message = `column "${column}" holds ${bad} ${bad === 1 ? 'weight that is' : 'weights that are'} not a number of 0 or more: "${example.text}" first`;
      throw new CsatError(error('invalid-weight', message, { where: { file: name, row: example.row, subject: column } }), 3);
    },
  };
}

/** The unfiltered answers of the columns that are filtered by value, to tell a typo from an empty group. */
function filterTallies(where: Condition[], index: (column: string) => number) {
  const columns = [...new Set(where.map((condition) => condition.column))];
  return columns.map((column) => {
    const tally = tallies({ id: column, kind: 'counts', variables: [{ kind: 'column', column }], limit: MOST_GROUPS }, index, false)();
    return { column, add: tally.add, result: () => tally.result() as Counts };
  });
}
