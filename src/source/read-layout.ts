import { CsatError, didYouMean, error } from '../diagnostic.js';
import { detectDelimiter, firstRecords, hiddenSeparator, isBlank, isNested } from './dialect.js';
import { decode, detectEncoding } from './encoding.js';
import type { Layout, Overrides } from './layout.js';
import { nameColumns } from './name-columns.js';
import { platforms } from './platforms/index.js';
import type { Platform } from './platforms/platform.js';

/** Records that are looked at to find platform and header rows. */
const LOOKED_AT = 100;

/** Files that are no text, by their first bytes. */
const OTHER_FORMATS: { magic: number[]; what: string; hint: string }[] = [
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'an old Excel workbook (.xls)',
    hint: 'open it in a spreadsheet and save it as .xlsx or as CSV UTF-8',
  },
  { magic: [0x24, 0x46, 0x4c, 0x32], what: 'an SPSS file (.sav)', hint: 'save it as CSV, with values or with labels' },
  { magic: [0x50, 0x41, 0x52, 0x31], what: 'a Parquet file', hint: 'called as one, with .parquet at the end, it is read by DuckDB' },
  {
    magic: [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31],
    what: 'an Arrow file',
    hint: 'called as one, with .arrow at the end, it is read by DuckDB and an extension',
  },
  { magic: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', hint: 'export the responses as CSV' },
];

/**
 * How a file is to be read, from its first bytes: encoding, delimiter, platform, header rows and columns.
 * `whole` tells that the bytes are all there is. Throws CsatError: exit 3 when it is no readable table, 2 when an override is wrong.
 */
export function readLayout(bytes: Uint8Array, whole: boolean, name: string, overrides: Overrides = {}): Layout {
  const where = { file: name };
  const fail = (code: string, message: string, hint?: string): never => {
    throw new CsatError(error(code, message, { where, hint }), 3);
  };
  refuseOtherFormats(bytes, fail);
  const detected =
    overrides.encoding === undefined ? detectEncoding(bytes, whole) : { encoding: knownEncoding(overrides.encoding), notes: [] };
  if (!detected.encoding.startsWith('utf-16') && bytes.includes(0)) {
    fail('nul-bytes', 'the file holds NUL bytes: it is damaged, or no text', 'export it again as CSV UTF-8');
  }
  const text = decode(bytes, detected.encoding);
  if (text.trim() === '') fail('empty-file', 'the file is empty');

  const delimiter = overrides.delimiter ?? detectDelimiter(text, whole);
  const outer = firstRecords(text, delimiter, whole, LOOKED_AT);
  const nested = isNested(outer);
  const all = nested ? firstRecords(text, ';', whole, LOOKED_AT, true) : outer;
  const leading = all.findIndex((record) => !isBlank(record));
  const records = all.filter((record) => !isBlank(record));
  if (records.length === 0) {
    if (all.length > 0) fail('empty-file', 'the file holds nothing but delimiters');
    fail(
      'unclosed-quote',
      'no record could be read: a quoted cell is never closed',
      'look for a lone " in the first line; a quote inside a cell is written ""',
    );
  }
  const separator = records.every((record) => record.length === 1) ? hiddenSeparator(records) : null;
  if (separator !== null) {
    fail(
      'one-column',
      `read with the delimiter ${JSON.stringify(delimiter)} the file has one column only`,
      `its lines hold ${JSON.stringify(separator)}: try --delimiter ${JSON.stringify(separator)}`,
    );
  }

  const { platform, headerRows } = choosePlatform(records, overrides);
  for (const one of platforms) {
    const why = overrides.platform === undefined ? one.refuse?.(records) : null;
    if (why) fail('summary-export', why, 'export "all individual responses" instead');
  }
  const header = headerRows === 0 ? [numbered(records[0] as string[])] : records.slice(0, headerRows);
  if (header.length < headerRows) fail('no-responses', `the file ends within its ${headerRows} header rows`);
  const { columns, notes } = nameColumns(platform, header, records.slice(headerRows), where.file);
  const named = columns.filter((column) => header.some((row) => (row[column.index] ?? '').trim() !== ''));
  return {
    encoding: detected.encoding,
    delimiter: nested ? ';' : delimiter,
    nested,
    platform: { id: platform.id, name: platform.name },
    headerRows,
    skip: leading + recordsUntil(all.slice(leading), headerRows),
    columns,
    width: { least: (named.at(-1)?.index ?? 0) + 1, most: Math.max(...header.map((row) => row.length)) },
    always: columns.filter(({ role }) => role === 'id' || role === 'submitted').map(({ key }) => key),
    exclude: platform.exclude(columns),
    blank: platform.blank,
    optionNumbers: platform.optionNumbers ?? false,
    notes: [...detected.notes.map((note) => ({ ...note, where })), ...notes],
  };
}

function refuseOtherFormats(bytes: Uint8Array, fail: (code: string, message: string, hint?: string) => never): void {
  if (bytes.length === 0) fail('empty-file', 'the file is empty');
  for (const { magic, what, hint } of OTHER_FORMATS) {
    if (magic.every((byte, i) => bytes[i] === byte)) fail('not-text', `the file is ${what}, not delimited text`, hint);
  }
}

function knownEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new CsatError(
      error('unknown-encoding', `the encoding "${label}" is not known`, {
        hint: 'known are utf-8, utf-16le, gb18030, big5, shift_jis, windows-1252, macintosh and others',
      }),
      2,
    );
  }
}

function choosePlatform(records: string[][], overrides: Overrides): { platform: Platform; headerRows: number } {
  let chosen: Platform | undefined;
  let headerRows: number | null = null;
  if (overrides.platform !== undefined) {
    const ids = platforms.map(({ id }) => id);
    chosen = platforms.find(({ id }) => id === overrides.platform);
    if (chosen === undefined) {
      throw new CsatError(
        error('unknown-platform', `the platform "${overrides.platform}" is not known`, {
          hint: didYouMean(overrides.platform, ids) ?? `known are ${ids.join(', ')}`,
        }),
        2,
      );
    }
    headerRows = chosen.detect(records);
  } else {
    for (const one of platforms) {
      headerRows = one.detect(records);
      if (headerRows !== null) {
        chosen = one;
        break;
      }
    }
  }
  return { platform: chosen as Platform, headerRows: overrides.headerRows ?? headerRows ?? 1 };
}

/** A header for a file without one: `column 1`, `column 2` … */
const numbered = (record: readonly string[]): string[] => record.map((_, i) => `column ${i + 1}`);

/** How many records, blank ones included, hold the first `wanted` that are not blank. */
function recordsUntil(records: string[][], wanted: number): number {
  let seen = 0;
  for (let i = 0; i < records.length; i++) {
    if (!isBlank(records[i] as string[])) seen++;
    if (seen === wanted) return i + 1;
  }
  return wanted;
}
