import { statSync } from 'node:fs';
import { usualSizes } from '../engine/text/parallel/sizes.js';

/** Starts the threads that count a large file before what asks them is loaded: both take a while. */
export async function threadsAhead(files: readonly string[]): Promise<void> {
  const [large] = files.map(sizeOf).filter((size) => size >= usualSizes.least);
  if (large === undefined) return;
  const { prepareScanners } = await import('../engine/text/parallel/start-scanners.js');
  prepareScanners(Math.floor(large / usualSizes.part));
}

/** Bytes of a file; 0 of what is none, or is not there: whoever opens it says so. */
function sizeOf(name: string): number {
  try {
    const stats = statSync(name);
    return stats.isFile() ? stats.size : 0;
  } catch {
    return 0;
  }
}
