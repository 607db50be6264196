import { CsatError, error } from '../../diagnostic.js';
import type { Population } from '../../statistics/request.js';
import { parseDay } from '../../statistics/timestamp.js';
import type { Connection } from './connection.js';
import { reducer } from './reduce.js';
import type { Stored } from './stored.js';

/** Distinct dates that a query may list. */
const MOST_DATES = 50_000;

/** Which dates of a column are of a period: lists of the texts that it holds. */
export interface PeriodDays {
  /** The text that is looked up. */
  text: string;
  within: string[];
  unreadable: string[];
}

/** Reads every distinct date of a column once. Throws CsatError (exit 3) where there are too many, as with times of day in a way of their own. */
export async function periodDays(connection: Connection, table: Stored, period: NonNullable<Population['period']>): Promise<PeriodDays> {
  const { column, format, since, until } = period;
  const { texts, reduce } = reducer(table, connection.dialect);
  reduce({ kind: 'wave', column, format, unit: 'day' });
  const text = texts.expressions[0] as string;
  const days: PeriodDays = { text, within: [], unreadable: [] };
  let dates = 0;
  const sql = `SELECT c0\nFROM (SELECT ${text} AS c0\nFROM ${table.from(text)}) AS t\nGROUP BY c0\nLIMIT ${MOST_DATES + 1}`;
  await connection.query(sql, ([date]) => {
    if (date == null) return;
    dates++;
    const day = parseDay(date.trim(), format);
    if (day === null) days.unreadable.push(date);
    else if ((since === null || day >= since) && (until === null || day <= until)) days.within.push(date);
  });
  if (dates <= MOST_DATES) return days;
  const message = `column "${column}" holds more than ${MOST_DATES} different dates that a database cannot tell apart by day`;
  const hint = 'dates such as 2026-07-04, or 2026-07-04 10:05:00, are told apart';
  throw new CsatError(error('too-many-dates', message, { where: { file: connection.name, subject: column }, hint }), 3);
}
