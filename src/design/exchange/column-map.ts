/** Where a platform's export of responses holds the answers, as far as that is not where and how the definition says. */
export interface ColumnMap {
  /** The column of a question, of a part (`hotspot.functional`) or of a row (`network.coverage`). */
  columns: Map<string, string>;
  /** One column per option, by question and value, where several choices do not stand in one cell. */
  perOption: Map<string, Record<string, string>>;
  /** What is stored for an option, by question and value. */
  stored: Map<string, Map<string, string>>;
  /** What is stored for "does not apply", by question or part. */
  notApplicable: Map<string, string>;
  /** What parts several choices in one cell. */
  separator: string;
}

/** A map without an entry. */
export const columnMap = (separator: string): ColumnMap => ({
  columns: new Map(),
  perOption: new Map(),
  stored: new Map(),
  notApplicable: new Map(),
  separator,
});
