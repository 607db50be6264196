import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { pipeline as finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { CsatError, didYouMean, error } from '../diagnostic.js';
import type { Input } from '../source/input.js';

/** An opened input and how to let go of it. */
export interface OpenedInput {
  input: Input;
  close(): Promise<void>;
}

const CHUNK = 1024 * 1024;

/** Opens a file, packed with gzip or not, or standard input (`-`), which is kept in a temporary file so that it can be read twice. */
export async function openInput(name: string, stdin: Readable): Promise<OpenedInput> {
  if (name === '-') {
    const folder = await mkdtemp(join(tmpdir(), 'csat-'));
    const close = (): Promise<void> => rm(folder, { recursive: true, force: true });
    const path = join(folder, 'stdin');
    try {
      await finished(stdin, createWriteStream(path));
      return { input: await fileInput(path, '-'), close };
    } catch (problem) {
      await close();
      throw problem;
    }
  }
  try {
    if ((await stat(name)).isDirectory())
      throw new CsatError(error('is-a-folder', 'this is a folder; name a file in it', { where: { file: name } }), 3);
    return { input: await fileInput(name, name), close: async () => {} };
  } catch (problem) {
    throw await unreadable(name, problem);
  }
}

/** Why a file cannot be opened, in one line. */
export async function unreadable(name: string, problem: unknown, exit: 2 | 3 = 3): Promise<unknown> {
  if (!(problem instanceof Error) || !('code' in problem)) return problem;
  const where = { file: name };
  if (problem.code === 'ENOENT')
    return new CsatError(error('no-such-file', 'there is no such file', { where, hint: await similarFile(name) }), exit);
  if (problem.code === 'EACCES' || problem.code === 'EPERM')
    return new CsatError(error('not-allowed', 'the file may not be read', { where }), exit);
  if (problem.code === 'EISDIR') return new CsatError(error('is-a-folder', 'this is a folder; name a file in it', { where }), exit);
  return new CsatError(error('unreadable-file', problem.message, { where }), exit);
}

async function similarFile(name: string): Promise<string | undefined> {
  try {
    return didYouMean(basename(name), await readdir(dirname(name)));
  } catch {
    return undefined;
  }
}

/** A file is packed when it begins as gzip does, whatever it is called. */
async function fileInput(path: string, name: string): Promise<Input> {
  const handle = await open(path);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  await handle.close();
  const packed = bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  const bytes = (): Readable => {
    const file = createReadStream(path, { highWaterMark: CHUNK });
    // The error, if any, reaches the reader of the unpacked stream.
    return packed ? pipeline(file, createGunzip({ chunkSize: CHUNK }), () => {}) : file;
  };
  return { name, open: bytes, head: (most) => headOf(bytes(), most, name) };
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
    if (problem instanceof Error && 'code' in problem && String(problem.code).startsWith('Z_')) {
      throw new CsatError(
        error('damaged-gzip', `the file is packed with gzip and cannot be unpacked: ${problem.message}`, { where: { file: name } }),
        3,
      );
    }
    throw await unreadable(name, problem);
  }
  return { bytes: Buffer.concat(chunks).subarray(0, most), whole: size <= most };
}
