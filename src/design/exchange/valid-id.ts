const LONGEST = 100;

/** A name as an id may be: letters, digits, - and _ with a letter or digit first; `fallback` where nothing of it is left. */
export function validId(name: string, fallback: string): string {
  const id = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|-+$/gu, '');
  return [...id].slice(0, LONGEST - 5).join('') || fallback;
}
