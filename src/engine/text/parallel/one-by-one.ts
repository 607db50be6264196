import { scanPart } from './scan-part.js';
import type { Outcome, Scanners } from './task.js';

/** Counts parts one after the other in this thread. */
export function oneByOne(): Scanners {
  let before: Promise<unknown> = Promise.resolve();
  let closed = false;
  return {
    scan(task, range) {
      const scanned = before.then(() => (closed ? new Promise<Outcome>(() => {}) : scanPart(task, range)));
      before = scanned.catch(() => {});
      return scanned;
    },
    async close() {
      closed = true;
    },
  };
}
