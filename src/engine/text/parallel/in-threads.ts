import { Worker } from 'node:worker_threads';
import { CsatError, error } from '../../../diagnostic.js';
import type { Order } from './scan-worker.js';
import type { Outcome, Range, Scanners, Task } from './task.js';

interface Job {
  task: Task;
  range: Range;
  done(outcome: Outcome): void;
  failed(problem: unknown): void;
}

/** Megabytes for what is forgotten soon, as nearly all is: more makes nothing faster. */
const YOUNG = 4;
const BEGIN = "require(require('node:worker_threads').workerData).serve()";

/** Counts parts in threads of their own, which load `file` (scan-worker.ts as JavaScript). A thread that ends fails all that is not done. */
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
    let task: Task | null = null;
    const next = (): void => {
      if (job !== undefined) return;
      job = waiting.shift();
      if (job === undefined) return;
      running.add(job);
      const order: Order = { task: job.task === task ? null : job.task, range: job.range };
      task = job.task;
      worker.postMessage(order);
    };
    worker.on('message', (outcome: Outcome) => {
      if (job === undefined) return;
      running.delete(job);
      job.done(outcome);
      job = undefined;
      next();
    });
    worker.on('error', (why: NodeJS.ErrnoException) => fail(why.code === 'ERR_WORKER_OUT_OF_MEMORY' ? ended(why.message) : why));
    worker.on('exit', () => fail(ended('it exited')));
    return { next, end: () => worker.terminate() };
  };
  const threads = Array.from({ length: count }, begin);

  return {
    scan: (task, range) =>
      new Promise((done, failed) => {
        if (problem !== null) return failed(problem);
        waiting.push({ task, range, done, failed });
        for (const { next } of threads) next();
      }),
    async close() {
      await Promise.all(threads.map(({ end }) => end()));
    },
  };
}

const ended = (why: string): CsatError =>
  new CsatError(error('thread-ended', `a thread that counted the answers ended before they were counted: ${why}`), 3);
