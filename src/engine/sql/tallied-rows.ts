import type { CustomersRequest } from '../../statistics/customers.js';
import type { DurationsRequest } from '../../statistics/durations.js';
import type { Breakdown, Statistic } from '../../statistics/request.js';
import { withoutRowNumbers } from '../../statistics/without-row-numbers.js';
import { cellsOf } from '../text/cells.js';
import { customerTally } from '../text/customer-tally.js';
import { durationTally } from '../text/duration-tally.js';
import { eachSet } from '../text/each-set.js';
import { setsOf } from '../text/sets.js';
import { EVERYBODY, type Tally } from '../text/tally.js';
import type { Connection } from './connection.js';
import type { GroupedRows } from './grouped.js';
import type { Crossed } from './groups.js';
import { type Reducer, reducer } from './reduce.js';
import type { Stored } from './stored.js';

/**
 * Answers what needs the rows themselves, one line per customer or every duration: of each row the cells that are asked for cross the wire,
 * in the order of the rows, and are tallied as those of a text are. Equal rows of durations, and of customers where rows have no numbers,
 * cross once with how many they are.
 */
export async function talliedRows(
  connection: Connection,
  table: Stored,
  { rows, of }: GroupedRows,
  request: CustomersRequest | DurationsRequest,
  crossed: readonly Crossed[],
): Promise<Breakdown> {
  const { dialect, row, name, query } = connection;
  const read = reducer(table, dialect);
  const index = (column: string): number => Number(read.place(table.raw(column), true));
  const tally = tallyOf(request, index);
  const breaks = crossed.flatMap((one) => one.breaks.map((each) => ({ ...each, variable: read.reduce(each.variable) })));
  const sets = setsOf(breaks, Number, name);
  const columns = read.texts.expressions.map((_, i) => `c${i}`);
  const each = row !== null && request.kind === 'customers';
  const numbers = each ? ['1', 'r'] : ['count(*)', row === null ? dialect.nothing : 'min(r)'];
  const order = row !== null ? `o${columns.length + 1}` : request.kind === 'customers' ? amountsFirst(request, table, read) : null;
  await query(
    [
      `SELECT ${[...columns, ...numbers].map((one, i) => `${one} AS o${i}`).join(', ')}`,
      `FROM (${rows.with(read.texts.expressions)}) AS t`,
      `WHERE ${of}`,
      ...(each ? [] : [`GROUP BY ${columns.join(', ')}`]),
      ...(order === null ? [] : [`ORDER BY ${order}`]),
    ].join('\n'),
    (found) => {
      const cells = cellsOf(found.slice(0, columns.length).map((text) => text ?? ''));
      const [n, number] = found.slice(columns.length);
      for (let i = 0; i < Number(n); i++) tally.add(cells, sets.of(cells), 1, Number(number ?? Number.NaN));
    },
  );
  const result = (set: number): Statistic => (row === null ? withoutRowNumbers(tally.result(set)) : tally.result(set));
  const found = sets.groups();
  const groups = crossed.flatMap((one) =>
    [...one.sizes].map(([id, sizes]): [string, Map<string | null, Statistic>] => [
      id,
      new Map([...sizes.keys()].map((value) => [value, result(found.get(id)?.get(value) ?? NOWHERE)])),
    ]),
  );
  return { total: result(EVERYBODY), groups: new Map(groups) };
}

function tallyOf(request: CustomersRequest | DurationsRequest, index: (column: string) => number): Tally {
  if (request.kind === 'durations') return durationTally(request, index);
  const make = () => customerTally(request, index);
  // Which columns it reads must be known before the first row is there.
  make();
  return eachSet(make);
}

/** The number of no set. */
const NOWHERE = -1;

/** Without an order of rows, those that go on with an order come after those that say what it was for. */
function amountsFirst({ amount: { amount, quantity } }: CustomersRequest, { raw, trimmed }: Stored, { place }: Reducer): string | null {
  const column = amount ?? quantity;
  return column === null ? null : `CASE WHEN ${trimmed(`o${place(raw(column), true)}`)} IS NULL THEN 1 ELSE 0 END`;
}
