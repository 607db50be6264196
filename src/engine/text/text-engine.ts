import type { Engine } from '../engine.js';
import { scan } from './scan.js';
import type { TextSource } from './text-source.js';

/** Counts delimited text in process, in one pass, in memory that does not grow with the file. */
export function textEngine(source: TextSource): Engine {
  const places = new Map(source.columns.map(({ key, index }) => [key, index]));
  const index = (column: string): number => {
    const at = places.get(column);
    if (at === undefined) throw new RangeError(`column "${column}" is not in ${source.name}`);
    return at;
  };
  return {
    name: 'text',
    columns: () => [...places.keys()],
    collect: (requests, breaks, population) => scan(source, index, requests, breaks, population),
    close: async () => {},
  };
}
