import { CsatError, type Diagnostic, error } from '../diagnostic.js';
import type { Engine } from '../engine/engine.js';
import { looksLikeJson } from '../engine/saved/looks-like-json.js';
import { textEngine } from '../engine/text/text-engine.js';
import type { Report } from '../report/report.js';
import type { Input } from '../source/input.js';
import type { Layout, Overrides } from '../source/layout.js';
import { readLayout } from '../source/read-layout.js';
import { isPacked, readSheet } from '../source/workbook.js';
import type { AnalyzeOptions } from './options.js';
import type { Source } from './source.js';
import { type NamedColumn, renamed, type Table } from './table.js';

export type { Table } from './table.js';

/** How much of a file is looked at to see how it is to be read. */
const HEAD = 4 * 1024 * 1024;
const BEGINNING = 256;

/** Finds out how a file is to be read. Throws CsatError: exit 3 when it is no readable table, 2 when an override is wrong. */
export async function openTable(file: Source, options: AnalyzeOptions): Promise<Table> {
  if ('connect' in file) return (await import('./stored-table.js')).storedTable(file, options.overrides);
  const { input, sheet, notes } = await asText(file, options.overrides);
  const { bytes, whole } = await input.head(HEAD);
  if (looksLikeJson(new TextDecoder().decode(bytes.subarray(0, BEGINNING)))) return (await import('./saved-table.js')).savedTable(input);
  const layout = readLayout(bytes, whole, input.name, options.overrides);
  layout.notes.push(...notes);
  const { open, file: plain } = input;
  const told = { onProgress: options.onProgress, onReject: tellRejects(layout, options) };
  const source = { ...layout, ...told, name: input.name, open, file: plain };
  const calling = (columns: NamedColumn[]): Engine =>
    textEngine({ ...source, columns, always: renamed(layout.always, layout.columns, columns) });
  return { name: input.name, layout, sheet, engine: textEngine(source), calling };
}

/** What a report says of the file that it is of. */
export const sourceOf = ({ name, layout, sheet, engine }: Table): Omit<Report['source'], 'rows' | 'blank' | 'included' | 'excluded'> => ({
  name,
  engine: engine.name,
  platform: layout.platform.id,
  platformName: layout.platform.name,
  encoding: layout.encoding,
  delimiter: layout.delimiter,
  headerRows: layout.headerRows,
  columns: layout.width.most,
  sheet,
});

/** The file itself, or a sheet of it as text when it is a workbook. */
async function asText(file: Input, overrides: Overrides = {}): Promise<{ input: Input; sheet: string | null; notes: Diagnostic[] }> {
  const { bytes } = await file.head(4);
  if (isPacked(bytes)) return readSheet(file, overrides.sheet);
  if (overrides.sheet === undefined) return { input: file, sheet: null, notes: [] };
  throw new CsatError(error('no-sheets', '--sheet chooses in a workbook, and the file is none', { where: { file: file.name } }), 2);
}

/**
 * Tells of each row that does not fit the header once, however often the file is scanned. Its cells may stand under any header, so
 * where some columns are personal they are left out, unless asked for.
 */
function tellRejects(layout: Layout, { onReject, personal = false }: AnalyzeOptions): AnalyzeOptions['onReject'] {
  const told = new Set<number>();
  const withheld = !personal && layout.columns.some(({ role }) => role === 'personal');
  return (record, row, reason) => {
    if (told.has(row)) return;
    told.add(row);
    onReject?.(withheld ? [] : record, row, reason);
  };
}
