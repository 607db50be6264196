import { Readable } from 'node:stream';
import { CsatError, type Diagnostic, didYouMean, error, info } from '../diagnostic.js';
import type { Input } from './input.js';

/** Workbooks are unpacked in memory; larger files are refused. */
const LARGEST = 200 * 1024 * 1024;
const CHUNK = 1024 * 1024;

/** A sheet of a workbook as comma-separated UTF-8 text, its dates and numbers as the sheet shows them. */
export interface Sheet {
  input: Input;
  sheet: string;
  notes: Diagnostic[];
}

/** Whether bytes begin as a zip archive does, which a workbook (.xlsx) is. */
export const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/**
 * Reads a sheet of a workbook: the one called `wanted`, else the first with anything in it.
 * Throws CsatError: exit 3 when the file is no workbook, 2 when it has no such sheet.
 */
export async function readSheet(input: Input, wanted: string | undefined): Promise<Sheet> {
  const where = { file: input.name };
  const { bytes, whole } = await input.head(LARGEST);
  if (!whole)
    throw new CsatError(
      error('workbook-too-large', 'the workbook has more than 200 MB', { where, hint: 'save the sheet as CSV UTF-8' }),
      3,
    );
  const { read, utils } = await import('@e965/xlsx');
  const workbook = unpack(() => read(bytes, { type: 'buffer', dense: true }));
  if (workbook === null || workbook.SheetNames.length === 0) {
    throw new CsatError(
      error('not-text', 'the file is a zip archive, but no workbook that can be read', { where, hint: 'save the sheet as CSV UTF-8' }),
      3,
    );
  }
  const filled = workbook.SheetNames.filter((name) => workbook.Sheets[name]?.['!ref'] !== undefined);
  if (wanted !== undefined && !workbook.SheetNames.includes(wanted)) {
    const hint = didYouMean(wanted, workbook.SheetNames) ?? `it has ${workbook.SheetNames.map((name) => `"${name}"`).join(', ')}`;
    throw new CsatError(error('unknown-sheet', `--sheet ${wanted}: the workbook has no such sheet`, { where, hint }), 2);
  }
  const sheet = wanted ?? filled[0] ?? (workbook.SheetNames[0] as string);
  const text = Buffer.from(utils.sheet_to_csv(workbook.Sheets[sheet] ?? {}, { blankrows: true, rawNumbers: false }));
  const others = filled.filter((name) => name !== sheet);
  const notes =
    wanted === undefined && others.length > 0
      ? [
          info('other-sheets', `sheet "${sheet}" is read; the workbook also has ${others.map((name) => `"${name}"`).join(', ')}`, {
            where,
            hint: 'choose with --sheet',
          }),
        ]
      : [];
  return { input: textInput(input.name, text), sheet, notes };
}

function textInput(name: string, text: Buffer): Input {
  const chunks = Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, i) => text.subarray(i * CHUNK, (i + 1) * CHUNK));
  return {
    name,
    open: () => Readable.from(chunks, { objectMode: false }),
    head: async (most) => ({ bytes: text.subarray(0, most), whole: text.length <= most }),
  };
}

/** The library throws whatever it meets in a damaged file. */
function unpack<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
