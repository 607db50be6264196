import { closeSync, openSync, readSync } from 'node:fs';
import type { TextSource } from '../text-source.js';
import { guessBorder } from './guess-border.js';
import type { Sizes } from './sizes.js';
import type { Range } from './task.js';

const COMMA = ',';

/**
 * Divides a file into ranges, in order and without gaps: the first one is counted before the others are begun. Each range begins where a
 * record probably does: whether it really does shows when the range before is counted, which then ends outside of quotes. Null when that
 * is nowhere after the beginning.
 */
export function rangesOf(
  { path, size }: NonNullable<TextSource['file']>,
  { delimiter, nested }: TextSource,
  sizes: Sizes,
  remembering: boolean,
): Range[] | null {
  const separator = Buffer.from(nested ? COMMA : delimiter);
  const file = openSync(path, 'r');
  const borderAfter = (place: number): number | null => {
    const border = guessBorder(bytesAt(file, place, sizes.window), separator);
    return border === null ? null : place + border;
  };
  try {
    const perLine = bytesPerLine(bytesAt(file, 0, sizes.window));
    const placeOf = (records: number): number => Math.max(1, Math.floor(Math.min(records * perLine, sizes.largestHead * size)));
    const first = borderAfter(placeOf(remembering ? sizes.remembering : sizes.head));
    if (first === null) return null;
    const borders = [0, first];
    for (let at = first + sizes.part; at < size - sizes.tail + sizes.part; at += sizes.part) {
      const border = borderAfter(Math.min(at, size - sizes.tail));
      if (border !== null && border > (borders.at(-1) as number)) borders.push(border);
    }
    return borders.map((from, i) => ({ from, to: borders[i + 1] ?? size }));
  } finally {
    closeSync(file);
  }
}

function bytesAt(file: number, place: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, place));
}

function bytesPerLine(bytes: Buffer): number {
  let lines = 1;
  for (const byte of bytes) if (byte === 10 || byte === 13) lines++;
  return bytes.length / lines;
}
