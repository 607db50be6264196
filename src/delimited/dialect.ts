/** How bytes become records. A cell may stand in `"`, doubled inside it; a stray `"` is text; records end in LF, CR LF or CR, mixed or not. */
export interface Dialect {
  /** A label of the Encoding Standard: utf-8, utf-16le, gb18030, windows-1252 … */
  encoding: string;
  /** One character. */
  delimiter: string;
  /** Every record is one quoted cell in which the record stands: a file with semicolons that was saved by a spreadsheet that expects commas. */
  nested: boolean;
}
