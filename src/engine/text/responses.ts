import { eachRecord } from './records.js';
import type { TextSource } from './text-source.js';
import { stored } from './variable.js';

/** A footer has less than this share of the cells that responses fill on average. */
const FOOTER_SHARE = 0.4;
const PROGRESS_STEP = 100_000;

/** A record with something in it. */
export interface Response {
  cells: readonly string[];
  /** Counted from 1 as a spreadsheet shows it. */
  row: number;
  /** How many of its cells hold something. */
  filled: number;
}

/**
 * Hands every response to `each`, in order, and gives the number of blank records and the footer that somebody wrote below the responses:
 * a last record without what every response has, and with few cells. One record is held back, because only the last can be a footer.
 */
export async function eachResponse(
  source: TextSource,
  always: number[],
  each: (response: Response) => void,
): Promise<{ blank: number; footer: Response | null }> {
  let blank = 0;
  let row = 0;
  let responses = 0;
  let cellsFilled = 0;
  let held: Response | null = null;
  await eachRecord(source.open(), source.name, source, (cells) => {
    row++;
    if (row % PROGRESS_STEP === 0) source.onProgress?.(row);
    if (row <= source.skip) return;
    const filled = filledCells(cells);
    if (filled === 0) {
      blank++;
      return;
    }
    const last = held;
    held = { cells, row, filled };
    if (last === null) return;
    responses++;
    cellsFilled += last.filled;
    each(last);
  });
  const last = held as Response | null;
  if (last === null) return { blank, footer: null };
  const usual = cellsFilled / Math.max(1, responses);
  const lacks = always.length > 0 && responses > 0 && always.every((at) => stored(last.cells[at]) === null);
  if (lacks && last.filled < FOOTER_SHARE * usual) return { blank, footer: last };
  each(last);
  return { blank, footer: null };
}

function filledCells(cells: readonly string[]): number {
  let filled = 0;
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') filled++;
  return filled;
}
