import { normalise } from './text.js';

/** A column of a file of answers. */
export interface Column {
  /** Its name, unique in the file. */
  key: string;
  /** The cell of the header as it stands in the file. */
  header: string;
  /** The question that it answers, as far as the header tells it. */
  question: string;
  /** The option or row of the question; null when the column is the whole question. */
  option: string | null;
}

/** What a name stands for among the columns of a file: one of them, several alike, or none. */
export type FoundColumn = { kind: 'found'; column: Column } | { kind: 'ambiguous'; columns: Column[] } | { kind: 'unknown' };

/**
 * The column that a definition or an option calls by its key, else by its exact header, else by key, header or question text
 * with letter case and white space ignored. The first of these that any column meets decides; several columns that meet it are ambiguous.
 */
export function findColumn(name: string, columns: readonly Column[]): FoundColumn {
  const plain = normalise(name);
  const readings: ((column: Column) => boolean)[] = [
    (column) => column.key === name,
    (column) => column.header === name,
    (column) => normalise(column.key) === plain,
    (column) => normalise(column.header) === plain,
    (column) => normalise(column.question) === plain,
  ];
  for (const reading of readings) {
    const [first, ...others] = columns.filter(reading);
    if (first === undefined) continue;
    return others.length === 0 ? { kind: 'found', column: first } : { kind: 'ambiguous', columns: [first, ...others] };
  }
  return { kind: 'unknown' };
}
