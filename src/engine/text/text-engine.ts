import type { Engine } from '../engine.js';
import type { Parts } from './parallel/collect-in-parts.js';
import { usualSizes } from './parallel/sizes.js';
import { whileUnchanged } from './parallel/unchanged.js';
import { placesOf } from './places-of.js';
import { scan } from './scan.js';
import type { TextSource } from './text-source.js';

const usualParts: Parts = {
  sizes: usualSizes,
  start: async (count) => (await import('./parallel/start-scanners.js')).startScanners(count),
};

/**
 * Counts delimited text in process, in memory that does not grow with the file: in one pass, or a large file in parts on all processors,
 * which gives the same answers.
 */
export function textEngine(source: TextSource, parts: Parts = usualParts): Engine {
  const index = placesOf(source);
  const unchanged = whileUnchanged(source);
  const isLarge = source.file !== undefined && source.file.size >= parts.sizes.least;
  return {
    name: 'text',
    columns: () => source.columns.map(({ key }) => key),
    collect: (requests, breaks, population) =>
      unchanged(async () => {
        // What takes threads is not even loaded for a small file.
        const { collectInParts } = isLarge ? await import('./parallel/collect-in-parts.js') : { collectInParts: null };
        const whole = await collectInParts?.(source, requests, breaks, population, parts);
        return whole ?? scan(source, index, requests, breaks, population);
      }),
    close: async () => {},
  };
}
