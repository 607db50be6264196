import type { Break, Collection, Population, Request } from '../../../statistics/request.js';
import { shiftRows } from '../../../statistics/shift-rows.js';
import { noTexts } from '../text-list.js';
import type { TextSource } from '../text-source.js';
import { isDivisible } from './divisible.js';
import { type Ranges, rangesOf } from './ranges.js';
import { repeatsOf } from './repeats.js';
import { rowsInWhole } from './rows-in-whole.js';
import { scanRanges } from './scan-ranges.js';
import type { Sizes } from './sizes.js';
import { type Before, type Counted, orderOf, type Range, type Scanners, type Task } from './task.js';
import { fullTables, wholeOf } from './whole-of.js';

/** So many times the keys that a table may have are told apart in each scan, until it is known which were met first. */
const ROOM = 4;

/** How a file is counted in parts. */
export interface Parts {
  sizes: Sizes;
  /** What scans that many ranges, or null where one pass is as fast. */
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
  if (file === undefined || file.size < sizes.least || !isDivisible(source, requests, breaks, population)) return null;
  const ranges = await rangesOf(file, source, sizes, population.duplicates != null);
  if (ranges === null || ranges.others.length < 2) return null;
  const scanners = await start(ranges.others.length);
  if (scanners === null) return null;
  const task = taskOf(file.path, source, requests, breaks, population);
  const counted = await countAll(scanners, task, source, ranges).finally(scanners.close);
  return counted && together(source, task, ...counted);
}

/** Null when something fails. */
async function countAll(scanners: Scanners, task: Task, source: TextSource, ranges: Ranges): Promise<[Beginning, Counted[]] | null> {
  if (!(await endsWithResponse(task, source.always, ranges.others.at(-1) as Range))) return null;
  const beginning = await countBeginning(scanners, { ...task, source: { ...task.source, skip: source.skip } }, ranges);
  const others = beginning && (await countOthers(scanners, task, beginning, ranges, source.onProgress));
  return others && [beginning, others];
}

/** What is counted first. */
interface Beginning {
  head: Counted;
  before: Before;
  /** Responses that repeat a respondent, of all that `before` settles. */
  duplicates: number;
}

/** At the same time the head, and who answered in it and some more records. */
async function countBeginning(scanners: Scanners, task: Task, { head, remembered }: Ranges): Promise<Beginning | null> {
  const { duplicates = null } = task.population;
  const anybody: Task = { ...task, population: { ...task.population, duplicates: null } };
  const [first, met] = await Promise.all([
    scanners.scan(orderOf(anybody, null, [head])),
    duplicates && scanners.scan(orderOf({ ...task, requests: [], breaks: [] }, null, [{ from: 0, to: remembered }])),
  ]);
  if ('failed' in first || first.collection.rows.rows === 0) return null;
  if (met !== null && 'failed' in met) return null;
  const kept = fullTables(task, first.collection);
  return (
    kept && {
      head: first,
      before: { kept, respondents: met?.respondents ?? noTexts, settledTo: met === null ? 0 : remembered },
      duplicates: met?.collection.rows.duplicates ?? 0,
    }
  );
}

/** All else, in as many scans as are made at the same time; null when one of them fails. */
async function countOthers(
  scanners: Scanners,
  task: Task,
  { head, before }: Beginning,
  { others }: Ranges,
  onProgress: TextSource['onProgress'],
): Promise<Counted[] | null> {
  const requests = task.requests.map((request) => withRoom(request, before));
  const order = orderOf({ ...task, requests }, before, others);
  let records = recordsOf(head);
  const counted: Counted[] = [];
  const scanOne = async (): Promise<void> => {
    const outcome = await scanners.scan(order, (more) => {
      records += more;
      onProgress?.(records);
    });
    if ('failed' in outcome) Atomics.store(order.taken, 0, others.length);
    else counted.push(outcome);
  };
  await Promise.all(Array.from({ length: scanners.count }, scanOne));
  return counted.length === scanners.count ? counted : null;
}

/** A table that is full after the head counts no other keys; any other is to have room for all that one scan meets. */
const withRoom = (request: Request, { kept }: Before): Request =>
  request.kind === 'counts' && !kept.has(request.id) ? { ...request, limit: ROOM * request.limit } : request;

/** The beginning and all else, as one pass counts them. */
function together(source: TextSource, task: Task, { head, before, duplicates }: Beginning, scans: readonly Counted[]): Collection | null {
  const repeats = repeatsOf(before.respondents, scans);
  if (repeats === null) return null;
  const rowOf = rowsInWhole(scans, recordsOf(head));
  const others = scans.map(({ collection }, i) => shiftRows(collection, rowOf[i] as (row: number) => number));
  const whole = wholeOf(head.collection, others, task, before.kept);
  if (whole === null) return null;
  const rejects = scans.flatMap(({ rejects }, i) => rejects.map((reject) => ({ ...reject, row: rowOf[i]?.(reject.row) as number })));
  const inOrder = [...head.rejects, ...rejects.sort((a, b) => a.row - b.row)];
  for (const { record, row, reason } of inOrder) source.onReject?.(record, row, reason);
  return { ...whole, rows: { ...whole.rows, duplicates: duplicates + repeats } };
}

const recordsOf = ({ taken }: Counted): number => taken.reduce((sum, { records }) => sum + records, 0);

function taskOf(path: string, source: TextSource, requests: Request[], breaks: Break[], population: Population): Task {
  const { name, encoding, delimiter, nested, width } = source;
  const columns = source.columns.map(({ key, index }) => ({ key, index }));
  return { path, source: { name, encoding, delimiter, nested, width, columns, skip: 0, always: [] }, requests, breaks, population };
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
  const outcome = await scanRanges(orderOf({ ...task, requests: [request], breaks: [], population: everybody }, null, [tail]));
  if ('failed' in outcome) return false;
  const { breakdowns, rows } = outcome.collection;
  const total = breakdowns.get('filled')?.total;
  return rows.included > 0 && rows.excluded.size === 0 && total?.kind === 'counts' && total.cells.every(({ keys }) => keys[0] !== null);
}
