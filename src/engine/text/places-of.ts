import type { TextSource } from './text-source.js';

/** The places of the columns of a source. A column that it does not have is a mistake of ours. */
export function placesOf({ columns, name }: Pick<TextSource, 'columns' | 'name'>): (column: string) => number {
  const places = new Map(columns.map(({ key, index }) => [key, index]));
  return (column) => {
    const at = places.get(column);
    if (at === undefined) throw new RangeError(`column "${column}" is not in ${name}`);
    return at;
  };
}
