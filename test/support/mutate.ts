import fc from 'fast-check';

/** One change to a table of cells; places are taken modulo what there is. */
export type Mutation =
  | { kind: 'cell'; row: number; column: number; text: string }
  | { kind: 'swap-cells'; row: number; column: number; otherRow: number; otherColumn: number }
  | { kind: 'drop-cell' | 'double-cell'; row: number; column: number }
  | { kind: 'drop-row' | 'double-row'; row: number }
  | { kind: 'swap-rows'; row: number; otherRow: number }
  | { kind: 'drop-column' | 'double-column'; column: number }
  | { kind: 'swap-columns'; column: number; otherColumn: number };

/** What stands in damaged files. */
export const strange = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '11',
    '-1',
    '9.5',
    '99',
    '1e3',
    'NaN',
    'N/A',
    '(跳过)',
    '满意',
    'Very satisfied',
    '=1+1',
    '"',
    'a,b;c',
    '\n',
    '\u0000',
    '\ufeff',
    '０',
    'x'.repeat(500),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const place = fc.nat({ max: 100_000 });

/** Any mutation. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('cell' as const), row: place, column: place, text: strange }),
  fc.record({ kind: fc.constant('swap-cells' as const), row: place, column: place, otherRow: place, otherColumn: place }),
  fc.record({ kind: fc.constantFrom('drop-cell' as const, 'double-cell' as const), row: place, column: place }),
  fc.record({ kind: fc.constantFrom('drop-row' as const, 'double-row' as const), row: place }),
  fc.record({ kind: fc.constant('swap-rows' as const), row: place, otherRow: place }),
  fc.record({ kind: fc.constantFrom('drop-column' as const, 'double-column' as const), column: place }),
  fc.record({ kind: fc.constant('swap-columns' as const), column: place, otherColumn: place }),
);

/** A copy of records with one change. */
export function mutated(records: readonly (readonly string[])[], change: Mutation): string[][] {
  const copy = records.map((record) => [...record]);
  const rowAt = (place: number): number => place % Math.max(1, copy.length);
  const columnAt = (row: number, place: number): number => place % Math.max(1, copy[row]?.length ?? 1);
  const row = 'row' in change ? rowAt(change.row) : 0;
  const cells = copy[row] ?? [];
  switch (change.kind) {
    case 'cell':
      cells[columnAt(row, change.column)] = change.text;
      return copy;
    case 'swap-cells': {
      const other = copy[rowAt(change.otherRow)] ?? [];
      const [from, to] = [columnAt(row, change.column), columnAt(rowAt(change.otherRow), change.otherColumn)];
      [cells[from], other[to]] = [other[to] ?? '', cells[from] ?? ''];
      return copy;
    }
    case 'drop-cell':
      cells.splice(columnAt(row, change.column), 1);
      return copy;
    case 'double-cell':
      cells.splice(columnAt(row, change.column), 0, cells[columnAt(row, change.column)] ?? '');
      return copy;
    case 'drop-row':
      copy.splice(row, 1);
      return copy;
    case 'double-row':
      copy.splice(row, 0, [...cells]);
      return copy;
    case 'swap-rows':
      [copy[row], copy[rowAt(change.otherRow)]] = [copy[rowAt(change.otherRow)] ?? [], cells];
      return copy;
    case 'drop-column':
      for (const record of copy) record.splice(change.column % Math.max(1, record.length), 1);
      return copy;
    case 'double-column':
      for (const record of copy) record.splice(change.column % Math.max(1, record.length), 0, record[change.column % record.length] ?? '');
      return copy;
    case 'swap-columns':
      for (const record of copy) {
        const [from, to] = [change.column % record.length, change.otherColumn % record.length];
        [record[from], record[to]] = [record[to] ?? '', record[from] ?? ''];
      }
      return copy;
  }
}
