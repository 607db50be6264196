import { type FileHandle, open } from 'node:fs/promises';
import type { TextSource } from '../text-source.js';
import { guessBorder } from './guess-border.js';
import type { Sizes } from './sizes.js';
import type { Range } from './task.js';

const COMMA = ',';

/**
 * Divides a file into parts, in order and without gaps. Each begins where a record probably does: whether it really does shows when the
 * part before is counted, which then ends outside of quotes.
 */
export async function rangesOf(
  { path, size }: NonNullable<TextSource['file']>,
  { delimiter, nested }: TextSource,
  sizes: Sizes,
  remembering: boolean,
): Promise<Range[]> {
  const file = await open(path);
  try {
    const beginning = await bytesAt(file, 0, sizes.window);
    const wanted = (remembering ? sizes.rememberingHead : sizes.head) * bytesPerLine(beginning);
    const places: number[] = [];
    for (let at = Math.min(wanted, sizes.largestHead * size); at < size - sizes.tail; at += sizes.part) places.push(Math.floor(at));
    places.push(size - sizes.tail);
    const borders = [0];
    for (const place of places) {
      const border = place <= 0 ? null : guessBorder(await bytesAt(file, place, sizes.window), Buffer.from(nested ? COMMA : delimiter));
      if (border !== null && place + border > (borders.at(-1) as number)) borders.push(place + border);
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
