import type { Table } from '../../support/fold.js';

/** A part of a table, and where its rows are in the whole, as a spreadsheet numbers them. */
export interface Part {
  table: Table;
  at: number[];
}

/** A table in two, its rows in turn. */
export const halves = (table: Table): [Part, Part] => divided(table, (_, i) => i % 2);

/** A table in two, so that all answers of one respondent are in the same. */
export function byRespondent(table: Table): [Part, Part] {
  const person = table.header.indexOf('person');
  return divided(table, (row, i) => (person < 0 ? i : Number((row[person] ?? '').slice(1))) % 2);
}

function divided({ header, rows }: Table, half: (row: string[], i: number) => number): [Part, Part] {
  const part = (one: number): Part => {
    const mine = rows.map((row, i) => ({ row, at: i + 2, half: half(row, i) })).filter((row) => row.half === one);
    return { table: { header, rows: mine.map(({ row }) => row) }, at: mine.map(({ at }) => at) };
  };
  return [part(0), part(1)];
}
