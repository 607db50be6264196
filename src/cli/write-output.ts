import { constants } from 'node:fs';
import { access, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CsatError, type Diagnostic, error } from '../diagnostic.js';
import { temporary } from './temporary.js';

/** A file to be written. */
export interface Output {
  path: string;
  /** Whole, or in parts that are made as they are written. */
  content: string | Uint8Array | Iterable<string>;
}

/**
 * Writes all files or none: each beside its place first, then all are renamed. What is no file (a pipe, a device) takes the text as it comes,
 * and a link stays one. Throws CsatError (exit 2) when one cannot be written.
 */
export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  const written: { from: string; to: string; remove: () => void }[] = [];
  let current = '';
  try {
    for (const { path, content } of outputs) {
      current = path;
      if (await isStream(path)) continue;
      const to = await identity(path);
      const beside = join(dirname(to), `.csat-${crypto.randomUUID()}`);
      written.push({ from: beside, to, remove: temporary(beside) });
      await writeFile(beside, content, { flag: 'wx' });
    }
    for (const { path, content } of outputs) {
      current = path;
      if (await isStream(path)) await writeFile(path, content);
    }
    for (const { from, to } of written) {
      current = to;
      await rename(from, to);
    }
  } catch (problem) {
    throw new CsatError(unwritable(current, problem), 2);
  } finally {
    for (const { remove } of written) remove();
  }
}

/** Throws CsatError (exit 2) when files cannot be written, are meant twice, or are `inputs`: told before the work and not after it. */
export async function refuseOutputs(paths: readonly string[], inputs: readonly string[]): Promise<void> {
  const problems: Diagnostic[] = [];
  const taken = new Map<string, string>(
    await Promise.all(inputs.map(async (path) => [await identity(path), 'is read by this command'] as const)),
  );
  for (const path of paths) {
    const where = { file: path };
    const already = taken.get(await identity(path));
    if (already !== undefined) problems.push(error('output-taken', `the file ${already}`, { where, hint: 'write to another file' }));
    taken.set(await identity(path), 'is to be written twice');
    const problem = await obstacle(path);
    if (problem !== null) problems.push(unwritable(path, problem));
  }
  if (problems.length > 0) throw new CsatError(problems, 2);
}

/** Whether a path is there and neither file nor folder: a pipe, a terminal, /dev/null. */
const isStream = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );

/** The file that a path stands for, links followed as far as it is there. */
const identity = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

/** Why a file cannot be written, as the system says it; null when it can. */
async function obstacle(path: string): Promise<unknown> {
  const isFolder = async (one: string): Promise<boolean> => (await stat(one)).isDirectory();
  try {
    if (await isStream(path)) {
      await access(path, constants.W_OK);
      return null;
    }
    await access(dirname(path), constants.W_OK);
    if (!(await isFolder(dirname(path)))) return { code: 'ENOTDIR' };
  } catch (problem) {
    return problem;
  }
  return (await isFolder(path).catch(() => false)) ? { code: 'EISDIR' } : null;
}

function unwritable(path: string, problem: unknown): Diagnostic {
  const { code = '', message } = problem as NodeJS.ErrnoException;
  const folder = dirname(resolve(path));
  const elsewhere = 'write to another folder';
  const reasons: Readonly<Record<string, [what: string, hint?: string]>> = {
    ENOENT: [`there is no folder ${folder}`, 'make the folder first'],
    ENOTDIR: [`${folder} is no folder`, elsewhere],
    EISDIR: ['this is a folder', 'name a file in it'],
    EACCES: ['it may not be written', elsewhere],
    EPERM: ['it may not be written', elsewhere],
    EROFS: ['the disk may not be written', elsewhere],
    ENOSPC: ['the disk is full'],
  };
  const [what, hint] = reasons[code] ?? [message];
  return error('unwritable-file', what, { where: { file: path }, hint });
}
