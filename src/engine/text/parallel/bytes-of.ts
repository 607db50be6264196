import { readSync } from 'node:fs';
import type { Range } from './task.js';

/** The bytes of a range, or those up to the end of a file that was cut; each piece holds until the next one is asked for. */
export function* bytesOf(file: number, { from, to }: Range, buffer: Buffer): Generator<Buffer> {
  for (let at = from; at < to; ) {
    const read = readSync(file, buffer, 0, Math.min(buffer.length, to - at), at);
    if (read === 0) return;
    yield buffer.subarray(0, read);
    at += read;
  }
}
