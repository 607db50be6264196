import { CsatError, type Diagnostic, didYouMean, error } from '../../diagnostic.js';
import { normalise } from '../../survey/text.js';
import type { Stratum } from './stratified.js';

const HEADERS = {
  name: ['name', 'stratum', 'segment', 'group', '名称', '层', '层名', '分层', '组别'],
  size: ['size', 'population', 'people', 'customers', 'count', '人数', '规模', '总体', '客户数'],
  sd: ['sd', 'standard deviation', 'std', '标准差'],
};
const IN_CHINESE = { name: '名称', size: '人数' };
/** Problems that are told one by one. */
const MOST_TOLD = 10;
const TOTAL = /^(grand )?total$|^sum$|^all$|^合计$|^总计$|^总和$|^小计$/;

/** One row of a file; numbered as a spreadsheet numbers it. */
export interface Row {
  cells: readonly string[];
  row: number;
}

/** Strata as a file has them; the standard deviation is null where the file has no such column. */
export type ReadStratum = Omit<Stratum, 'sd'> & { sd: number | null };

/**
 * Strata from the rows of a file, the first of which names the columns: name, size and, where known, sd, in English or Chinese.
 * A standard deviation may be at most `largestSd`. Throws CsatError (exit 3) with what is wrong in the file.
 */
export function readStrata(rows: readonly Row[], file: string, largestSd: number): ReadStratum[] {
  const [head, ...body] = rows;
  const places = columnsOf(head, file);
  const problems: Diagnostic[] = [];
  const taken = new Set<string>();
  const strata = body.map(({ cells, row }): ReadStratum => {
    const cell = (at: number): string => (cells[at] ?? '').trim();
    const check = (found: Found | null): void => {
      if (found !== null) problems.push(error(found.code, found.message, { where: { file, row }, hint: found.hint }));
    };
    const name = cell(places.name);
    check(nameProblem(name, taken));
    taken.add(normalise(name));
    const size = numberIn(cell(places.size));
    check(sizeProblem(size, cell(places.size)));
    if (places.sd < 0) return { name, size, sd: null };
    const sd = numberIn(cell(places.sd));
    check(sdProblem(sd, cell(places.sd), largestSd));
    return { name, size, sd };
  });
  if (strata.length === 0)
    problems.push(error('no-strata', 'the file has no strata', { where: { file }, hint: 'one line for each, below name,size' }));
  if (problems.length > 0) throw new CsatError(firstOf(problems, file), 3);
  return strata;
}

type Found = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

function nameProblem(name: string, taken: ReadonlySet<string>): Found | null {
  if (name === '') return { code: 'missing-name', message: 'the stratum has no name', hint: 'name each stratum once' };
  if (TOTAL.test(normalise(name)))
    return { code: 'total-row', message: `"${name}" seems to be the sum of the others`, hint: 'leave the line of totals out' };
  return taken.has(normalise(name))
    ? { code: 'duplicate-name', message: `the stratum "${name}" is there already`, hint: 'name each stratum once' }
    : null;
}

const sizeProblem = (size: number, text: string): Found | null =>
  Number.isInteger(size) && size >= 1
    ? null
    : { code: 'wrong-size', message: `"${text}" is no number of people`, hint: 'a whole number, 1 or more' };

function sdProblem(sd: number, text: string, largest: number): Found | null {
  if (sd > largest) {
    const hint = `at most ${largest}, as answers count 0 or 1 (NPS: −1, 0, 1); of a scale: --metric mean`;
    return { code: 'wrong-sd', message: `a standard deviation of ${sd} is not possible here`, hint };
  }
  return sd > 0 ? null : { code: 'wrong-sd', message: `"${text}" is no standard deviation`, hint: 'a number above 0' };
}

/** The first problems, and how many there are beside them. */
function firstOf(problems: Diagnostic[], file: string): Diagnostic[] {
  const more = problems.length - MOST_TOLD;
  if (more <= 1) return problems;
  return [...problems.slice(0, MOST_TOLD), error('more-problems', `and ${more} more like these`, { where: { file } })];
}

/** Where the columns are; −1 for an sd that is not there. */
function columnsOf(head: Row | undefined, file: string): { name: number; size: number; sd: number } {
  const found = (head?.cells ?? []).map(normalise);
  const placeOf = (headers: readonly string[]): number => found.findIndex((one) => headers.includes(one));
  const places = { name: placeOf(HEADERS.name), size: placeOf(HEADERS.size), sd: placeOf(HEADERS.sd) };
  const missing = (['name', 'size'] as const).filter((column) => places[column] < 0);
  if (missing.length === 0) return places;
  const shown = head === undefined ? 'it is empty' : `it has ${head.cells.map((one) => `"${one}"`).join(', ')}`;
  throw new CsatError(
    missing.map((column) => {
      const similar = found.map((one) => didYouMean(one, HEADERS[column])).find((one) => one !== undefined);
      const hint = similar ?? `call it ${column} or ${IN_CHINESE[column]}`;
      return error('missing-column', `the first row names no column "${column}": ${shown}`, { where: { file }, hint });
    }),
    3,
  );
}

/** A number as spreadsheets write it, also with its thousands parted by commas; NaN when it is none. */
function numberIn(cell: string): number {
  const text = cell.normalize('NFKC');
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  return /^(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}
