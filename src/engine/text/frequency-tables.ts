import { byKeys, type Counts } from '../../statistics/counts.js';
import type { Request } from '../../statistics/request.js';
import type { Cells } from './cells.js';
import { type FrequencyTable, frequencyTable, sizeOfGroup, type Waiting } from './frequency-table.js';
import { jointGroups } from './joint-groups.js';
import { lineNumbers } from './line-numbers.js';
import { mostWaiting } from './most-waiting.js';
import type { Part } from './part.js';

/** Numbers that tables hold of joint groups: 48 MB. */
const MOST_NUMBERS = 6 * 1024 * 1024;

/** Frequency tables of several requests over several sets of responses. */
export interface FrequencyTables {
  /** Adds a response to the sets that it is in, always as many. */
  add(cells: Cells, sets: readonly number[], weight: number, row: number): void;
  /** The line of a response in the table of the request at a place: 0 for keys beyond the limit. */
  lineOf(request: number, cells: Cells): number;
  /** Adds what was counted elsewhere for the request at a place: so many lines for each joint group, which is in some sets. */
  take(request: number, lines: Float64Array, perGroup: number, sets: readonly (readonly number[])[]): void;
  /** The table of the request at a place. */
  result(request: number, set: number): Counts;
  /** Per request the keys that were met so far, in order. */
  keys: (string | null)[][][];
}

/**
 * Nothing counted yet. Responses wait until they are some, and are counted table by table, so that each table is at hand while it is
 * filled. Of a part of a source, the keys that the parts before `kept` are known, and sums of weights come with what rounding took.
 */
export function frequencyTables(
  requests: readonly Extract<Request, { kind: 'counts' }>[],
  index: (column: string) => number,
  weighted: boolean,
  kept?: Part['kept'],
): FrequencyTables {
  const { of: linesOf, lineOf, keys } = lineNumbers(requests, index, kept);
  const tables = requests.map(() => frequencyTable(weighted, kept !== undefined));
  const mostGroups = Math.max(1, MOST_NUMBERS / (requests.length * sizeOfGroup(weighted)));
  const room = mostWaiting(requests.length);
  const waiting: Waiting = { size: 0, groups: new Int32Array(room), weights: new Float64Array(room), rows: new Float64Array(room) };
  /** The lines of those that wait, table by table. */
  const lines = new Int32Array(requests.length * room);
  let groups = jointGroups();

  const count = (): void => {
    for (const [at, table] of tables.entries()) table.count(waiting, lines, at * room, groups.sets);
    waiting.size = 0;
  };
  const handOn = (): void => {
    if (groups.sets.length === 0) return;
    count();
    for (const table of tables) table.handOn(groups.sets);
    groups = jointGroups();
  };

  return {
    keys,
    add(cells, sets, weight, row) {
      if (waiting.size === room) count();
      if (groups.sets.length >= mostGroups) handOn();
      const at = waiting.size++;
      waiting.groups[at] = groups.of(sets);
      waiting.weights[at] = weight;
      waiting.rows[at] = row;
      linesOf(cells, lines, at, room);
    },
    lineOf,
    take(request, lines, perGroup, sets) {
      // Which response of a line was first is looked at only where lines are added.
      count();
      (tables[request] as FrequencyTable).take(lines, perGroup, sets);
    },
    result(request, set) {
      handOn();
      const table = tables[request] as FrequencyTable;
      const cells = (keys[request] ?? []).flatMap((one, i) => {
        const line = table.read(set, i + 1);
        return line.n === 0 ? [] : [{ keys: one, ...line }];
      });
      return { kind: 'counts', cells: cells.sort(byKeys), overflow: table.read(set, 0).n };
    },
  };
}
