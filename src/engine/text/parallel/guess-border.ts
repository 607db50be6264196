const LF = 10;
const CR = 13;
const QUOTE = 34;
const MARK = Buffer.from('\ufeff');

/** A walk over bytes that supposes to begin in a quoted cell, or not. */
interface Walk {
  at: number;
  inside: boolean;
  /** How many quotes stood where none was expected. */
  misfits: number;
  /** The first beginning of a record. */
  border: number | null;
}

/**
 * Where among bytes from the middle of delimited text a record probably begins; null when nowhere. Whether the first byte stands in a
 * quoted cell is not known: both is supposed, and the quotes tell which is likelier, since they open after a delimiter or a line end
 * and close before one. Where both come to the same, the rest would tell no more.
 */
export function guessBorder(bytes: Buffer, delimiter: Buffer): number | null {
  const outside: Walk = { at: 0, inside: false, misfits: 0, border: null };
  const inside: Walk = { at: 0, inside: true, misfits: 0, border: null };
  for (;;) {
    const behind = inside.at < outside.at ? inside : outside;
    if (behind.at === bytes.length) break;
    toNextQuote(behind, bytes, delimiter);
    const known = outside.border !== null && inside.border !== null;
    if (known && inside.at === outside.at && inside.inside === outside.inside) break;
  }
  return (inside.misfits < outside.misfits ? inside : outside).border;
}

function toNextQuote(walk: Walk, bytes: Buffer, delimiter: Buffer): void {
  const [opener, closer] = [delimiter.at(-1), delimiter[0]];
  const ends = (byte: number | undefined): boolean => byte === LF || byte === CR || byte === undefined;
  const found = bytes.indexOf(QUOTE, walk.at);
  const quote = found === -1 ? bytes.length : found;
  if (!walk.inside) walk.border ??= beginning(bytes, walk.at, quote);
  walk.at = Math.min(quote + 1, bytes.length);
  if (found === -1) return;
  if (!walk.inside) {
    if (ends(bytes[quote - 1]) || bytes[quote - 1] === opener) walk.inside = true;
    else walk.misfits++;
  } else if (bytes[walk.at] === QUOTE) walk.at++;
  else {
    walk.inside = false;
    if (!ends(bytes[walk.at]) && bytes[walk.at] !== closer) walk.misfits++;
  }
}

/**
 * The place after the first line end between two places. A byte order mark must not follow, since at the beginning of a text it is none of it;
 * nor may a carriage return be the last byte, which could be half of a line end.
 */
function beginning(bytes: Buffer, from: number, to: number): number | null {
  for (let at = from; at < to && at + MARK.length < bytes.length; at++) {
    if (bytes[at] !== LF && (bytes[at] !== CR || bytes[at + 1] === LF)) continue;
    const next = at + 1;
    if (!bytes.subarray(next, next + MARK.length).equals(MARK)) return next;
  }
  return null;
}
