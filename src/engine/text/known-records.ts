import type { Cells } from './cells.js';
import { addLine } from './count-line.js';
import { MOST_REMEMBERED, noRespondents, type Respondents } from './duplicates.js';
import type { FrequencyTables } from './frequency-tables.js';
import { type Counted, type Kernel, kernelFor } from './kernel/kernel.js';
import { type Asked, type Layout, layoutOf } from './kernel/layout.js';
import { UNKNOWN } from './text-numbers.js';
import { eachText } from './texts.js';

/** After so many stops, at records that are not known or not whole, it is looked at whether enough records lay between them. */
const TRIAL = 1024;
/** So many records are to lie between two stops. */
const WORTH = 4;
const NONE: Counted = { records: 0, lines: 0, repeated: 0 };

/** Counts records that say nothing new: each text of them was met before in its column, in a record that was counted. */
export interface KnownRecords {
  /** Looks at bytes from now on; false where that is not worth it. */
  show(bytes: Uint8Array): boolean;
  /** Counts records from a place among the bytes on; gives where the first one begins that it does not know. `row` is that of the first. */
  countFrom(place: number, row: number): number;
  counted(): Counted;
  respondents: Respondents;
  /** Learns what a record says that was counted, and is in some sets. */
  learn(cells: Cells, sets: readonly number[]): void;
  /** Hands all that was counted on; `sums`, a line with weights, gets those of all. */
  handOn(tables: FrequencyTables, sums: Float64Array): void;
}

/** Null where no kernel can count what is asked, as `layoutOf` says. */
export function knownRecords(asked: Asked, index: (column: string) => number, lineOf: FrequencyTables['lineOf']): KnownRecords | null {
  const layout = layoutOf(asked, index);
  return layout && knownBy(layout, lineOf);
}

function knownBy(layout: Layout, lineOf: FrequencyTables['lineOf']): KnownRecords {
  /** Made when records are shown. */
  let kernel: Kernel | null = null;
  let respondents: Respondents = noRespondents('all');
  /** The sets that each group is in. */
  const setsOf: (readonly number[])[] = [];
  /** Of each column, by the ids of cells, the texts that were learnt. */
  const learnt: boolean[][] = layout.known.map(() => []);
  let stops = 0;
  let before = 0;
  let worth = true;
  const begin = (): Kernel | null => {
    const made = kernelFor(layout, layout.respondent === null ? 0 : MOST_REMEMBERED);
    if (made === null) return null;
    eachText(respondents.texts(0), made.respondents.of);
    respondents = made.respondents;
    return made;
  };
  return {
    show(bytes) {
      if (!worth) return false;
      kernel ??= begin();
      worth = kernel !== null;
      return kernel?.show(bytes) ?? false;
    },
    countFrom(place, row) {
      if (kernel === null) return place;
      const next = kernel.countFrom(place, row);
      if (++stops === TRIAL) {
        const { records } = kernel.counted();
        worth = records - before > WORTH * TRIAL;
        stops = 0;
        before = records;
      }
      return next;
    },
    counted: () => kernel?.counted() ?? NONE,
    respondents: {
      get size() {
        return respondents.size;
      },
      of: (bytes, start, end) => respondents.of(bytes, start, end),
      texts: (first) => respondents.texts(first),
    },
    learn(cells, sets) {
      if (!worth || kernel === null) return;
      for (const [i, { column, tables, breaks }] of layout.known.entries()) {
        const id = cells.id(column);
        if (id !== UNKNOWN && learnt[i]?.[id] === true) continue;
        const lines = tables.map((table) => lineOf(table, cells));
        // A text that is beyond the limit of a table stays so: it has the first line for good.
        if (lines.some((line) => line >= (kernel as Kernel).linesPerGroup)) continue;
        const { bytes, start, end } = cells.utf8(column);
        kernel.learnText(i, bytes, start, end, [...lines, ...breaks.map((place) => sets[place + 1] as number)]);
        if (id !== UNKNOWN) (learnt[i] as boolean[])[id] = true;
      }
      const group = kernel.learnGroup(sets.slice(1));
      if (group === setsOf.length) setsOf.push([...sets]);
    },
    handOn(tables, sums) {
      if (kernel === null) return;
      const { table, ledger } = kernel.result();
      for (let i = 0; i < tables.keys.length; i++) tables.take(i, table(i), kernel.linesPerGroup, setsOf);
      addLine(sums, 0, true, ledger, 0);
    },
  };
}
