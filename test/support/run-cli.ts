import { Readable } from 'node:stream';
import { run } from '../../src/cli/run.js';

/** What a command line left behind: its exit code, and all of standard output and standard error. */
export interface Ran {
  exit: number;
  out: string;
  err: string;
}

/** The world of a command line where it is not the usual one of these tests: no input, no terminal, 80 columns. */
export interface World {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  terminal?: { out?: boolean; err?: boolean };
  width?: number;
}

/** Runs a command line in this process, with a world that keeps what is written. */
export async function runCli(args: readonly string[], { stdin = '', env = {}, terminal = {}, width = 80 }: World = {}): Promise<Ran> {
  const ran: Ran = { exit: -1, out: '', err: '' };
  ran.exit = await run(args, {
    stdin: Readable.from([Buffer.from(stdin)], { objectMode: false }),
    out: (text) => {
      ran.out += text;
    },
    drained: async () => {},
    err: (text) => {
      ran.err += text;
    },
    env,
    terminal: { out: terminal.out ?? false, err: terminal.err ?? false },
    width,
  });
  return ran;
}
