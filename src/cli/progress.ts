import type { Io } from './io.js';

/** A line on a terminal's standard error that counts the records of a large file; nothing elsewhere. */
export function progressOn(io: Io): { show(records: number): void; clear(): void } {
  let shown = false;
  return {
    show(records) {
      if (!io.terminal.err) return;
      shown = true;
      io.err(`\r${records.toLocaleString('en')} records read`);
    },
    clear() {
      if (shown) io.err('\r\u001b[K');
      shown = false;
    },
  };
}
