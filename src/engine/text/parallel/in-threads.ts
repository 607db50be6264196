import { Worker } from 'node:worker_threads';
import { CsatError, error } from '../../../diagnostic.js';
import type { Answer } from './scan-worker.js';
import type { Order, Outcome, Scanners } from './task.js';

/** Megabytes for what is forgotten soon, as nearly all is: more makes nothing faster. */
const YOUNG = 4;
const BEGIN = "require(require('node:worker_threads').workerData).serve()";

/**
 * Scans in threads of their own, which load `file` (scan-worker.ts as JavaScript). A thread makes one scan only: what is compiled for a
 * second one is slower. One that ends fails all that is not done; one that waits for its scan does not keep the process.
 */
export function inThreads(file: string, count: number): Scanners {
  const failing = new Set<(problem: unknown) => void>();
  let problem: unknown = null;
  const fail = (why: unknown): void => {
    problem ??= why;
    for (const failed of failing) failed(problem);
  };
  const threads = Array.from({ length: count }, () => {
    const worker = new Worker(BEGIN, { eval: true, workerData: file, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    worker.unref();
    worker.on('error', (why: NodeJS.ErrnoException) => fail(why.code === 'ERR_WORKER_OUT_OF_MEMORY' ? ended(why.message) : why));
    worker.on('exit', () => fail(ended('it exited')));
    return worker;
  });
  const idle = [...threads];

  return {
    count,
    scan: (order: Order, tell) =>
      new Promise<Outcome>((done, failed) => {
        const worker = idle.shift();
        if (worker === undefined) throw new RangeError(`more than ${count} scans`);
        if (problem !== null) return failed(problem);
        failing.add(failed);
        worker.ref();
        worker.on('message', (answer: Answer) => ('outcome' in answer ? done(answer.outcome) : tell(answer)));
        worker.postMessage(order);
      }),
    async close() {
      await Promise.all(threads.map((worker) => worker.terminate()));
    },
  };
}

const ended = (why: string): CsatError =>
  new CsatError(error('thread-ended', `a thread that counted the answers ended before they were counted: ${why}`), 3);
