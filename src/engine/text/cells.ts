/** The cells of one record. Those that a reader hands out hold until it goes on to the next record. */
export interface Cells {
  length: number;
  /** Whether a cell holds nothing but white space, or is beyond the last. */
  blank(at: number): boolean;
  /** Text as it is grouped: null when blank, otherwise exactly as written but for white space around it. */
  stored(at: number): string | null;
  /** All cells as they are written. */
  texts(): string[];
}

/** The cells of a record whose texts are known; they hold as long as anybody wants them. */
export const cellsOf = (texts: readonly string[]): Cells => ({
  length: texts.length,
  blank: (at) => stored(texts[at]) === null,
  stored: (at) => stored(texts[at]),
  texts: () => [...texts],
});

function stored(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
