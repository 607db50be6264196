import { closeSync, createReadStream, openSync } from 'node:fs';
import { CsatError } from '../../../diagnostic.js';
import { MOST_REMEMBERED } from '../duplicates.js';
import { placesOf } from '../places-of.js';
import { scan } from '../scan.js';
import { noTexts, textList } from '../text-list.js';
import type { TextSource } from '../text-source.js';
import { bytesOf } from './bytes-of.js';
import type { Counted, Order, Outcome, Reject } from './task.js';

const CHUNK = 256 * 1024;
/** Rejects that are held in memory, since they can be told only when all ranges before are known. */
const MOST_REJECTS = 1000;

/** Counts the ranges that it takes, in one pass over all of them. */
export async function scanRanges({ task, before, ranges, taken }: Order, onRange: (records: number) => void = () => {}): Promise<Outcome> {
  const rejects: Reject[] = [];
  const counted: Counted['taken'] = [];
  const respondents = { before: before?.respondents ?? noTexts, further: textList(), settled: false };
  const room = MOST_REMEMBERED - respondents.before.ends.length;
  let rejected = 0;
  let failed: string | null = null;

  function* pieces(file: number, records: () => number): Generator<Iterable<Buffer>> {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    while (failed === null) {
      const at = Atomics.add(taken, 0, 1);
      const range = ranges[at];
      if (range === undefined) return;
      const first = records();
      respondents.settled = before !== null && range.to <= before.settledTo;
      yield bytesOf(file, range, buffer);
      counted.push({ at, records: records() - first });
      onRange(records() - first);
      if (rejected > MOST_REJECTS) failed = 'too-many-rejects';
      // Whoever came later is not known.
      if (before !== null && room > 0 && respondents.further.size === room) failed = 'too-many-respondents';
    }
  }

  const { path } = task;
  const source: TextSource = {
    ...task.source,
    open: () => createReadStream(path),
    *pieces(records) {
      const file = openSync(path, 'r');
      try {
        yield* pieces(file, records);
      } finally {
        closeSync(file);
      }
    },
    onReject: (record, row, reason) => {
      if (rejected++ < MOST_REJECTS) rejects.push({ record, row, reason });
    },
  };
  const part = { kept: before?.kept ?? new Map(), respondents };
  try {
    const collection = await scan(source, placesOf(source), task.requests, task.breaks, task.population, part);
    return failed === null ? { collection, rejects, respondents: respondents.further.texts(), taken: counted } : { failed };
  } catch (problem) {
    if (problem instanceof CsatError) return { failed: problem.diagnostics[0]?.code ?? '' };
    throw problem;
  }
}
