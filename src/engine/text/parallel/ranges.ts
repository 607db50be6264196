import { type FileHandle, open } from 'node:fs/promises';
import type { TextSource } from '../text-source.js';
import { guessBorder } from './guess-border.js';
import type { Sizes } from './sizes.js';
import type { Range } from './task.js';

const COMMA = ',';

/**
 * Divides a file into ranges, in order and without gaps: the first one is counted before the others are begun. Each range begins where a record probably does: whether it really does shows when the range before is counted, which then
 * ends outside of quotes. Null when that is nowhere after the beginning.
 */
export async function rangesOf(
  { path, size }: NonNullable<TextSource['file']>,
  { delimiter, nested }: TextSource,
  sizes: Sizes,
  remembering: boolean,
): Promise<Range[] | null> {
  const separator = Buffer.from(nested ? COMMA : delimiter);
  const file = await open(path);
  const borderAfter = async (place: number): Promise<number | null> => {
    const border = guessBorder(await bytesAt(file, place, sizes.window), separator);
    return border === null ? null : place + border;
  };
  try {
    const perLine = bytesPerLine(await bytesAt(file, 0, sizes.window));
    const placeOf = (records: number): number => Math.max(1, Math.floor(Math.min(records * perLine, sizes.largestHead * size)));
    const first = await borderAfter(placeOf(remembering ? sizes.remembering : sizes.head));
    if (first === null) return null;
    const borders = [0, first];
    for (let at = first + sizes.part; at < size - sizes.tail + sizes.part; at += sizes.part) {
      const border = await borderAfter(Math.min(at, size - sizes.tail));
      if (border !== null && border > (borders.at(-1) as number)) borders.push(border);
    }
    return borders.map((from, i) => ({ from, to: borders[i + 1] ?? size }));
  } finally {
    await file.close();
  }
}

async function bytesAt(file: FileHandle, place: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, place);
  return buffer.subarray(0, bytesRead);
}

function bytesPerLine(bytes: Buffer): number {
  let lines = 1;
  for (const byte of bytes) if (byte === 10 || byte === 13) lines++;
  return bytes.length / lines;
}
