import { rmSync } from 'node:fs';

/** Lets a file or folder live as long as a command needs it: the function given back removes it, and so does the end of the process. */
export function temporary(path: string): () => void {
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(path, { recursive: true, force: true });
  };
  process.on('exit', remove);
  return remove;
}
