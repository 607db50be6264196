/**
 * Takes texts that begin alike apart: the beginning that all share up to and without the last `separator` in it, and what follows in each.
 * Null for fewer than two texts, or when nothing is left of one.
 */
export function sharedStem(texts: readonly string[], separator: RegExp): { stem: string; rests: string[] } | null {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  const last = [...first.slice(0, length).matchAll(new RegExp(separator, 'g'))].at(-1);
  if (others.length === 0 || last === undefined || last.index === 0) return null;
  const rests = texts.map((text) => text.slice(last.index + last[0].length).trim());
  return rests.includes('') ? null : { stem: first.slice(0, last.index).trim(), rests };
}
