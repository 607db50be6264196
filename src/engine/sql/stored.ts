import type { Connection } from './connection.js';
import { numberIn } from './number-in.js';

/**
 * How the columns of a table are read; columns go by the keys that requests know them by. What is given are names, each worked out once
 * for a row however often it is spoken of, that hold where the table is read `from`.
 */
export interface Stored {
  /** The text of a cell as it is written. */
  raw(column: string): string;
  /** The text of a cell as it is grouped: NULL when blank, otherwise without white space around it. */
  stored(column: string): string;
  /** What is grouped, from what was written. */
  trimmed(raw: string): string;
  /** The number that a cell writes, as a double; NULL for any other text. */
  number(column: string): string;
  /** For each column of the table whether it holds nothing; those that are quick to tell first. */
  blank: string[];
  /** The number of a row, 0 where rows have none. */
  row: string;
  /** The table with all names that some SQL speaks of. */
  from(sql: string): string;
}

/** The largest double: what is above is no number. */
const LARGEST = '1.7976931348623157e308';

/** The columns of a table by their keys. */
export function storedIn({ dialect, columns, relation, row }: Connection, keys: readonly { key: string; name: string }[]): Stored {
  const places = new Map(columns.map(({ name }, i) => [name, i]));
  const names = new Map(keys.map(({ key, name }) => [key, name]));
  const place = (column: string): number => {
    const found = places.get(names.get(column) ?? '');
    if (found === undefined) throw new RangeError(`column "${column}" is not in the table`);
    return found;
  };
  const own = prefixFor(columns);
  const pattern = new RegExp(`\\b${own}(value|raw|stored|number)_(\\d+)\\b`, 'g');
  const trimmed = (raw: string): string => `NULLIF(${dialect.trim(raw)}, '')`;
  const worked = (kind: string, { name, type }: Connection['columns'][number]): string => {
    const value = dialect.identifier(name);
    const text = dialect.text(value, type);
    if (kind === 'value') return value;
    if (kind === 'raw') return text;
    if (kind === 'stored') return dialect.kind(type) === 'text' ? trimmed(text) : text;
    if (dialect.kind(type) !== 'number') return numberIn(text, dialect);
    const number = dialect.double(value);
    return `CASE WHEN ${number} BETWEEN -${LARGEST} AND ${LARGEST} THEN ${number} ELSE NULL END`;
  };
  const isText = columns.map(({ type }) => dialect.kind(type) === 'text');
  const inOrder = [...columns.keys()].sort((a, b) => Number(isText[a]) - Number(isText[b]));
  return {
    row: `${own}row`,
    raw: (column) => `${own}raw_${place(column)}`,
    stored: (column) => `${own}stored_${place(column)}`,
    trimmed,
    number: (column) => `${own}number_${place(column)}`,
    blank: inOrder.map((i) => (isText[i] ? dialect.isBlank(`${own}raw_${i}`) : `${own}value_${i} IS NULL`)),
    from(sql) {
      const spokenOf = new Map([...sql.matchAll(pattern)].map(([name, kind, at]) => [name, { kind: kind as string, at: Number(at) }]));
      const list = [...spokenOf].flatMap(([name, { kind, at }]) => {
        const column = columns[at];
        return column === undefined ? [] : [`${worked(kind, column)} AS ${name}`];
      });
      return `(SELECT ${[`${row === null ? '0' : dialect.integer(row)} AS ${own}row`, ...list].join(', ')}\nFROM ${relation}${dialect.fence}) AS e`;
    },
  };
}

/** What no name of a column has in it: ClickHouse takes a new name for that of a column, where both are the same. */
function prefixFor(columns: Connection['columns']): string {
  let prefix = 'of_';
  while (columns.some(({ name }) => name.includes(prefix))) prefix += '_';
  return prefix;
}
