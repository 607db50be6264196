import type { Readable } from 'node:stream';
import type { Source } from '../analyze/source.js';
import { openInput } from './open-input.js';

/** What is to be analysed, opened, and how to let go of it. */
export interface OpenedSource {
  input: Source;
  close(): void;
}

/** Opens a file as `openInput` does. Throws CsatError (exit 3). */
export const openSource = (name: string, stdin: Readable): Promise<OpenedSource> => openInput(name, stdin);
