import type { Respondents } from '../duplicates.js';
import { UNWEIGHTED, WEIGHTED } from '../line-fields.js';
import { mostWaiting } from '../most-waiting.js';
import type { Texts } from '../texts.js';
import { type Exports, instance } from './instance.js';
import type { Layout } from './layout.js';

/** Bytes that are looked at together at most. */
const MOST_BYTES = 1024 * 1024;
/** Numbers that tables hold at most: 64 MB, of which what is never written takes no memory. */
const MOST_NUMBERS = 8 * 1024 * 1024;
const MOST_GROUPS = 1000;

/** How many records were counted, how many lines they have, and how many of them repeat a respondent. */
export interface Counted {
  records: number;
  lines: number;
  repeated: number;
}

/**
 * Counts records that say nothing new: as the engine does it, with the same numbers of lines and groups, which are learnt from it. In
 * WebAssembly, since that looks at sixteen bytes at once and is as fast at its first record as later.
 */
export interface Kernel {
  /** Looks at bytes from now on; false where they are too many. */
  show(bytes: Uint8Array): boolean;
  /**
   * Counts records from a place on until there is one of which something is not known, or which may not be whole; gives where it begins.
   * `row` is the row of the first one.
   */
  countFrom(place: number, row: number): number;
  counted(): Counted;
  /** Respondents, of whom `mostRespondents` are remembered. */
  respondents: Respondents;
  /** A text of one of the known columns, and what it means: its line in each table, then its member of each break. */
  learnText(known: number, bytes: Uint8Array, start: number, end: number, meanings: readonly number[]): void;
  /** So many lines a table has for each group. */
  linesPerGroup: number;
  /** The number of a group, from 0 up, with a member of each break; -1 of one too many. */
  learnGroup(members: ArrayLike<number>): number;
  /** What was counted: the lines of each table, group by group; and a line with weights of all, where only those are written. */
  result(): { table(number: number): Float64Array; ledger: Float64Array };
}

/** Nothing counted yet; null where there are too many tables, or no memory, or no WebAssembly that can do this. */
export function kernelFor(layout: Layout, mostRespondents: number): Kernel | null {
  try {
    const wasm = instance();
    return wasm && kernelIn(wasm, layout, mostRespondents);
  } catch (problem) {
    // There is less memory than a kernel takes: all is counted without one.
    if (problem instanceof Error && /^(RangeError|RuntimeError)$/.test(problem.name)) return null;
    throw problem;
  }
}

function kernelIn(wasm: Exports, layout: Layout, mostRespondents: number): Kernel | null {
  const { tables, breaks, known, weight } = layout;
  const fields = weight === null ? UNWEIGHTED : WEIGHTED;
  const [mostTexts, longest] = [wasm.MOST_TEXTS.value, wasm.LONGEST.value];
  const groups = Math.min(MOST_GROUPS, Math.floor(MOST_NUMBERS / (Math.max(1, tables) * mostTexts * fields)));
  if (groups === 0) return null;
  plan(wasm, layout, groups);
  wasm.remember(mostRespondents);
  const input = wasm.roomFor(MOST_BYTES) >>> 0;
  /** A text of any length goes here. */
  let scratch = wasm.roomFor(0) >>> 0;
  let scratchSize = 0;
  let end = input;
  let memory = new Uint8Array(wasm.memory.buffer);
  /** Memory that grew has another buffer. */
  const bytesNow = (): Uint8Array => {
    if (memory.buffer !== wasm.memory.buffer) memory = new Uint8Array(wasm.memory.buffer);
    return memory;
  };
  const put = (bytes: Uint8Array, from: number, to: number): number => {
    if (to - from > scratchSize) {
      scratchSize = 2 * (to - from);
      scratch = wasm.roomFor(scratchSize) >>> 0;
    }
    const into = bytesNow();
    for (let i = from; i < to; i++) into[scratch + i - from] = bytes[i] as number;
    return scratch;
  };
  return {
    show(bytes) {
      if (bytes.length > MOST_BYTES) return false;
      bytesNow().set(bytes, input);
      end = input + bytes.length;
      return true;
    },
    countFrom: (place, row) => (wasm.countRecords(input + place, end, row) >>> 0) - input,
    counted: () => ({ records: wasm.counted.value, lines: wasm.lines.value, repeated: wasm.repeated.value }),
    respondents: {
      get size() {
        return wasm.remembered.value;
      },
      of: (bytes, start, finish) => wasm.respondentOf(put(bytes, start, finish), finish - start),
      texts: (first) => idsFrom(wasm, first),
    },
    learnText(at, bytes, start, finish, meanings) {
      if (finish - start > longest) return;
      const { column } = known[at] as Layout['known'][number];
      const text = wasm.learnText(wasm.textsOf(column), put(bytes, start, finish), finish - start);
      if (text >= 0) for (const [meaning, value] of meanings.entries()) wasm.setMeaning(column, meaning, text, value);
    },
    linesPerGroup: mostTexts,
    learnGroup(members) {
      new Int32Array(wasm.memory.buffer, wasm.membersOfRecord.value >>> 0, breaks).set(members);
      return wasm.learnGroup();
    },
    result() {
      wasm.count();
      const numbers = (at: number, count: number): Float64Array => new Float64Array(wasm.memory.buffer, at >>> 0, count);
      return {
        table: (number) => numbers(wasm.tableAt(number), groups * mostTexts * fields),
        ledger: weight === null ? unweightedLedger(wasm.counted.value) : numbers(wasm.ledger.value, fields),
      };
    },
  };
}

/** As a line with weights. */
const unweightedLedger = (counted: number): Float64Array => Float64Array.of(0, 0, counted, 0, counted, 0);

function plan(wasm: Exports, { delimiter, width, known, weight, respondent, tables, breaks }: Layout, groups: number) {
  const asked = [...known.map(({ column }) => column), weight, respondent].filter((column) => column !== null);
  wasm.groupBy(breaks, groups);
  wasm.countIn(tables, weight !== null, groups, mostWaiting(tables));
  wasm.haveColumns(width.most);
  wasm.haveRecords(delimiter.charCodeAt(0), Math.max(width.least, ...asked.map((column) => column + 1)));
  for (const one of known) {
    wasm.askForKnown(one.column, one.tables.length + one.breaks.length);
    for (const table of one.tables) wasm.addTable(one.column, table);
    for (const place of one.breaks) wasm.addBreak(one.column, place);
  }
  if (weight !== null) wasm.askForWeight(weight);
  if (respondent !== null) wasm.askForRespondent(respondent);
}

function idsFrom({ memory: { buffer }, ids, ends, remembered }: Exports, first: number): Texts {
  const all = new Uint32Array(buffer, ends.value >>> 0, remembered.value);
  const from = first === 0 ? 0 : (all[first - 1] as number);
  const bytes = new Uint8Array(buffer, ids.value >>> 0, all.at(-1) ?? 0).slice(from);
  return { bytes, ends: all.slice(first).map((end) => end - from) };
}
