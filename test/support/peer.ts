import type { Options } from 'csv-parse';

/** How csv-parse reads the dialect that our scanner reads: line ends may be mixed, a stray quote is text. */
export const peerOptions = (delimiter: string): Options => ({
  delimiter,
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: 64 * 1024 * 1024,
});
