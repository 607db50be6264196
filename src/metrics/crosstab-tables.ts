import type { CrossTable } from '../statistics/cross-table.js';
import { type Language, say } from '../survey/text.js';
import { higherThan, letterOf, type Tally } from './column-letters.js';
import type { Section } from './result.js';

type Table = Extract<Section, { kind: 'table' }>;
type Column = Table['columns'][number];
type Side = CrossTable['rows'];

const WORDS = {
  counts: { en: 'Counts', zh: '人数' },
  column: { en: 'Per cent of columns', zh: '列百分比' },
  row: { en: 'Per cent of rows', zh: '行百分比' },
  all: { en: 'all', zh: '合计' },
};

/** Bases under this are marked as low. */
const LOW_BASE = 30;

/** How pairs of samples are tested; null: they are not. */
export type Letters = Parameters<typeof higherThan>[2] | null;

/** Whether a sample that is tested has a low base. */
export const isLow = ({ n }: Tally): boolean => n > 0 && n < LOW_BASE;

/** How many responses are in each cell; the margins count those with a valid answer to both questions. */
export function countTable({ rows, columns, cells, both }: CrossTable, language: Language): Section {
  const line = (label: string, counts: readonly Tally[], total: Tally) => ({
    row: label,
    ...Object.fromEntries(counts.map(({ n }, j) => [`column${j}`, n])),
    all: total.n,
  });
  return {
    id: 'counts',
    kind: 'table',
    title: say(WORDS.counts, language),
    detail: true,
    columns: [
      { key: 'row', label: '', unit: 'text' },
      ...columns.map(({ label }, j): Column => ({ key: `column${j}`, label, unit: 'count' })),
      { key: 'all', label: say(WORDS.all, language), unit: 'count' },
    ],
    rows: [...rows.map((row, i) => line(row.label, cells[i] ?? [], row)), line(say(WORDS.all, language), columns, both)],
  };
}

/**
 * Weighted per cent of each cell, of its column or its row. The samples, columns or rows, have letters; in the text column after a cell's
 * per cent stand the letters of those in which the answer is rarer. * marks samples of fewer than 30 responses.
 */
export function percentTable(table: CrossTable, percent: 'column' | 'row', letters: Letters, language: Language): Section {
  const { rows, columns, cells, both } = table;
  const byColumn = percent === 'column';
  const named = (side: Side, samples: boolean): string[] =>
    side.map((one, i) => (samples ? `${one.label}${letters === null ? '' : ` ${letterOf(i)}`}${isLow(one) ? ' *' : ''}` : one.label));
  const higher = letters === null ? null : byColumn ? cells.map((row) => higherThan(row, columns, letters)) : byRows(table, letters);
  const share = (part: Tally, whole: Tally): number | null => (whole.w === 0 ? null : (100 * part.w) / whole.w);
  const labels = named(rows, !byColumn);
  const line = (
    label: string,
    parts: readonly Tally[],
    found: readonly string[][] | undefined,
    whole: (j: number) => Tally,
    all: Tally,
  ) => ({
    row: label,
    ...Object.fromEntries(
      parts.flatMap((part, j): [string, string | number | null][] => [
        [`column${j}`, share(part, whole(j))],
        [`higher${j}`, (found?.[j] ?? []).join(' ')],
      ]),
    ),
    all: share(all, byColumn ? both : all),
  });
  const cellRows = rows.map((row, i) =>
    line(labels[i] as string, cells[i] ?? [], higher?.[i], (j) => (byColumn ? (columns[j] as Tally) : row), row),
  );
  return {
    id: 'percent',
    kind: 'table',
    title: say(WORDS[percent], language),
    columns: [
      { key: 'row', label: '', unit: 'text' },
      ...named(columns, byColumn).flatMap((label, j): Column[] => [
        { key: `column${j}`, label, unit: 'percent' },
        ...(higher === null ? [] : [{ key: `higher${j}`, label: '', unit: 'text' as const }]),
      ]),
      { key: 'all', label: say(WORDS.all, language), unit: 'percent' },
    ],
    rows: byColumn ? cellRows : [...cellRows, line(say(WORDS.all, language), columns, undefined, () => both, both)],
  };
}

/** Letters by row and column where the rows are the samples. */
function byRows({ rows, columns, cells }: CrossTable, letters: NonNullable<Letters>): string[][][] {
  const found = columns.map((_, j) =>
    higherThan(
      cells.map((row) => row[j] as Tally),
      rows,
      letters,
    ),
  );
  return rows.map((_, i) => columns.map((_column, j) => found[j]?.[i] ?? []));
}
