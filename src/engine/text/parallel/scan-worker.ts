import { parentPort } from 'node:worker_threads';
import { scanRanges } from './scan-ranges.js';
import type { Order, Outcome } from './task.js';

/** This file: what a thread loads. */
export const file: string = import.meta.filename;

/** What a thread says: how many records a range had, and what all of them hold. */
export type Answer = { records: number } | { outcome: Outcome };

/** Makes scans for another thread, one at a time, until it ends this one. */
export function serve(): void {
  const say = (answer: Answer): void => parentPort?.postMessage(answer);
  parentPort?.on('message', async (order: Order) => say({ outcome: await scanRanges(order, (records) => say({ records })) }));
}
