import type { Readable } from 'node:stream';

/** A file as the user named it, unpacked, that can be read from its beginning more than once. */
export interface Input {
  name: string;
  open(): Readable;
  /** Where the same bytes lie as a plain file; not of what is packed. */
  file?: { path: string; size: number };
  /** The first bytes, at most `most`; `whole` when there are no more. */
  head(most: number): Promise<{ bytes: Uint8Array; whole: boolean }>;
}
