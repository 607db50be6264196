import { createReadStream } from 'node:fs';
import { CsatError } from '../../../diagnostic.js';
import type { Part } from '../part.js';
import { placesOf } from '../places-of.js';
import { scan } from '../scan.js';
import type { TextSource } from '../text-source.js';
import type { Outcome, Range, Reject, Task } from './task.js';

const CHUNK = 256 * 1024;
/** Rejects of one part that are held in memory, since they can be told only when all parts before are known. */
const MOST_REJECTS = 1000;

/** Stands for any response of the parts before. */
const EARLIER = { row: 0, filled: 0 };

/** Counts a part of a file as if it were a file of its own. */
export async function scanPart(task: Task, { from, to }: Range): Promise<Outcome> {
  const rejects: Reject[] = [];
  let rejected = 0;
  const source: TextSource = {
    ...task.source,
    open: () => createReadStream(task.path, { start: from, end: to - 1, highWaterMark: CHUNK }),
    onReject: (record, row, reason) => {
      if (rejected++ < MOST_REJECTS) rejects.push({ record, row, reason });
    },
  };
  const { kept, respondents: known } = task.before;
  const respondents: Part['respondents'] = new Map(known.map((id) => [id, EARLIER]));
  try {
    const collection = await scan(source, placesOf(source), task.requests, task.breaks, task.population, { kept, respondents });
    if (rejected > MOST_REJECTS) return { failed: 'too-many-rejects' };
    return { collection, rejects, respondents: [...respondents.keys()].slice(known.length) };
  } catch (problem) {
    if (problem instanceof CsatError) return { failed: problem.diagnostics[0]?.code ?? '' };
    throw problem;
  }
}
