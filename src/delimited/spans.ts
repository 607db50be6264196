/** Where the cells of one record are: cell i is `bytes` from `starts[i]` up to, but without, `ends[i]`, UTF-8 without its quotes. */
export interface Spans {
  bytes: Buffer;
  cells: number;
  starts: Int32Array;
  ends: Int32Array;
  /** Line ends within cells. */
  breaks: number;
  /** Cells without any byte. */
  empty: number;
  /** Whether no other cell begins with white space or with a character beyond ASCII: then all others hold something. */
  plain: boolean;
}

/** No record yet. */
export const noSpans = (): Spans => ({
  bytes: Buffer.alloc(1),
  cells: 0,
  starts: new Int32Array(64),
  ends: new Int32Array(64),
  breaks: 0,
  empty: 0,
  plain: true,
});

/** Room for twice as many cells. */
export function widen(spans: Spans): void {
  const { starts, ends } = spans;
  spans.starts = new Int32Array(2 * starts.length);
  spans.ends = new Int32Array(2 * ends.length);
  spans.starts.set(starts);
  spans.ends.set(ends);
}

/** The text of a cell; bytes that are no UTF-8 become U+FFFD. */
export const textOf = ({ bytes, starts, ends }: Spans, at: number): string => bytes.toString('utf8', starts[at], ends[at]);

/** The texts of all cells. */
export const textsOf = (spans: Spans): string[] => Array.from({ length: spans.cells }, (_, at) => textOf(spans, at));
