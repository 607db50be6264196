import { HIGH_BITS, LAST_OF_ASCII, SPACE } from '../../delimited/bytes.js';
import { noSpans, type Spans, textOf, textsOf } from '../../delimited/spans.js';
import { type Cells, type Utf8, utf8Of } from './cells.js';
import { type KnownTexts, knownTexts, storedText } from './known-texts.js';
import { plainNumber } from './plain-number.js';
import { UNKNOWN } from './text-numbers.js';

/** Whether some bytes are ASCII, looked at four by four; those after the last of them do not count. */
function isAscii(view: DataView, start: number, end: number): boolean {
  let all = 0;
  let at = start;
  for (; at + 4 <= end; at += 4) all |= view.getInt32(at, true);
  for (; at < end; at++) all |= view.getInt8(at);
  return (all & HIGH_BITS) === 0;
}

/** White space of one byte, as `trim` knows it. */
const isSpace = (byte: number): boolean => byte === SPACE || (byte >= 9 && byte <= 13);

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
  const idOf = (at: number): number => knownOf(at).id(record, startOf(at), endOf(at));
  const isBlank = (at: number): boolean => {
    const { bytes } = record;
    const end = endOf(at);
    for (let i = startOf(at); i < end; i++) {
      const byte = bytes[i] as number;
      if (byte > LAST_OF_ASCII) return textOf(record, at).trim() === '';
      if (!isSpace(byte)) return false;
    }
    return true;
  };

  return {
    length: 0,
    standAt(next) {
      record = next;
      this.length = next.cells;
      this.keys = next.keys;
    },
    blank: isBlank,
    stored(at) {
      const id = idOf(at);
      return id === UNKNOWN ? storedText(record.bytes, startOf(at), endOf(at)) : knownOf(at).text(id);
    },
    utf8(at) {
      const { bytes, view } = record;
      let start = startOf(at);
      let end = endOf(at);
      if (!isAscii(view, start, end)) return utf8Of(storedText(bytes, start, end));
      while (start < end && isSpace(bytes[start] as number)) start++;
      while (start < end && isSpace(bytes[end - 1] as number)) end--;
      span.bytes = bytes;
      span.start = start;
      span.end = end;
      return span;
    },
    number: (at) => plainNumber(record.bytes, startOf(at), endOf(at)),
    id: idOf,
    keys: record.keys,
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
