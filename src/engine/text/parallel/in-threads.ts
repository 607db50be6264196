import { Worker } from 'node:worker_threads';
import { CsatError, error } from '../../../diagnostic.js';
import type { Answer } from './scan-worker.js';
import type { Order, Outcome, Scanners } from './task.js';

interface Job {
  order: Order;
  onRange: (records: number) => void;
  done(outcome: Outcome): void;
  failed(problem: unknown): void;
}

/** Megabytes for what is forgotten soon, as nearly all is: more makes nothing faster. */
const YOUNG = 4;
const BEGIN = "require(require('node:worker_threads').workerData).serve()";

/** Scans in threads of their own, which load `file` (scan-worker.ts as JavaScript). A thread that ends fails all that is not done. */
export function inThreads(file: string, count: number): Scanners {
  const waiting: Job[] = [];
  const running = new Set<Job>();
  let problem: unknown = null;

  const fail = (why: unknown): void => {
    problem ??= why;
    for (const job of [...running, ...waiting.splice(0)]) job.failed(problem);
  };
  const begin = () => {
    const worker = new Worker(BEGIN, { eval: true, workerData: file, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    let job: Job | undefined;
    const next = (): void => {
      if (job !== undefined) return;
      job = waiting.shift();
      if (job === undefined) return;
      running.add(job);
      worker.postMessage(job.order);
    };
    worker.on('message', (answer: Answer) => {
      if (job === undefined) return;
      if ('records' in answer) return job.onRange(answer.records);
      running.delete(job);
      job.done(answer.outcome);
      job = undefined;
      next();
    });
    worker.on('error', (why: NodeJS.ErrnoException) => fail(why.code === 'ERR_WORKER_OUT_OF_MEMORY' ? ended(why.message) : why));
    worker.on('exit', () => fail(ended('it exited')));
    return { next, end: () => worker.terminate() };
  };
  const threads = Array.from({ length: count }, begin);

  return {
    count,
    scan: (order, onRange = () => {}) =>
      new Promise((done, failed) => {
        if (problem !== null) return failed(problem);
        waiting.push({ order, onRange, done, failed });
        for (const { next } of threads) next();
      }),
    async close() {
      await Promise.all(threads.map(({ end }) => end()));
    },
  };
}

const ended = (why: string): CsatError =>
  new CsatError(error('thread-ended', `a thread that counted the answers ended before they were counted: ${why}`), 3);
