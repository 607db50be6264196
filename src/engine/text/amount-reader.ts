import { parseAmount } from '../../statistics/amount.js';
import type { AmountColumns } from '../../statistics/customers.js';
import type { Cells } from './cells.js';

/** The amount of a row; where a cell cannot be read, which. `negative`: the amount, or the quantity, is below nothing. */
export type Reading =
  | { found: true; amount: number; negative: boolean; text: string | null }
  | { found: false; column: string; text: string | null };

/** How the amount of a row is read: its own column, or quantity times price. */
export function amountReader({ amount, quantity, price, refunded, decimal }: AmountColumns, index: (column: string) => number) {
  const cell = (column: string) => {
    const at = index(column);
    return (cells: Cells): { column: string; text: string | null; value: number | null } => {
      const text = cells.stored(at);
      return { column, text, value: text === null ? null : parseAmount(text, decimal) };
    };
  };
  const own = amount === null ? null : cell(amount);
  const factors = quantity === null || price === null ? null : [cell(quantity), cell(price)];
  const back = refunded === null ? null : cell(refunded);
  const needed = own === null ? (factors ?? []) : [own];
  return {
    isBlank: (cells: Cells): boolean => needed.every((read) => read(cells).text === null),
    refunded: (cells: Cells): number => Math.abs(back?.(cells).value ?? 0),
    read(cells: Cells): Reading {
      const read = needed.map((readCell) => readCell(cells));
      const bad = read.find(({ value }) => value === null);
      if (bad !== undefined || read.length === 0) return { found: false, column: bad?.column ?? '', text: bad?.text ?? null };
      const value = read.reduce((product, one) => product * (one.value as number), 1);
      return { found: true, amount: value, negative: (read[0]?.value ?? 0) < 0, text: read.at(-1)?.text ?? null };
    },
  };
}
