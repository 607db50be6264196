import { type Cells, cellsOf } from './cells.js';
import type { KnownRecords } from './known-records.js';
import { eachRecord } from './records.js';
import type { TextSource } from './text-source.js';

/** A footer has less than this share of the cells that responses fill on average. */
const FOOTER_SHARE = 0.4;
const PROGRESS_STEP = 100_000;
/** So many records are counted sooner one by one than it takes to make what knows them. */
const FEW = 5000;

/**
 * Hands every response, a record with something in it, to `each`, in order, with its row, counted from 1 as a spreadsheet shows it. Gives
 * the number of blank records and the footer that somebody wrote below the responses: a last record without what every response has, and
 * with few cells. A record that could be it is held back until another one follows. Records that `known` counts are not handed to `each`.
 */
export async function eachResponse(
  source: TextSource,
  always: number[],
  each: (cells: Cells, row: number) => void,
  known: KnownRecords | null = null,
): Promise<{ blank: number; footer: { row: number } | null }> {
  let blank = 0;
  let row = 0;
  let responses = 0;
  let cellsFilled = 0;
  let held: { cells: Cells; row: number } | null = null;
  const give = (cells: Cells, at: number): void => {
    responses++;
    if (always.length > 0) cellsFilled += cells.filled();
    each(cells, at);
  };
  const couldBeFooter = (cells: Cells): boolean =>
    always.length > 0 &&
    responses > 0 &&
    always.every((at) => cells.blank(at)) &&
    cells.filled() < (FOOTER_SHARE * cellsFilled) / responses;
  /** Tells how many records were read, when since `before` they were some more. */
  const progress = (before: number): void => {
    if (Math.floor(before / PROGRESS_STEP) < Math.floor(row / PROGRESS_STEP)) source.onProgress?.(row);
  };
  const skim = known && {
    show: (bytes: Uint8Array) => (row >= FEW || source.pieces !== undefined) && known.show(bytes),
    next(place: number): number {
      if (row < source.skip) return place;
      const before = row;
      const counted = known.counted().records;
      const next = known.countFrom(place, row + 1);
      row += known.counted().records - counted;
      progress(before);
      return next;
    },
    lines: () => known.counted().lines,
  };
  const take = (cells: Cells): void => {
    row++;
    progress(row - 1);
    if (row <= source.skip) return;
    if (isBlank(cells)) {
      blank++;
      return;
    }
    if (held !== null) give(held.cells, held.row);
    held = couldBeFooter(cells) ? { cells: cellsOf(cells.texts()), row } : null;
    if (held === null) give(cells, row);
  };
  await eachRecord(source.pieces?.(() => row) ?? [source.open()], source.name, source, take, skim);
  return { blank, footer: held };
}

function isBlank(cells: Cells): boolean {
  for (let at = 0; at < cells.length; at++) if (!cells.blank(at)) return false;
  return true;
}
