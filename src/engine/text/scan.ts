import type { Break, Breakdown, Collection, Population, Request, RowLedger, Statistic } from '../../statistics/request.js';
import { admissionOf } from './admission.js';
import { countsTally } from './counts-tally.js';
import { customerTally } from './customer-tally.js';
import { durationTally } from './duration-tally.js';
import { eachSet } from './each-set.js';
import { momentsTally } from './moments-tally.js';
import { eachResponse, type Response } from './responses.js';
import { setsOf } from './sets.js';
import { addTo, totalOf } from './sum.js';
import { EVERYBODY, type Tally } from './tally.js';
import type { TextSource } from './text-source.js';

const MOST_FIRST_ROWS = 5;

/** Answers requests in one pass over a source. `index` gives the place of a column in a record. */
export async function scan(
  source: TextSource,
  index: (column: string) => number,
  requests: Request[],
  breaks: Break[],
  population: Population,
): Promise<Collection> {
  const admission = admissionOf(population, source, index);
  const always = source.always.map(index);
  const weighted = population.weight !== null;
  const tallies = requests.map((request) => tallyOf(request, index, weighted));
  const sets = setsOf(breaks, index, source.name);
  const ledger: RowLedger = { rows: 0, blank: 0, included: 0, excluded: new Map(), duplicates: 0, w: 0, ww: 0 };
  const sums = new Float64Array(4);
  const [W, WW] = [0, 2];

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
    addTo(sums, W, weight);
    addTo(sums, WW, weight * weight);
    const of = sets.of(cells);
    for (const tally of tallies) tally.add(cells, of, weight, row);
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
  ledger.w = totalOf(sums, W);
  ledger.ww = totalOf(sums, WW);

  const breakdowns = requests.map(({ id }, i): [string, Breakdown] => {
    const { result } = tallies[i] as Tally;
    const groups = [...sets.groups()].map(([name, numbers]): [string, Map<string | null, Statistic>] => [
      name,
      new Map([...numbers].map(([value, set]) => [value, result(set)])),
    ]);
    return [id, { total: result(EVERYBODY), groups: new Map(groups) }];
  });
  return { breakdowns: new Map(breakdowns), rows: ledger, filters: admission.filters() };
}

function tallyOf(request: Request, index: (column: string) => number, weighted: boolean): Tally {
  switch (request.kind) {
    case 'counts':
      return countsTally(request, index, weighted);
    case 'moments':
      return momentsTally(request, index);
    case 'customers':
      return eachSet(() => customerTally(request, index));
    case 'durations':
      return durationTally(request, index);
  }
}
