import { availableParallelism } from 'node:os';
import { inThreads } from './in-threads.js';
import type { Scanners } from './task.js';

const MOST_THREADS = 8;

/** A thread per processor; null on a single one, and from sources that are not built. */
export async function startScanners(ranges: number): Promise<Scanners | null> {
  const count = Math.min(availableParallelism(), MOST_THREADS, ranges);
  if (count === 1) return null;
  const { file } = await import('./scan-worker.js');
  return file.endsWith('.cjs') ? inThreads(file, count) : null;
}
