import { closeSync, createReadStream, openSync } from 'node:fs';
import { CsatError } from '../../../diagnostic.js';
import type { Request } from '../../../statistics/request.js';
import { MOST_REMEMBERED } from '../duplicates.js';
import type { Tables } from '../part.js';
import { placesOf } from '../places-of.js';
import { scan } from '../scan.js';
import type { TextSource } from '../text-source.js';
import { noTexts, type Texts } from '../texts.js';
import { bytesOf } from './bytes-of.js';
import { fullTables } from './full-tables.js';
import type { Before, Counted, News, Order, Outcome, Reject } from './task.js';

const CHUNK = 256 * 1024;
/** Rejects that are held in memory, since they can be told only when all ranges before are known. */
const MOST_REJECTS = 1000;
/** So many times the keys that a table may have are told apart in each scan, until it is known which were met first. */
const ROOM = 4;

/**
 * Counts the ranges that it takes, in one pass over all of them. The scan without a `before` takes the first range, and tells what the
 * others are to know of it.
 */
export async function scanRanges({ task, before, ranges, taken }: Order, tell: (news: News) => void): Promise<Outcome> {
  const rejects: Reject[] = [];
  const counted: Counted['taken'] = [];
  const respondents = before?.respondents ?? noTexts;
  /** How many respondents all scans know of. */
  let known = respondents.ends.length;
  let tables: Tables | undefined;
  let rejected = 0;
  let failed: string | null = null;

  const further = (): Texts => tables?.respondents?.texts(known) ?? noTexts;
  /** What the others are to know; null when it cannot be told, and only one pass over all can count. */
  const knownOfFirst = (records: number): Before | null => {
    const kept = tables === undefined || records <= task.source.skip ? null : fullTables(task.requests, tables);
    return kept && { kept, respondents: further() };
  };
  const begin = (records: number): void => {
    const first = knownOfFirst(records);
    if (first === null) {
      failed = 'beginning';
      return;
    }
    known = first.respondents.ends.length;
    tell({ before: first });
  };

  function* pieces(file: number, records: () => number): Generator<Iterable<Buffer>> {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    while (failed === null) {
      const at = Atomics.add(taken, 0, 1);
      const range = ranges[at];
      if (range === undefined) return;
      const first = records();
      yield bytesOf(file, range, buffer);
      counted.push({ at, records: records() - first });
      tell({ records: records() - first });
      if (rejected > MOST_REJECTS) failed = 'too-many-rejects';
      if (before === null && at === 0) begin(records());
      // Whoever came later is not known.
      else if (known < MOST_REMEMBERED && tables?.respondents?.size === MOST_REMEMBERED) failed = 'too-many-respondents';
    }
  }

  const { path } = task;
  const source: TextSource = {
    ...task.source,
    skip: before === null ? task.source.skip : 0,
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
  const kept: Before['kept'] = before?.kept ?? new Map();
  const requests = task.requests.map((request) => withRoom(request, kept));
  const watch = (counting: Tables): void => {
    tables = counting;
  };
  try {
    const collection = await scan(source, placesOf(source), requests, task.breaks, task.population, { kept, respondents, watch });
    return failed === null ? { collection, rejects, respondents: further(), taken: counted } : { failed };
  } catch (problem) {
    if (problem instanceof CsatError) return { failed: problem.diagnostics[0]?.code ?? '' };
    throw problem;
  }
}

/** A table that is full after the first range counts no other keys; any other is to have room for all that one scan meets. */
const withRoom = (request: Request, kept: Before['kept']): Request =>
  request.kind === 'counts' && !kept.has(request.id) ? { ...request, limit: ROOM * request.limit } : request;
