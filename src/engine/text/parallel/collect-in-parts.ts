import type { Break, Collection, Population, Request } from '../../../statistics/request.js';
import { shiftRows } from '../../../statistics/shift-rows.js';
import type { TextSource } from '../text-source.js';
import { addPart, finished, fullTables } from './add-part.js';
import { isDivisible } from './divisible.js';
import { rangesOf } from './ranges.js';
import { repeatsAfter } from './repeats.js';
import { scanPart } from './scan-part.js';
import type { Sizes } from './sizes.js';
import type { Counted, Outcome, Range, Reject, Scanners, Task } from './task.js';

/** How a file is counted in parts. */
export interface Parts {
  sizes: Sizes;
  /** What counts `count` parts or fewer. */
  start(count: number): Promise<Scanners>;
}

/** A part that is being counted. */
interface Counting {
  range: Range;
  outcome: Promise<Outcome>;
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
  const [head, ...others] = ranges;
  const tail = others.at(-1);
  if (head === undefined || tail === undefined || others.length < 2) return null;
  const task = taskOf(file.path, source, requests, breaks, population);
  if (!(await endsWithResponse(task, source.always, tail))) return null;
  const scanners = await start(others.length);
  try {
    const first = await scanners.scan({ ...task, source: { ...task.source, skip: source.skip } }, head);
    const kept = 'failed' in first ? null : fullTables(task, first.collection);
    if ('failed' in first || kept === null || recordsOf(first) === 0) return null;
    const before = { kept, respondents: first.respondents };
    const repeatsOf = repeatsAfter(first.respondents);
    const rejects: Reject[] = first.rejects;
    let sum = first.collection;
    let records = source.skip + recordsOf(first);
    for await (const part of inOrder(scanners, { ...task, before }, others, source.always.length > 0 ? tail : null)) {
      const duplicates = 'failed' in part ? null : repeatsOf(part);
      if ('failed' in part || duplicates === null) return null;
      const { collection } = part;
      const next = shiftRows({ ...collection, rows: { ...collection.rows, duplicates } }, records);
      const added = addPart(sum, next, { ...task, before });
      if (added === null) return null;
      sum = added;
      for (const reject of part.rejects) rejects.push({ ...reject, row: reject.row + records });
      records += recordsOf(part);
      source.onProgress?.(records);
    }
    for (const { record, row, reason } of rejects) source.onReject?.(record, row, reason);
    return finished(sum);
  } finally {
    await scanners.close();
  }
}

/** Records of a part, but for those that were skipped. */
const recordsOf = ({ collection: { rows } }: Counted): number => rows.rows + rows.blank;

/**
 * What each part holds, in order. A part that ends within quotes was cut there: the guess where the next one begins was wrong, and both
 * are counted again as one. What begins at `fixed` must begin there.
 */
async function* inOrder(scanners: Scanners, task: Task, ranges: readonly Range[], fixed: Range | null): AsyncGenerator<Outcome> {
  const counting = ranges.map((range): Counting => ({ range, outcome: scanners.scan(task, range) }));
  for (const { outcome } of counting) outcome.catch(() => {});
  while (counting.length > 0) {
    let { range, outcome } = counting.shift() as Counting;
    let found = await outcome;
    for (let joined = 1; 'failed' in found && found.failed === 'unclosed-quote' && counting.length > 0; joined *= 2) {
      const more = counting.splice(0, joined);
      if (more.at(-1)?.range === fixed) break;
      range = { from: range.from, to: (more.at(-1) as Counting).range.to };
      found = await scanners.scan(task, range);
    }
    yield found;
  }
}

function taskOf(path: string, source: TextSource, requests: Request[], breaks: Break[], population: Population): Task {
  const { name, encoding, delimiter, nested, width } = source;
  const columns = source.columns.map(({ key, index }) => ({ key, index }));
  return {
    path,
    source: { name, encoding, delimiter, nested, width, columns, skip: 0, always: [] },
    requests,
    breaks,
    population,
    before: { kept: new Map(), respondents: [] },
  };
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
  const outcome = await scanPart({ ...task, requests: [request], breaks: [], population: everybody }, tail);
  if ('failed' in outcome) return false;
  const { breakdowns, rows } = outcome.collection;
  const total = breakdowns.get('filled')?.total;
  return rows.included > 0 && rows.excluded.size === 0 && total?.kind === 'counts' && total.cells.every(({ keys }) => keys[0] !== null);
}
