import { CsatError, type Diagnostic, error, warning } from '../diagnostic.js';
import type { Counts } from '../statistics/counts.js';
import type { DateFormat } from '../statistics/customers.js';

/** How dates and amounts of a file are written. */
export interface Formats {
  date: DateFormat;
  decimal: '.' | ',';
  /** The only currency that the amounts themselves name; null when they name none. */
  currency: string | null;
  notes: Diagnostic[];
}

/**
 * The order of day and month, from the shapes of a column of dates (`dateShape`): parts over 12 decide it for all. Throws CsatError (exit 3)
 * when they decide it both ways; a column that leaves it open is read month first, with a warning. `kind` is that of the definition.
 */
export function dateFormatOf(
  shapes: Counts,
  column: string,
  file: string,
  kind = 'transactions',
): { format: DateFormat; notes: Diagnostic[] } {
  const of = (shape: string) => shapes.cells.find(({ keys }) => keys[0] === shape);
  const [dayFirst, monthFirst, open] = [of('dmy'), of('mdy'), of('either')];
  const where = { file, subject: column };
  if (dayFirst && monthFirst) {
    const rows = [dayFirst, monthFirst].map(({ first }) => first);
    const message = `column "${column}" has dates in two orders: day first in row ${rows[0]}, month first in row ${rows[1]}`;
    const hint = `if one order is meant, say which:  ${kind}: {date-order: dmy}; dates that do not fit it are then left out and counted`;
    throw new CsatError(error('mixed-date-orders', message, { where: { ...where, row: rows[1] ?? undefined }, hint }), 3);
  }
  if (dayFirst) return { format: 'dmy', notes: [] };
  if (monthFirst) return { format: 'mdy', notes: [] };
  if (!open || open.n === 0) return { format: 'ymd', notes: [] };
  const message = `column "${column}" does not show whether day or month comes first; dates are read month first`;
  return { format: 'mdy', notes: [warning('open-date-order', message, { where, hint: `say which:  ${kind}: {date-order: dmy}` })] };
}

/**
 * Decimal mark and currency, from the shapes of columns of amounts (`amountShape`). Throws CsatError (exit 3) when both marks or several
 * currencies are there; `chosen` is the currency that the definition names.
 */
export function amountFormatOf(
  shapes: readonly { column: string; counts: Counts }[],
  chosen: string | null,
  file: string,
): { decimal: '.' | ','; currency: string | null } {
  const seen = shapes.flatMap(({ column, counts }) =>
    counts.cells.flatMap(({ keys: [key], first }) => {
      const [mark = '', currency = null] = (key ?? '').split(' ');
      return key === null || key === 'none' ? [] : [{ column, mark, currency, first }];
    }),
  );
  const point = seen.find(({ mark }) => mark === 'point');
  const comma = seen.find(({ mark }) => mark === 'comma');
  if (point && comma) {
    const message = `column "${comma.column}" has a comma as its decimal mark in row ${comma.first}, and "${point.column}" a point in row ${point.first}`;
    const later = (comma.first ?? 0) > (point.first ?? 0) ? comma : point;
    const where = { file, subject: later.column, row: later.first ?? undefined };
    throw new CsatError(error('mixed-decimal-marks', message, { where, hint: "say which is right:  transactions: {decimal: '.'}" }), 3);
  }
  const currencies = [...new Set(seen.flatMap(({ currency }) => (currency === null ? [] : [currency])))].sort();
  if (chosen === null) oneCurrency(currencies, seen[0]?.column ?? '', file);
  return { decimal: comma ? ',' : '.', currency: chosen ?? currencies[0] ?? null };
}

/** Refuses to add up amounts in several currencies. Throws CsatError (exit 3). */
export function oneCurrency(currencies: readonly string[], column: string, file: string): void {
  if (currencies.length < 2) return;
  const message = `column "${column}" has amounts in ${currencies.length} currencies: ${currencies.slice(0, 5).join(', ')}`;
  const hint = `say which counts, as  transactions: {currency: ${currencies[0]}}; the others are then left out and counted`;
  throw new CsatError(error('several-currencies', message, { where: { file, subject: column }, hint }), 3);
}
