import { availableParallelism } from 'node:os';
import { inThreads } from './in-threads.js';
import { oneByOne } from './one-by-one.js';
import type { Scanners } from './task.js';

const MOST_THREADS = 8;

/** A thread per processor; on a single one, and from sources that are not built, this thread. */
export async function startScanners(parts: number): Promise<Scanners> {
  const count = Math.min(availableParallelism(), MOST_THREADS, parts);
  if (count === 1) return oneByOne();
  const { file } = await import('./scan-worker.js');
  return file.endsWith('.cjs') ? inThreads(file, count) : oneByOne();
}
