import type { Break, Collection, Population, Request } from '../../../statistics/request.js';
import { shiftRows } from '../../../statistics/shift-rows.js';
import type { TextSource } from '../text-source.js';
import { isDivisible } from './divisible.js';
import { rangesOf } from './ranges.js';
import { repeatsOf } from './repeats.js';
import { rowsInWhole } from './rows-in-whole.js';
import { scanRanges } from './scan-ranges.js';
import type { Sizes } from './sizes.js';
import { type Before, type Counted, noneTaken, type Range, type Scanners, type Task } from './task.js';
import { wholeOf } from './whole-of.js';

/** How a file is counted in parts. */
export interface Parts {
  sizes: Sizes;
  /** What scans about that many ranges, or null where one pass is as fast. */
  start(ranges: number): Promise<Scanners | null>;
}

/**
 * Answers requests exactly as one pass over the source does, from parts of its file that are counted at the same time. Null where only
 * one pass can tell: what is wrong with a file, for one, is said by one pass.
 */
export async function collectInParts(
  source: TextSource,
  requests: Request[],
  breaks: Break[],
  population: Population,
  { sizes, start }: Parts,
): Promise<Collection | null> {
  const { file } = source;
  if (file === undefined || !isDivisible(source, requests, breaks, population)) return null;
  const scanners = await start(Math.floor(file.size / sizes.part));
  if (scanners === null) return null;
  const task = taskOf(file.path, source, requests, breaks, population);
  const counted = await countAll(scanners, task, source, sizes).finally(scanners.close);
  return counted && together(source, task, counted);
}

/** What all scans have counted, and what the first one has told the others. */
interface All {
  scans: Counted[];
  before: Before;
}

/** Null when something fails. */
async function countAll(scanners: Scanners, task: Task, source: TextSource, sizes: Sizes): Promise<All | null> {
  const ranges = rangesOf(source.file as { path: string; size: number }, source, sizes, task.population.duplicates != null);
  if (ranges === null || ranges.length < 3) return null;
  const order = { task, ranges, taken: noneTaken() };
  const stop = (): void => void Atomics.store(order.taken, 0, ranges.length);
  let records = 0;
  const progress = (more: number): void => {
    records += more;
    source.onProgress?.(records);
  };
  const scans: Counted[] = [];
  const scan = async (before: Before | null, begun: (before: Before) => void = () => {}): Promise<void> => {
    const outcome = await scanners.scan({ ...order, before }, (news) => ('records' in news ? progress(news.records) : begun(news.before)));
    if ('failed' in outcome) stop();
    else scans.push(outcome);
  };
  let begun: (before: Before | null) => void = () => {};
  const beginning = new Promise<Before | null>((done) => {
    begun = done;
  });
  const others = Array.from({ length: scanners.count - 1 }, async () => {
    const before = await beginning;
    if (before !== null) await scan(before);
  });
  const lookAtEnd = async (): Promise<boolean> => {
    const ends = await endsWithResponse(task, source.always, ranges.at(-1) as Range);
    if (!ends) stop();
    return ends;
  };
  const [, ends] = await Promise.all([scan(null, begun).finally(() => begun(null)), lookAtEnd(), ...others]);
  const before = await beginning;
  return ends && before !== null && scans.length === scanners.count ? { scans, before } : null;
}

/** What all scans have counted, as one pass counts it. */
function together(source: TextSource, task: Task, { scans, before }: All): Collection | null {
  const repeats = repeatsOf(before.respondents, scans);
  if (repeats === null) return null;
  const rowOf = rowsInWhole(scans);
  const parts = scans.map(({ collection }, i) => shiftRows(collection, rowOf[i] as (row: number) => number));
  const whole = wholeOf(parts as [Collection, ...Collection[]], task, before.kept);
  if (whole === null) return null;
  const rejects = scans.flatMap(({ rejects }, i) => rejects.map((reject) => ({ ...reject, row: rowOf[i]?.(reject.row) as number })));
  for (const { record, row, reason } of rejects.sort((a, b) => a.row - b.row)) source.onReject?.(record, row, reason);
  return { ...whole, rows: { ...whole.rows, duplicates: repeats } };
}

function taskOf(path: string, source: TextSource, requests: Request[], breaks: Break[], population: Population): Task {
  const { name, encoding, delimiter, nested, width, skip } = source;
  const columns = source.columns.map(({ key, index }) => ({ key, index }));
  return { path, source: { name, encoding, delimiter, nested, width, columns, skip, always: [] }, requests, breaks, population };
}

/** Whether no record of the last part can be a footer: all of them have what the platform fills in for every response. */
async function endsWithResponse(task: Task, always: string[], tail: Range): Promise<boolean> {
  if (always.length === 0) return true;
  const request: Request = {
    id: 'filled',
    kind: 'counts',
    variables: [{ kind: 'filled', columns: always, blank: [] }],
    limit: always.length + 1,
  };
  const everybody: Population = { exclude: [], where: [], weight: null };
  const source = { ...task.source, skip: 0 };
  const last = { ...task, source, requests: [request], breaks: [], population: everybody };
  const outcome = await scanRanges({ task: last, before: null, ranges: [tail], taken: noneTaken() }, () => {});
  if ('failed' in outcome) return false;
  const { breakdowns, rows } = outcome.collection;
  const total = breakdowns.get('filled')?.total;
  return rows.included > 0 && rows.excluded.size === 0 && total?.kind === 'counts' && total.cells.every(({ keys }) => keys[0] !== null);
}
