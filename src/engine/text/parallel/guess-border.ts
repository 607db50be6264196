const LF = 10;
const CR = 13;
const QUOTE = 34;
const MARK = Buffer.from('\ufeff');

/**
 * Where among bytes from the middle of delimited text a record probably begins; null when nowhere. Whether the first byte stands in a
 * quoted cell is not known: both is supposed, and the quotes tell which is likelier, since they open after a delimiter or a line end
 * and close before one.
 */
export function guessBorder(bytes: Buffer, delimiter: Buffer): number | null {
  const [outside, inside] = [walk(bytes, delimiter, false), walk(bytes, delimiter, true)];
  return (inside.misfits < outside.misfits ? inside : outside).border;
}

/** The first beginning of a record, and how many quotes stand where none is expected. */
function walk(bytes: Buffer, delimiter: Buffer, insideAtFirst: boolean): { misfits: number; border: number | null } {
  const [opener, closer] = [delimiter.at(-1), delimiter[0]];
  const ends = (byte: number | undefined): boolean => byte === LF || byte === CR || byte === undefined;
  let inside = insideAtFirst;
  let misfits = 0;
  let border: number | null = null;
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(QUOTE, at);
    const quote = found === -1 ? bytes.length : found;
    if (!inside) border ??= beginning(bytes, at, quote);
    if (found === -1) break;
    at = quote + 1;
    if (!inside) {
      if (ends(bytes[quote - 1]) || bytes[quote - 1] === opener) inside = true;
      else misfits++;
    } else if (bytes[at] === QUOTE) at++;
    else {
      inside = false;
      if (!ends(bytes[at]) && bytes[at] !== closer) misfits++;
    }
  }
  return { misfits, border };
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
