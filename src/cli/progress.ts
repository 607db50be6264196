import type { Io } from './io.js';

/** A line on a terminal's standard error that counts the records of a large file; nothing elsewhere or when `quiet`. */
export function progressOn(io: Io, quiet: boolean): { show(records: number): void; clear(): void } {
  let shown = false;
  return {
    show(records) {
      if (quiet || !io.terminal.err) return;
      shown = true;
      io.err(`\r${records.toLocaleString('en')} records read`);
    },
    clear() {
      if (shown) io.err('\r\u001b[K');
      shown = false;
    },
  };
}
