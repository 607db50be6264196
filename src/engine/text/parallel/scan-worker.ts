import { parentPort } from 'node:worker_threads';
import { scanRanges } from './scan-ranges.js';
import type { News, Order, Outcome } from './task.js';

/** This file: what a thread loads. */
export const file: string = import.meta.filename;

/** What a thread says: news of its scan, and what it has counted. */
export type Answer = News | { outcome: Outcome };

/** Makes a scan for another thread, which ends this one. */
export function serve(): void {
  const say = (answer: Answer): void => parentPort?.postMessage(answer);
  parentPort?.on('message', async (order: Order) => say({ outcome: await scanRanges(order, say) }));
}
