import { closeSync, createReadStream, createWriteStream, fstatSync, mkdtempSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
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

/**
 * Opens a file, packed with gzip or not, or standard input (`-`). What can be read only once (standard input, a pipe) is kept in a
 * temporary file. Throws CsatError (exit 3).
 */
export async function openInput(name: string, io: Pick<Io, 'stdin'>): Promise<OpenedInput> {
  try {
    if (name === '-') return await spooled(io.stdin, name);
    if (!statSync(name).isFile()) return await spooled(createReadStream(name), name);
    return { input: await fileInput(name, name), close: () => {} };
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
    if (name === '-' && statSync(path).size === 0) {
      const hint = 'such as  zcat responses.csv.gz | csat analyze -';
      throw new CsatError(error('empty-file', 'nothing came from standard input', { where: { file: name }, hint }), 3);
    }
    return { input: await fileInput(path, name), close };
  } catch (problem) {
    close();
    throw problem;
  }
}

/** A file is packed when it begins as gzip does, whatever it is called. */
async function fileInput(path: string, name: string): Promise<Input> {
  const { size, packed } = lookAt(path);
  const createGunzip = packed ? (await import('node:zlib')).createGunzip : null;
  const bytes = (): Readable => {
    const file = createReadStream(path, { highWaterMark: CHUNK });
    // The error, if any, reaches the reader of the unpacked stream.
    return createGunzip ? pipeline(file, createGunzip({ chunkSize: CHUNK }), () => {}) : file;
  };
  return { name, open: bytes, file: packed ? undefined : { path, size }, head: (most) => headOf(bytes(), most, name) };
}

function lookAt(path: string): { size: number; packed: boolean } {
  const file = openSync(path, 'r');
  try {
    const first = Buffer.alloc(2);
    const bytes = readSync(file, first, 0, 2, 0);
    return { size: fstatSync(file).size, packed: bytes === 2 && first[0] === 0x1f && first[1] === 0x8b };
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
