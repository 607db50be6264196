import { NO_KEY } from '../../delimited/spans.js';
import type { Request } from '../../statistics/request.js';
import type { Cells } from './cells.js';
import { KEY, KEY_BITS, MOST_LINES, NOT_IN_FIRST, SLOTS } from './key-slots.js';
import { BEYOND, type Numbering, numbering } from './numbering.js';
import type { Part } from './part.js';
import { recordOfKeys } from './record-of-keys.js';

/** Finds the lines of responses in the tables of several requests: line 0 is for keys beyond the limit, and the others for one combination each. */
export interface LineNumbers {
  /** Writes the line of a response in each table: one every `step` places from `from` on. */
  of(cells: Cells, into: Int32Array, from: number, step: number): void;
  /** The line of a response in the table of one request. */
  lineOf(request: number, cells: Cells): number;
  /** Per request the keys of each line from 1 on, one per variable. */
  keys: Numbering['keys'][];
}

/**
 * No line yet but those of the keys that a request `kept`. Short answers of a column are found by the keys of their cells, those that were
 * met last in their slot; `index` gives the place of a column.
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
  const lastPlace = Math.max(-1, ...places);
  /** The keys of a record without keys. */
  const none = new Int32Array(lastPlace + 1).fill(NO_KEY);
  /** Per slot and column a line and its key. */
  const known = new Int32Array(columns.length * SLOTS);
  known.fill(NOT_IN_FIRST, 0, columns.length);
  const others = [...numberings.entries()].filter(([request]) => !isColumn.has(request));

  const lineOf = (request: number, cells: Cells): number => (numberings[request] as Numbering).of(cells) - BEYOND;
  const find = (cells: Cells, i: number, key: number): number => {
    const line = lineOf(asked[i] as number, cells);
    if (key !== NO_KEY && line < MOST_LINES) known[slotOf(key) * columns.length + i] = (line << KEY_BITS) | key;
    return line;
  };
  return {
    of(cells, into, from, step) {
      const keys = cells.keys !== null && cells.keys.length > lastPlace ? cells.keys : none;
      for (let i = 0; i < asked.length; i++) {
        const key = keys[places[i] as number] as number;
        const found = known[slotOf(key) * asked.length + i] as number;
        into[from + step * (asked[i] as number)] = (found & KEY) === key ? found >> KEY_BITS : find(cells, i, key);
      }
      for (const [request, numbers] of others) into[from + step * request] = numbers.of(cells) - BEYOND;
    },
    lineOf,
    keys: numberings.map(({ keys }) => keys),
  };
}

/** Different for all texts of one byte, and for all of two digits. */
function slotOf(key: number): number {
  return (key ^ (key >> 4)) & (SLOTS - 1);
}
