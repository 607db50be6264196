import type { Request } from '../../statistics/request.js';
import type { Cells } from './cells.js';
import { BEYOND, type Numbering, numbering } from './numbering.js';
import type { Part } from './part.js';
import { recordOfKeys } from './record-of-keys.js';
import { UNKNOWN } from './text-numbers.js';

/** So many ids of a column are looked up; those after them are of answers that are rare. */
const MOST_IDS = 320;

/** Finds the lines of responses in the tables of several requests: line 0 is for keys beyond the limit, and the others for one combination each. */
export interface LineNumbers {
  /** Writes the line of a response in each table: one every `step` places from `from` on. */
  of(cells: Cells, into: Int32Array, from: number, step: number): void;
  /** Per request the keys of each line from 1 on, one per variable. */
  keys: Numbering['keys'][];
}

/**
 * No line yet but those of the keys that a request `kept`. Answers of a column are found by the ids of its cells, of all such columns at
 * once; `index` gives the place of a column.
 */
export function lineNumbers(
  requests: readonly Extract<Request, { kind: 'counts' }>[],
  index: (column: string) => number,
  kept?: Part['kept'],
): LineNumbers {
  const numberings = requests.map(({ id, variables, limit }) => {
    const numbers = numbering(variables, index, limit);
    for (const keys of kept?.get(id) ?? []) numbers.of(recordOfKeys(variables, keys, index));
    return numbers;
  });
  /** Requests of one plain column. */
  const columns = requests.flatMap(({ variables: [one, ...more] }, request) =>
    one?.kind === 'column' && more.length === 0 ? [{ request, place: index(one.column) }] : [],
  );
  const isColumn = new Set(columns.map(({ request }) => request));
  const asked = Int32Array.from(columns, ({ request }) => request);
  const places = Int32Array.from(columns, ({ place }) => place);
  const ids = new Int32Array(columns.length);
  /** Per column and id its line and one, 0 where it was not met. */
  const known = new Int32Array(columns.length * MOST_IDS);
  const others = [...numberings.entries()].filter(([request]) => !isColumn.has(request));

  const find = (cells: Cells, i: number): number => {
    const line = (numberings[asked[i] as number] as Numbering).of(cells) - BEYOND;
    const id = ids[i] as number;
    if (id !== UNKNOWN && id < MOST_IDS) known[i * MOST_IDS + id] = line + 1;
    return line;
  };
  return {
    of(cells, into, from, step) {
      cells.ids(places, ids);
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] as number;
        const found = id !== UNKNOWN && id < MOST_IDS ? (known[i * MOST_IDS + id] as number) : 0;
        into[from + step * (asked[i] as number)] = found === 0 ? find(cells, i) : found - 1;
      }
      for (const [request, numbers] of others) into[from + step * request] = numbers.of(cells) - BEYOND;
    },
    keys: numberings.map(({ keys }) => keys),
  };
}
