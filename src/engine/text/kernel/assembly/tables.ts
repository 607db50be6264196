import { MOST_TEXTS } from './known-texts';
import { roomFor } from './room';

// A line of a table: how many responses, the row of the first one, and with weights their sum and that of their squares, each with what
// it lost by rounding: as in line-fields.ts.
const N: usize = 0;
const FIRST: usize = 8;
const W: usize = 16;
const WW: usize = 32;

let tables: i32 = 0;
let room: i32 = 0;
let weighted: bool = false;
let fields: usize = 0;
let sizeOfTable: usize = 0;
let sums: usize = 0;

/** Responses that wait to be counted: the group, weight and row of each, and its line in each table, a byte. */
let groups: usize = 0;
let weights: usize = 0;
let rows: usize = 0;
let lines: usize = 0;
let waiting: i32 = 0;

/** Of all responses: weights and their squares, as in a line. */
export let ledger: usize = 0;

/** Nothing counted yet: tables of so many groups, for some responses that wait together. */
export function countIn(count: i32, withWeights: bool, mostGroups: i32, mostWaiting: i32): void {
  tables = count;
  room = mostWaiting;
  weighted = withWeights;
  fields = withWeights ? 48 : 16;
  sizeOfTable = usize(mostGroups) * MOST_TEXTS * fields;
  sums = roomFor(usize(count) * sizeOfTable);
  groups = roomFor(4 * usize(room));
  weights = roomFor(8 * usize(room));
  rows = roomFor(4 * usize(room));
  lines = roomFor(usize(room) * usize(count));
  ledger = roomFor(48);
}

/** Where a table lies. */
export function tableAt(table: i32): usize {
  return sums + usize(table) * sizeOfTable;
}

/** Where the lines of waiting responses in a table are. */
export function linesAt(table: i32): usize {
  return lines + usize(table) * usize(room);
}

/** How many responses wait. */
export function waitingNow(): i32 {
  return waiting;
}

/** Adds a response whose lines are written. */
export function add(group: i32, weight: f64, row: i32): void {
  store<i32>(groups + 4 * waiting, group);
  store<f64>(weights + 8 * waiting, weight);
  store<i32>(rows + 4 * waiting, row);
  if (weighted) {
    addTo(ledger + W, weight);
    addTo(ledger + WW, weight * weight);
  }
  waiting++;
  if (waiting === room) count();
}

/** Counts the responses that wait, table by table. */
export function count(): void {
  for (let table = 0; table < tables; table++) {
    const into = tableAt(table);
    const own = linesAt(table);
    for (let i = 0; i < waiting; i++) {
      const line = into + usize(load<i32>(groups + 4 * i) * MOST_TEXTS + load<u8>(own + i)) * fields;
      const n = load<f64>(line, N);
      if (n === 0) store<f64>(line, f64(load<i32>(rows + 4 * i)), FIRST);
      store<f64>(line, n + 1, N);
      if (!weighted) continue;
      const weight = load<f64>(weights + 8 * i);
      addTo(line + W, weight);
      addTo(line + WW, weight * weight);
    }
  }
  waiting = 0;
}

/** As `addTo` in sum.ts. */
function addTo(at: usize, value: f64): void {
  const total = load<f64>(at);
  const next = total + value;
  const added = next - total;
  store<f64>(at, next);
  store<f64>(at, load<f64>(at, 8) + (total - (next - added)) + (value - added), 8);
}
