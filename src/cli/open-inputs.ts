import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Source } from '../analyze/source.js';
import { CsatError, error } from '../diagnostic.js';
import type { Io } from './io.js';
import { matchingFiles } from './matching-files.js';
import { mistakes } from './mistakes.js';
import { type OpenedSource, openSource } from './open-source.js';
import { withoutUser } from './without-user.js';

/** Opened inputs, one or more, and how to let go of all. */
export interface OpenedInputs {
  inputs: [Source, ...Source[]];
  close(): void;
}

/** Opens files, patterns of files among them, as `openSource` does. Throws CsatError with all that is wrong: exit 3, or 2 when one file is named twice. */
export async function openInputs(asked: readonly string[], io: Pick<Io, 'stdin' | 'env'>): Promise<OpenedInputs> {
  const { keep, tell } = mistakes();
  const names = (await keep(() => matchingFiles(asked))) ?? [];
  await keep(() => refuseTwice(names));
  const opened: OpenedSource[] = [];
  const close = (): void => {
    for (const one of opened) one.close();
  };
  for (const name of new Set(names)) {
    const one = await keep(() => openSource(name, io));
    if (one !== undefined) opened.push(one);
  }
  try {
    tell();
  } catch (problem) {
    close();
    throw problem;
  }
  return { inputs: opened.map(({ input }) => input) as [Source, ...Source[]], close };
}

async function refuseTwice(names: readonly string[]): Promise<void> {
  const known = new Set<string>();
  for (const name of names) {
    const file = name === '-' ? name : realPath(name);
    if (known.has(file)) {
      const hint = 'its responses would count twice';
      throw new CsatError(error('named-twice', 'the file is named twice', { where: { file: withoutUser(name) }, hint }), 2);
    }
    known.add(file);
  }
}

/** The file that a name stands for; of what is no file the name. */
function realPath(name: string): string {
  try {
    return realpathSync(name);
  } catch {
    return resolve(name);
  }
}
