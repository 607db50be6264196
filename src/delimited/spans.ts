/** The key of a cell that has none. */
export const NO_KEY = -1;

/** So many bytes after the end of a record may be looked at. */
export const BEYOND_END = 4;

/** Where the cells of one record are: cell i is `bytes` from `starts[i]` up to, but without, `ends[i]`, UTF-8 without its quotes. */
export interface Spans {
  bytes: Buffer;
  /** The same bytes. */
  view: DataView;
  cells: number;
  starts: Int32Array;
  ends: Int32Array;
  /** What says all of a short cell: 0 of an empty one, the first byte, or the first and 256 times the second. NO_KEY of others. Beyond the last cell 0. */
  keys: Int32Array;
  /** Line ends within cells. */
  breaks: number;
  /** Cells without any byte. */
  empty: number;
  /** Whether no other cell begins with what could be white space: then all others hold something. */
  plain: boolean;
}

/** No record yet of some bytes. */
export const noSpans = (bytes: Buffer = Buffer.alloc(BEYOND_END)): Spans => ({
  bytes,
  view: viewOf(bytes),
  cells: 0,
  starts: new Int32Array(64),
  ends: new Int32Array(64),
  keys: new Int32Array(64),
  breaks: 0,
  empty: 0,
  plain: true,
});

/** Finds cells among other bytes from now on. */
export function standOn(spans: Spans, bytes: Buffer): void {
  spans.bytes = bytes;
  spans.view = viewOf(bytes);
}

const viewOf = ({ buffer, byteOffset, length }: Buffer): DataView => new DataView(buffer, byteOffset, length);

/** Room for twice as many cells. */
export function widen(spans: Spans): void {
  const { starts, ends, keys } = spans;
  spans.starts = new Int32Array(2 * starts.length);
  spans.ends = new Int32Array(2 * ends.length);
  spans.keys = new Int32Array(2 * keys.length);
  spans.starts.set(starts);
  spans.ends.set(ends);
  spans.keys.set(keys);
}

/** The text of a cell; bytes that are no UTF-8 become U+FFFD. */
export const textOf = ({ bytes, starts, ends }: Spans, at: number): string => bytes.toString('utf8', starts[at], ends[at]);

/** The texts of all cells. */
export const textsOf = (spans: Spans): string[] => Array.from({ length: spans.cells }, (_, at) => textOf(spans, at));
