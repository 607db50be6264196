import type { Connection } from './connection.js';

/** How the columns of a table are read; columns go by the keys that requests know them by. */
export interface Stored {
  /** The text of a cell as it is written. */
  raw(column: string): string;
  /** The text of a cell as it is grouped: NULL when blank, otherwise without white space around it. */
  stored(column: string): string;
  /** What is grouped, from what was written. */
  trimmed(raw: string): string;
  /** The value itself, where it is a number to the database; else null. */
  number(column: string): string | null;
  /** For each column of the table whether it holds nothing; those that are quick to tell first. */
  blank: string[];
}

/** The columns of a table by their keys. */
export function storedIn({ dialect, columns }: Connection, keys: readonly { key: string; name: string }[]): Stored {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const names = new Map(keys.map(({ key, name }) => [key, name]));
  const trimmed = (raw: string): string => `NULLIF(${dialect.trim(raw)}, '')`;
  const of = (column: string) => {
    const name = names.get(column);
    const type = name === undefined ? undefined : types.get(name);
    if (name === undefined || type === undefined) throw new RangeError(`column "${column}" is not in the table`);
    return { value: dialect.identifier(name), type };
  };
  const raw = (column: string): string => {
    const { value, type } = of(column);
    return dialect.text(value, type);
  };
  const isBlank = ({ name, type }: Connection['columns'][number]): string => {
    const value = dialect.identifier(name);
    return dialect.kind(type) === 'text' ? dialect.isBlank(dialect.text(value, type)) : `${value} IS NULL`;
  };
  const isText = ({ type }: { type: string }): boolean => dialect.kind(type) === 'text';
  return {
    raw,
    trimmed,
    stored: (column) => (isText(of(column)) ? trimmed(raw(column)) : raw(column)),
    number: (column) => (dialect.kind(of(column).type) === 'number' ? of(column).value : null),
    blank: [...columns.filter((one) => !isText(one)), ...columns.filter(isText)].map(isBlank),
  };
}
