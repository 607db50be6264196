import { availableParallelism } from 'node:os';
import { inThreads } from './in-threads.js';
import type { Scanners } from './task.js';

const MOST_THREADS = 8;

/** Threads that wait for what is to be counted. */
let waiting: Promise<Scanners | null> | null = null;

/** Starts threads for about that many ranges ahead of `startScanners`: they take a while, in which all else can be read. */
export function prepareScanners(ranges: number): void {
  waiting ??= started(threadsFor(ranges));
}

/** A thread per processor; null on a single one, and from sources that are not built. */
export async function startScanners(ranges: number): Promise<Scanners | null> {
  const count = threadsFor(ranges);
  const ahead = waiting;
  waiting = null;
  const prepared = await ahead;
  if (prepared?.count === count) return prepared;
  await prepared?.close();
  return started(count);
}

const threadsFor = (ranges: number): number => Math.min(availableParallelism(), MOST_THREADS, ranges);

async function started(count: number): Promise<Scanners | null> {
  if (count === 1) return null;
  const { file } = await import('./scan-worker.js');
  return file.endsWith('.cjs') ? inThreads(file, count) : null;
}
