import { parentPort } from 'node:worker_threads';
import { scanPart } from './scan-part.js';
import type { Range, Task } from './task.js';

/** This file: what a thread loads. */
export const file: string = import.meta.filename;

/** A part to be counted; of the same task as the one before when it names none. */
export interface Order {
  task: Task | null;
  range: Range;
}

/** Counts parts for another thread, one at a time, until it ends this one. */
export function serve(): void {
  let current: Task | null = null;
  parentPort?.on('message', async ({ task, range }: Order) => {
    current = task ?? current;
    if (current !== null) parentPort?.postMessage(await scanPart(current, range));
  });
}
