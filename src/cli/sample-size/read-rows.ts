import { CsatError, error } from '../../diagnostic.js';
import { firstRecords, isBlank } from '../../source/dialect.js';
import { decode } from '../../source/encoding.js';
import type { Input } from '../../source/input.js';
import { readLayout } from '../../source/read-layout.js';
import { isPacked, readSheet } from '../../source/workbook.js';

const LARGEST = 4 * 1024 * 1024;
const MOST_ROWS = 100_000;

/**
 * All rows of a small table, csv or xlsx, the header first, with their numbers as a spreadsheet shows them; blank rows are left out.
 * Throws CsatError (exit 3).
 */
export async function readRows(file: Input): Promise<{ cells: string[]; row: number }[]> {
  const input = isPacked((await file.head(4)).bytes) ? (await readSheet(file, undefined)).input : file;
  const { bytes, whole } = await input.head(LARGEST);
  if (!whole)
    throw new CsatError(
      error('file-too-large', 'the file has more than 4 MB', { where: { file: input.name }, hint: 'one line for each stratum' }),
      3,
    );
  const { encoding, delimiter } = readLayout(bytes, whole, input.name, { headerRows: 1 });
  const records = firstRecords(decode(bytes, encoding), delimiter, whole, MOST_ROWS);
  return records.map((cells, at) => ({ cells, row: at + 1 })).filter(({ cells }) => !isBlank(cells));
}
