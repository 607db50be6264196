import { CsatError, type Diagnostic, didYouMean, error, info } from '../diagnostic.js';
import { normalise } from '../survey/text.js';
import { detectDelimiter, firstRecords, hiddenSeparator, isBlank, parserOptions } from './dialect.js';
import { decode, detectEncoding } from './encoding.js';
import type { Layout, Overrides, SourceColumn } from './layout.js';
import { platforms } from './platforms/index.js';
import type { Description, Platform } from './platforms/platform.js';

/** Records that are looked at to find platform and header rows. */
const LOOKED_AT = 100;

/** Files that are no text, by their first bytes. */
const OTHER_FORMATS: { magic: number[]; what: string; hint: string }[] = [
  { magic: [0x50, 0x4b, 0x03, 0x04], what: 'a workbook or zip archive', hint: 'save the sheet as CSV UTF-8' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Excel workbook (.xls)', hint: 'open it in a spreadsheet and save it as CSV UTF-8' },
  { magic: [0x24, 0x46, 0x4c, 0x32], what: 'an SPSS file (.sav)', hint: 'save it as CSV, with values or with labels' },
  { magic: [0x50, 0x41, 0x52, 0x31], what: 'a Parquet file', hint: 'write it as CSV' },
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
  const all = firstRecords(text, delimiter, whole, LOOKED_AT);
  const leading = all.findIndex((record) => !isBlank(record));
  const records = all.filter((record) => !isBlank(record));
  if (records.length === 0) {
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
  const header = records.slice(0, headerRows);
  if (header.length < headerRows) fail('no-responses', `the file ends within its ${headerRows} header rows`);
  const { columns, notes } = nameColumns(platform, header, records.slice(headerRows), where.file);
  const named = columns.filter((column) => header.some((row) => (row[column.index] ?? '').trim() !== ''));
  return {
    encoding: detected.encoding,
    delimiter,
    parser: parserOptions(delimiter),
    platform: { id: platform.id, name: platform.name },
    headerRows,
    skip: leading + recordsUntil(all.slice(leading), headerRows),
    columns,
    width: { least: (named.at(-1)?.index ?? 0) + 1, most: Math.max(...header.map((row) => row.length)) },
    always: columns.filter(({ role }) => role === 'id' || role === 'submitted').map(({ key }) => key),
    exclude: platform.exclude(columns),
    blank: platform.blank,
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

/** How many records, blank ones included, hold the first `wanted` that are not blank. */
function recordsUntil(records: string[][], wanted: number): number {
  let seen = 0;
  for (let i = 0; i < records.length; i++) {
    if (!isBlank(records[i] as string[])) seen++;
    if (seen === wanted) return i + 1;
  }
  return wanted;
}

/** Unique names for the columns; trailing ones without header and answers are dropped. */
function nameColumns(
  platform: Platform,
  header: string[][],
  sample: string[][],
  file: string,
): { columns: SourceColumn[]; notes: Diagnostic[] } {
  const described = platform.describe(header);
  const filled = (i: number): boolean => sample.some((record) => (record[i] ?? '').trim() !== '');
  while (described.length > 0 && described.at(-1)?.key === '' && !filled(described.length - 1)) described.pop();
  const repeated = new Set<string>();
  const uses = new Map<string, number>();
  const taken = new Set(described.map(({ key }) => key));
  const columns = described.map((column: Description, index): SourceColumn => {
    const name = column.key === '' ? `column ${index + 1}` : column.key;
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    let key = name;
    for (let suffix = use; suffix > 1 && taken.has(key); suffix++) key = `${name} (${suffix})`;
    if (use > 1) repeated.add(name);
    taken.add(key);
    const rowNumbers = column.key === '' && index === 0 && isRowNumber(sample);
    const role = rowNumbers ? 'metadata' : column.key === '' ? (column.role ?? 'comment') : column.role;
    return { ...column, key, header: header[0]?.[index] ?? '', question: column.question === '' ? key : column.question, role, index };
  });
  const names = [...repeated].map((name) => `"${name.length > 40 ? `${name.slice(0, 40)}…` : name}"`);
  const notes =
    names.length === 0
      ? []
      : [
          info(
            'duplicate-header',
            `${names.length} ${names.length === 1 ? 'header occurs' : 'headers occur'} more than once: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}; the later ones are called "… (2)" and so on`,
            { where: { file } },
          ),
        ];
  return { columns, notes };
}

/** Whether a first column without a name counts the rows: 1, 2, 3 … */
const isRowNumber = (sample: string[][]): boolean =>
  sample.length > 1 && sample.every((record, i) => normalise(record[0] ?? '') === String(i + 1));
