import { CsatError, error } from '../../diagnostic.js';
import { byKeys } from '../../statistics/counts.js';
import type { Break, Breakdown, Collection, Population, Request, RowLedger } from '../../statistics/request.js';
import type { Engine } from '../engine.js';
import { admissionOf } from './admission.js';
import type { Cells } from './cells.js';
import { eachResponse, type Response } from './responses.js';
import { addTo, emptySum, totalOf } from './sum.js';
import { type Tally, tallies } from './tally.js';
import type { TextSource } from './text-source.js';
import { type KeyOf, keyOf } from './variable.js';

/** More groups than this in one break are an error: the column is an id or a text. */
const MOST_GROUPS = 1000;
const MOST_FIRST_ROWS = 5;

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
  const admission = admissionOf(population, source, index);
  const always = source.always.map(index);
  const make = requests.map((request) => tallies(request, index, population.weight !== null));
  const totals = make.map((tally) => tally());
  const groups = breaks.map((one) => groupTallies(one, keyOf(one.variable, index), make, source.name));
  const ledger: RowLedger = { rows: 0, blank: 0, included: 0, excluded: new Map(), duplicates: 0, w: 0, ww: 0 };
  const w = emptySum();
  const ww = emptySum();

  const leaveOut = (reason: string, row: number): void => {
    const loss = ledger.excluded.get(reason) ?? { count: 0, firstRows: [] };
    loss.count++;
    if (loss.firstRows.length < MOST_FIRST_ROWS) loss.firstRows.push(row);
    ledger.excluded.set(reason, loss);
  };
  const count = (response: Response): void => {
    const { cells, row } = response;
    ledger.rows++;
    const weight = admission.judge(response);
    if (typeof weight === 'string') {
      if (weight === 'short-row' || weight === 'long-row') source.onReject?.(cells.texts(), row, weight);
      leaveOut(weight, row);
      return;
    }
    ledger.included++;
    addTo(w, weight);
    addTo(ww, weight * weight);
    for (const tally of totals) tally.add(cells, weight, row);
    for (const group of groups) group.add(cells, weight, row);
  };

  if (admission.looksFirst) await eachResponse(source, always, admission.look);
  const { blank, footer } = await eachResponse(source, always, count);
  ledger.blank = blank;
  if (footer !== null) {
    ledger.rows++;
    leaveOut('footer', footer.row);
  }
  admission.finish();
  ledger.duplicates = admission.duplicates();
  ledger.w = totalOf(w);
  ledger.ww = totalOf(ww);

  const breakdowns = requests.map(({ id }, i): [string, Breakdown] => [
    id,
    { total: (totals[i] as Tally).result(), groups: new Map(groups.map((group) => [group.id, group.results(i)])) },
  ]);
  return { breakdowns: new Map(breakdowns), rows: ledger, filters: admission.filters() };
}

/** A set of tallies for each value of a break. */
function groupTallies({ id }: Break, key: KeyOf, make: (() => Tally)[], name: string) {
  const sets = new Map<string | null, Tally[]>();
  return {
    id,
    add(cells: Cells, weight: number, row: number): void {
      const value = key(cells);
      let set = sets.get(value);
      if (set === undefined) {
        if (sets.size >= MOST_GROUPS) {
          const message = `"${id}" has more than ${MOST_GROUPS} different values; a break needs a few`;
          throw new CsatError(error('too-many-groups', message, { where: { file: name, subject: id } }), 2);
        }
        set = make.map((tally) => tally());
        sets.set(value, set);
      }
      for (const tally of set) tally.add(cells, weight, row);
    },
    results: (request: number) => {
      const ordered = [...sets].sort(([a], [b]) => byKeys({ keys: [a] }, { keys: [b] }));
      return new Map(ordered.map(([value, set]) => [value, (set[request] as Tally).result()]));
    },
  };
}
