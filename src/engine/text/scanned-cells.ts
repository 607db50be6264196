import { type Spans, textOf, textsOf } from '../../delimited/spans.js';
import type { Cells } from './cells.js';
import { type KnownTexts, knownTexts, storedText, UNKNOWN } from './known-texts.js';

/** White space of one byte, as `trim` knows it. */
const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);
const FIRST_OF_SEVERAL = 0x80;

/** The cells of whatever record a scanner stands at. A text that a column held before is not made again. */
export function scannedCells(): Cells & { standAt(record: Spans): void } {
  const columns: KnownTexts[] = [];
  let record: Spans;
  const idOf = (at: number): number => {
    let known = columns[at];
    if (known === undefined) {
      known = knownTexts();
      columns[at] = known;
    }
    // A cell beyond the last is blank as an empty one is.
    if (at >= record.cells) return known.id(record.bytes, 0, 0);
    return known.id(record.bytes, record.starts[at] as number, record.ends[at] as number);
  };
  return {
    length: 0,
    standAt(next) {
      record = next;
      this.length = next.cells;
    },
    blank(at) {
      if (at >= record.cells) return true;
      const end = record.ends[at] as number;
      for (let i = record.starts[at] as number; i < end; i++) {
        const byte = record.bytes[i] as number;
        if (byte >= FIRST_OF_SEVERAL) return textOf(record, at).trim() === '';
        if (!isSpace(byte)) return false;
      }
      return true;
    },
    stored(at) {
      const id = idOf(at);
      if (id !== UNKNOWN) return (columns[at] as KnownTexts).text(id);
      return storedText(record.bytes, record.starts[at] as number, record.ends[at] as number);
    },
    id: idOf,
    texts: () => textsOf(record),
  };
}
