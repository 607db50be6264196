import type { Item } from './survey.js';
import { normalise, say } from './text.js';

/**
 * What an item asks, in a language, as 16 hexadecimal digits: equal for equal text and scale (or options), whatever the letter case
 * and white space. Another hash, another question: its figures are not to be compared over time.
 */
export function wordingHash(item: Item, language: string): string {
  const words = (text: Item['text']) => normalise(say(text, language));
  const answers =
    item.kind === 'scale'
      ? { points: item.scale.points, labels: item.scale.labels.map(({ point, text }) => [point, words(text)]) }
      : { options: item.options?.map(({ value, label }) => [value, words(label)]) ?? null };
  return fowlerNollVo(JSON.stringify([words(item.text), answers]));
}

/** FNV-1a, 64 bits, over UTF-8. Fowler, Noll, Vo, Eastlake and Hansen, RFC 9923. */
function fowlerNollVo(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
