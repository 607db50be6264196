import { noSpans, type Spans, textOf, textsOf } from '../../delimited/spans.js';
import { type Cells, type Utf8, utf8Of } from './cells.js';
import { idOfByte, type KnownTexts, knownTexts, storedText } from './known-texts.js';
import { UNKNOWN } from './text-numbers.js';

const SPACE = 32;
/** White space of one byte, as `trim` knows it. */
const isSpace = (byte: number): boolean => byte === SPACE || (byte >= 9 && byte <= 13);
const FIRST_OF_SEVERAL = 0x80;

/** The cells of whatever record a scanner stands at. A text that a column held before is not made again. */
export function scannedCells(): Cells & { standAt(record: Spans): void } {
  const columns: KnownTexts[] = [];
  let record = noSpans();
  const span: Utf8 = { bytes: record.bytes, start: 0, end: 0 };

  const knownOf = (at: number): KnownTexts => {
    const known = columns[at] ?? knownTexts();
    columns[at] = known;
    return known;
  };
  // A cell beyond the last is blank as an empty one is.
  const startOf = (at: number): number => (at < record.cells ? (record.starts[at] as number) : 0);
  const endOf = (at: number): number => (at < record.cells ? (record.ends[at] as number) : 0);
  const idOf = (at: number): number => knownOf(at).id(record.bytes, startOf(at), endOf(at));
  const isBlank = (at: number): boolean => {
    const { bytes } = record;
    const end = endOf(at);
    for (let i = startOf(at); i < end; i++) {
      const byte = bytes[i] as number;
      if (byte >= FIRST_OF_SEVERAL) return textOf(record, at).trim() === '';
      if (!isSpace(byte)) return false;
    }
    return true;
  };

  return {
    length: 0,
    standAt(next) {
      record = next;
      this.length = next.cells;
    },
    blank: isBlank,
    stored(at) {
      const id = idOf(at);
      return id === UNKNOWN ? storedText(record.bytes, startOf(at), endOf(at)) : knownOf(at).text(id);
    },
    utf8(at) {
      const { bytes } = record;
      let start = startOf(at);
      let end = endOf(at);
      for (let i = start; i < end; i++) if ((bytes[i] as number) >= FIRST_OF_SEVERAL) return utf8Of(storedText(bytes, start, end));
      while (start < end && isSpace(bytes[start] as number)) start++;
      while (start < end && isSpace(bytes[end - 1] as number)) end--;
      span.bytes = bytes;
      span.start = start;
      span.end = end;
      return span;
    },
    id: idOf,
    ids(places, into) {
      const { bytes, starts, ends, cells } = record;
      for (let i = 0; i < places.length; i++) {
        const at = places[i] as number;
        const start = starts[at] as number;
        into[i] = at < cells && ends[at] === start + 1 ? idOfByte(bytes[start] as number) : idOf(at);
      }
    },
    filled() {
      const { cells, empty, plain } = record;
      if (plain) return cells - empty;
      let filled = 0;
      for (let at = 0; at < cells; at++) if (!isBlank(at)) filled++;
      return filled;
    },
    texts: () => textsOf(record),
  };
}
