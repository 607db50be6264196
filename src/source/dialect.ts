import { scanRecord, UNFINISHED } from '../delimited/scan-record.js';
import { BEYOND_END, noSpans, textsOf } from '../delimited/spans.js';
import { COMMA, withinCell } from '../delimited/within-cell.js';

/** Characters of a text in which most often all the records are that are asked for. */
const BEGINNING = 8 * 1024;
const MARK = '\ufeff';
/** The first ones go before others that fit as well. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Separators that are no delimiters here, but betray a file that is read as one column. */
const OTHER_SEPARATORS = [...DELIMITERS, '^', '~', '¦', '\u0001'];

/**
 * The first whole records of a text, at most `most`. A text that was cut (`whole` false) loses its last record;
 * where a quote is never closed the records before it are given. A byte order mark is no text.
 */
export function firstRecords(marked: string, delimiter: string, whole: boolean, most: number, nested = false): string[][] {
  const text = marked.startsWith(MARK) ? marked.slice(MARK.length) : marked;
  for (let length = BEGINNING; ; length *= 8) {
    const all = length >= text.length;
    const records = recordsOf(all ? text : text.slice(0, length), delimiter, all && whole, most, nested);
    if (all || records.length === most) return records;
  }
}

/** Not by a scanner: that of the whole file is faster when it is the only one (engine/README.md). */
function recordsOf(text: string, delimiter: string, whole: boolean, most: number, nested: boolean): string[][] {
  const separator = Buffer.from(delimiter);
  const spans = noSpans(Buffer.alloc(Buffer.byteLength(text) + BEYOND_END));
  const inner = noSpans();
  const size = spans.bytes.write(text);
  const records: string[][] = [];
  for (let from = 0; from < size && records.length < most; ) {
    from = scanRecord(spans, nested ? COMMA : separator, from, size, whole);
    if (from === UNFINISHED) break;
    records.push(textsOf(nested ? withinCell(spans, inner, separator) : spans));
  }
  return records;
}

/** Whether a record holds nothing. */
export const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

/**
 * The delimiter of a text: more than one column, then equal widths in at least 80 % of 30 records, then the same width in the first
 * record (decimal commas divide numbers, but not the header above them), then fewest cells that begin with a quote (another delimiter
 * ends cells within the quotes of others), then most columns.
 */
export function detectDelimiter(text: string, whole: boolean): string {
  const present = DELIMITERS.filter((delimiter) => text.includes(delimiter));
  const ranked = present
    .map((delimiter) => {
      const records = firstRecords(text, delimiter, whole, 60)
        .filter((record) => !isBlank(record))
        .slice(0, 30);
      const widths = records.map((record) => record.length);
      const usual = mostFrequent(widths);
      const even = widths.filter((width) => width === usual).length >= 0.8 * widths.length;
      const quoted = records.flat().filter((cell) => cell.startsWith('"')).length;
      return { delimiter, usual, even, headed: widths[0] === usual, quoted };
    })
    .filter(({ usual }) => usual > 1);
  ranked.sort((a, b) => Number(b.even) - Number(a.even) || Number(b.headed) - Number(a.headed) || a.quoted - b.quoted || b.usual - a.usual);
  return ranked[0]?.delimiter ?? DELIMITERS[0];
}

/** Whether a file with semicolons was saved by a spreadsheet that expects commas: each record is one quoted cell, the header with quoted cells inside. */
export const isNested = (records: readonly (readonly string[])[]): boolean => {
  const header = records.find((record) => !isBlank(record));
  return header?.[0]?.includes(';"') === true && records.every((record) => record.length === 1);
};

/** A separator that stands equally often in most records of a one-column file, or null: the file was read with the wrong delimiter. */
export function hiddenSeparator(records: readonly (readonly string[])[]): string | null {
  const lines = records.filter((record) => !isBlank(record)).map((record) => record[0] ?? '');
  for (const separator of OTHER_SEPARATORS) {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const header = counts[0] ?? 0;
    if (header > 0 && lines.length > 1 && counts.filter((count) => count === header).length >= 0.8 * lines.length) return separator;
  }
  return null;
}

function mostFrequent(values: number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
