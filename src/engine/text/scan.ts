import type { Break, Breakdown, Collection, Population, Request, RowLedger, Statistic } from '../../statistics/request.js';
import { admissionOf } from './admission.js';
import type { Cells } from './cells.js';
import { customerTally } from './customer-tally.js';
import { noRespondents } from './duplicates.js';
import { durationTally } from './duration-tally.js';
import { eachSet } from './each-set.js';
import { frequencyTables } from './frequency-tables.js';
import { knownRecords } from './known-records.js';
import { W, WEIGHTED, WW } from './line-fields.js';
import { momentsTally } from './moments-tally.js';
import type { Part } from './part.js';
import { eachResponse } from './responses.js';
import { setsOf } from './sets.js';
import { addTo, restOf, totalOf } from './sum.js';
import { EVERYBODY, type Tally } from './tally.js';
import type { TextSource } from './text-source.js';
import { eachText } from './texts.js';

const MOST_FIRST_ROWS = 5;

/** Answers requests in one pass over a source, or a part of one. `index` gives the place of a column in a record. */
export async function scan(
  source: TextSource,
  index: (column: string) => number,
  requests: Request[],
  breaks: Break[],
  population: Population,
  part?: Part,
): Promise<Collection> {
  const always = source.always.map(index);
  const weighted = population.weight !== null;
  const counted = requests.filter((request) => request.kind === 'counts');
  const tables = frequencyTables(counted, index, weighted, part?.kept);
  const known = knownRecords({ source, requests, breaks, population }, index, tables.lineOf);
  const respondents = population.duplicates ? (known?.respondents ?? noRespondents(population.duplicates.keep)) : null;
  if (part && respondents) eachText(part.respondents, respondents.of);
  const admission = admissionOf(population, source, index, respondents);
  const others = requests.flatMap((request) => (request.kind === 'counts' ? [] : [{ request, tally: tallyOf(request, index) }]));
  part?.watch?.({ keys: new Map(counted.map(({ id }, table) => [id, tables.keys[table] ?? []])), filters: admission.filters, respondents });
  const sets = setsOf(breaks, index, source.name);
  const ledger: RowLedger = { rows: 0, blank: 0, included: 0, excluded: new Map(), duplicates: 0, w: 0, ww: 0 };
  const sums = new Float64Array(WEIGHTED);

  const leaveOut = (reason: string, row: number): void => {
    const loss = ledger.excluded.get(reason) ?? { count: 0, firstRows: [] };
    loss.count++;
    if (loss.firstRows.length < MOST_FIRST_ROWS) loss.firstRows.push(row);
    ledger.excluded.set(reason, loss);
  };
  const count = (cells: Cells, row: number): void => {
    ledger.rows++;
    const weight = admission.judge(cells, row);
    if (typeof weight === 'string') {
      if (weight === 'short-row' || weight === 'long-row') source.onReject?.(cells.texts(), row, weight);
      leaveOut(weight, row);
      return;
    }
    ledger.included++;
    addTo(sums, W, weight);
    addTo(sums, WW, weight * weight);
    const of = sets.of(cells);
    tables.add(cells, of, weight, row);
    for (const { tally } of others) tally.add(cells, of, weight, row);
    known?.learn(cells, of);
  };

  if (admission.looksFirst) await eachResponse(source, always, admission.look);
  const { blank, footer } = await eachResponse(source, always, count, known);
  ledger.blank = blank;
  if (footer !== null) {
    ledger.rows++;
    leaveOut('footer', footer.row);
  }
  admission.finish();
  known?.handOn(tables, sums);
  const { records, repeated } = known?.counted() ?? { records: 0, repeated: 0 };
  ledger.rows += records;
  ledger.included += records;
  ledger.duplicates = admission.duplicates() + repeated;
  ledger.w = totalOf(sums, W);
  ledger.ww = totalOf(sums, WW);
  if (part) ledger.lost = [restOf(sums, W), restOf(sums, WW)];

  const groups = [...sets.groups()];
  const breakdownOf = (result: (set: number) => Statistic): Breakdown => ({
    total: result(EVERYBODY),
    groups: new Map(groups.map(([name, numbers]) => [name, new Map([...numbers].map(([value, set]) => [value, result(set)]))])),
  });
  const answers = new Map([
    ...counted.map(({ id }, table) => [id, (set: number) => tables.result(table, set)] as const),
    ...others.map(({ request: { id }, tally }) => [id, tally.result] as const),
  ]);
  const breakdowns = requests.map(({ id }) => [id, breakdownOf(answers.get(id) as Tally['result'])] as const);
  return { breakdowns: new Map(breakdowns), rows: ledger, filters: admission.filters() };
}

function tallyOf(request: Exclude<Request, { kind: 'counts' }>, index: (column: string) => number): Tally {
  switch (request.kind) {
    case 'moments':
      return momentsTally(request, index);
    case 'customers':
      return eachSet(() => customerTally(request, index));
    case 'durations':
      return durationTally(request, index);
  }
}
