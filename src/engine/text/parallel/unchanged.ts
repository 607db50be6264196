import { statSync } from 'node:fs';
import { CsatError, error } from '../../../diagnostic.js';
import type { TextSource } from '../text-source.js';

/**
 * Counts a file that stays as it is: throws CsatError (exit 3) when it is another after counting, or than it was when it was looked at
 * first, since then some of what was counted is of the one and some of the other.
 */
export function whileUnchanged({ name, file }: Pick<TextSource, 'name' | 'file'>): <T>(count: () => Promise<T>) => Promise<T> {
  if (file === undefined) return (count) => count();
  const { path, size } = file;
  let known: string | null = null;
  const look = (): void => {
    const seen = statSync(path, { throwIfNoEntry: false });
    const state = seen === undefined ? null : `${seen.ino} ${seen.size} ${seen.mtimeMs}`;
    known ??= state;
    if (seen?.size === size && state === known) return;
    const hint = 'copy it, or wait until it is written, and run again';
    throw new CsatError(error('file-changed', 'the file changed while it was read', { where: { file: name }, hint }), 3);
  };
  return async (count) => {
    look();
    try {
      return await count();
    } finally {
      look();
    }
  };
}
