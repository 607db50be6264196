import { Readable } from 'node:stream';
import type { Input } from '../../src/source/input.js';

/** A file that is held in memory; read in pieces of `piece` bytes, so that any character and any line end can be cut in two. */
export function memoryInput(content: string | Uint8Array, name = 'responses.csv', piece = 65_536): Input {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  return {
    name,
    open: () => Readable.from(piecesOf(bytes, piece), { objectMode: false }),
    head: async (most) => ({ bytes: bytes.subarray(0, most), whole: bytes.length <= most }),
  };
}

function* piecesOf(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
