import type { Words } from './templates/words.js';

const LONGEST = 40;

/** Ids made of names, English before Chinese; one that is taken already, here or before, gets a number: `lock`, `lock-2`. */
export function uniqueIds(
  names: readonly Words[],
  { prefix = '', taken = [] }: { prefix?: string; taken?: Iterable<string> } = {},
): string[] {
  const used = new Set(taken);
  return names.map(({ en, zh }) => {
    const id = prefix + (slug(en) || slug(zh) || 'item');
    let unique = id;
    for (let count = 2; used.has(unique); count++) unique = `${id}-${count}`;
    used.add(unique);
    return unique;
  });
}

/** Lower-case letters and digits with hyphens between them; empty where there are none. */
export const slug = (text: string): string =>
  [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
  ]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[\p{M}-]+|-+$/gu, '');
