import { readdirSync } from 'node:fs';
import { dirname, parse, resolve } from 'node:path';
import { CsatError, error, nearest } from '../diagnostic.js';

/** Why a file cannot be opened or read, as a CsatError; what is no fault of the file stays what it is. */
export async function unreadable(name: string, problem: unknown, exit: CsatError['exit']): Promise<unknown> {
  if (!(problem instanceof Error) || !('code' in problem)) return problem;
  const [code, message, hint] = await reasonOf(name, String(problem.code), problem.message);
  return new CsatError(error(code, message, { where: { file: name }, hint }), exit);
}

async function reasonOf(name: string, code: string, message: string): Promise<[code: string, message: string, hint?: string]> {
  if (code.startsWith('Z_')) return ['damaged-gzip', `packed with gzip, but cannot be unpacked: ${message}`, 'copy or download it again'];
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ['no-such-file', 'there is no such file', (await similarFile(name)) ?? `looked for in ${dirname(resolve(name))}`];
    case 'EACCES':
    case 'EPERM':
      return ['not-allowed', 'the file may not be read', 'ask its owner for the permission'];
    case 'EISDIR':
      return ['is-a-folder', 'this is a folder', 'name a file in it'];
    default:
      return ['unreadable-file', message];
  }
}

/** A file beside the one that is not there, whose name is much like it whatever its ending. */
async function similarFile(name: string): Promise<string | undefined> {
  const stemOf = (path: string): string => parse(path).name;
  try {
    const files = readdirSync(dirname(name));
    const stem = nearest(stemOf(name), files.map(stemOf));
    return stem === undefined ? undefined : `did you mean "${files.find((file) => stemOf(file) === stem)}"?`;
  } catch {
    return undefined;
  }
}
