import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { pipeline as finished } from 'node:stream/promises';
import { CsatError, error } from '../diagnostic.js';
import type { Input } from '../source/input.js';
import type { Io } from './io.js';
import { temporary } from './temporary.js';
import { unreadable } from './unreadable.js';

/** An opened input and how to let go of it. */
export interface OpenedInput {
  input: Input;
  close(): void;
}

const CHUNK = 256 * 1024;
const READING = { highWaterMark: CHUNK };
/** Bytes of a file that is read in one go. */
const SMALL = 4 * 1024 * 1024;

/**
 * Opens a file, packed with gzip or not, or standard input (`-`). What can be read only once (standard input, a pipe) is kept in a
 * temporary file. Throws CsatError (exit 3).
 */
export async function openInput(name: string, io: Pick<Io, 'stdin'>): Promise<OpenedInput> {
  try {
    if (name === '-') return await spooled(io.stdin, name);
    const stats = statSync(name);
    if (!stats.isFile()) return await spooled(createReadStream(name), name);
    return { input: await fileInput(name, name, stats), close: () => {} };
  } catch (problem) {
    throw await unreadable(name, problem, 3);
  }
}

async function spooled(bytes: Readable, name: string): Promise<OpenedInput> {
  const { tmpdir } = await import('node:os');
  const folder = mkdtempSync(join(tmpdir(), 'csat-'));
  const close = temporary(folder);
  const path = join(folder, 'input');
  try {
    await finished(bytes, createWriteStream(path));
    const stats = statSync(path);
    if (name === '-' && stats.size === 0) {
      const hint = 'such as  zcat responses.csv.gz | csat analyze -';
      throw new CsatError(error('empty-file', 'nothing came from standard input', { where: { file: name }, hint }), 3);
    }
    return { input: await fileInput(path, name, stats), close };
  } catch (problem) {
    close();
    throw problem;
  }
}

/** A file is packed when it begins as gzip does, whatever it is called. */
async function fileInput(path: string, name: string, { size }: Stats): Promise<Input> {
  const first = beginningOf(path, 2);
  if (first[0] === 0x1f && first[1] === 0x8b) {
    const { createGunzip } = await import('node:zlib');
    // The error, if any, reaches the reader of the unpacked stream.
    const unpacked = (): Readable => pipeline(createReadStream(path, READING), createGunzip({ chunkSize: CHUNK }), () => {});
    return { name, open: unpacked, head: (most) => headOf(unpacked(), most, name) };
  }
  return {
    name,
    // What reads large files takes longer to load than a small one to read.
    open: () => (size <= SMALL ? Readable.from([readFileSync(path)], { objectMode: false }) : createReadStream(path, READING)),
    file: { path, size },
    async head(most) {
      try {
        return { bytes: size <= most ? readFileSync(path) : beginningOf(path, most), whole: size <= most };
      } catch (problem) {
        throw await unreadable(name, problem, 3);
      }
    },
  };
}

/** The first bytes of a file, at most `most`. */
function beginningOf(path: string, most: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(most);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

async function headOf(bytes: Readable, most: number, name: string): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of bytes) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > most) break;
    }
  } catch (problem) {
    throw await unreadable(name, problem, 3);
  }
  return { bytes: Buffer.concat(chunks).subarray(0, most), whole: size <= most };
}
