import type { Readable } from 'node:stream';

/** The world of a command: tests hand in their own, so that nothing is spawned. */
export interface Io {
  stdin: Readable;
  out(text: string): void;
  /** Resolves when standard output takes more: to be awaited between the parts of what is too long to be held. */
  drained(): Promise<void>;
  err(text: string): void;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output and standard error are terminals. */
  terminal: { readonly out: boolean; readonly err: boolean };
  /** Columns of the terminal. */
  width: number;
}
