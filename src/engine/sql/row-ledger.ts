import { CsatError, error } from '../../diagnostic.js';
import type { Population, RowLedger } from '../../statistics/request.js';
import type { Connection } from './connection.js';
import { exactSum } from './exact-sum.js';
import { weightsOf } from './grouped.js';
import type { JudgedRows } from './judged-rows.js';
import type { Stored } from './stored.js';

const MOST_FIRST_ROWS = 5;

/** What became of the rows. Throws CsatError (exit 3) where some weights are none by mistake. */
export async function rowLedger(connection: Connection, table: Stored, rows: JudgedRows, population: Population): Promise<RowLedger> {
  const weighted = population.weight !== null;
  const ledger: RowLedger = { rows: 0, blank: 0, included: 0, excluded: new Map(), duplicates: 0, w: 0, ww: 0 };
  const sums = weighted ? [...exactSum('w'), ...exactSum('w * w')] : [];
  const verdicts = new Map<string, number>();
  await connection.query(
    `SELECT ${['v', 'count(*)', ...sums].map((one, i) => `${one} AS o${i}`).join(', ')}\nFROM (${rows.with([])}) AS t\nGROUP BY v`,
    ([verdict, count, ...found]) => {
      const n = Number(count);
      if (verdict == null) {
        ledger.included = n;
        const [w = 0, wRest = 0, ww = 0, wwRest = 0] = found.map(Number);
        Object.assign(ledger, weighted ? weightsOf([w, wRest, ww, wwRest]) : { w: n, ww: n });
      } else if (verdict === 'blank') ledger.blank = n;
      else verdicts.set(verdict, n);
    },
  );
  const invalid = verdicts.get('invalid-weight');
  if (invalid !== undefined) throw await invalidWeights(connection, table, rows, population.weight as string, invalid);
  for (const [verdict, count] of verdicts) {
    const reason = /^x\d+$/.test(verdict) ? (population.exclude[Number(verdict.slice(1))]?.reason ?? verdict) : verdict;
    const before = ledger.excluded.get(reason) ?? { count: 0, firstRows: [] };
    const firstRows = [...before.firstRows, ...(await firstRowsOf(connection, rows, verdict))].sort((a, b) => a - b);
    ledger.excluded.set(reason, { count: before.count + count, firstRows: firstRows.slice(0, MOST_FIRST_ROWS) });
  }
  ledger.rows = ledger.included + [...verdicts.values()].reduce((sum, n) => sum + n, 0);
  if (population.duplicates?.keep === 'all') ledger.duplicates = await repeated(connection, table, rows, population.duplicates.column);
  return ledger;
}

async function firstRowsOf({ row, query }: Connection, rows: JudgedRows, verdict: string): Promise<number[]> {
  const found: number[] = [];
  if (row === null) return found;
  const sql = `SELECT r AS o0\nFROM (${rows.with([])}) AS t\nWHERE v = '${verdict}'\nORDER BY r\nLIMIT ${MOST_FIRST_ROWS}`;
  await query(sql, ([number]) => found.push(Number(number)));
  return found;
}

/**
 * Rows that count and repeat a respondent: all of a respondent but one, and also that one where an earlier row of the same was left out by
 * a condition. Without row numbers nothing is earlier.
 */
async function repeated({ row, query }: Connection, { stored }: Stored, rows: JudgedRows, column: string): Promise<number> {
  const numbers = row === null ? ['0', '0'] : ['min(r)', 'min(CASE WHEN v IS NULL THEN r ELSE NULL END)'];
  const counted = 'sum(CASE WHEN v IS NULL THEN 1 ELSE 0 END)';
  const each = `SELECT c0, ${counted} AS n, ${numbers[0]} AS a, ${numbers[1]} AS b\nFROM (${rows.with([stored(column)])}) AS t\nWHERE c0 IS NOT NULL AND ${rows.offered}\nGROUP BY c0`;
  let found = 0;
  await query(`SELECT sum(n - CASE WHEN a = b THEN 1 ELSE 0 END) AS o0\nFROM (${each}) AS g\nWHERE n > 0`, ([sum]) => {
    found = Number(sum ?? 0);
  });
  return found;
}

async function invalidWeights(
  { name, row, query }: Connection,
  { stored }: Stored,
  rows: JudgedRows,
  column: string,
  count: number,
): Promise<CsatError> {
  let example: { text: string; row: number | null } = { text: '', row: null };
  const order = row === null ? 'c0' : 'r';
  const columns = row === null ? 'c0 AS o0' : 'c0 AS o0, r AS o1';
  const sql = `SELECT ${columns}\nFROM (${rows.with([stored(column)])}) AS t\nWHERE v = 'invalid-weight'\nORDER BY ${order}\nLIMIT 1`;
  await query(sql, ([text, number]) => {
    example = { text: text ?? '', row: number == null ? null : Number(number) };
  });
  const message = `column "${column}" holds ${count} ${count === 1 ? 'weight that is' : 'weights that are'} not a number of 0 or more: "${example.text}" first`;
  const where = { file: name, subject: column, ...(example.row === null ? {} : { row: example.row }) };
  return new CsatError(error('invalid-weight', message, { where }), 3);
}
