import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

/** A command on a terminal of its own, of 100 columns and 40 rows. */
export interface PseudoTerminal {
  /** All that it has written, as it came. */
  raw(): string;
  /** The same without escape sequences. */
  text(): string;
  /** Types keys. */
  type(keys: string): void;
  /** Waits until something new has been written that contains the text; throws after ten seconds, with what was written. */
  until(text: string): Promise<void>;
  /** Ends it, if it has not ended. */
  close(): void;
  /** The exit code. */
  ended: Promise<number | null>;
}

const LONGEST_WAIT = 10_000;
const PYTHON = 'import os,pty,sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(["sh","-c",sys.argv[1]])))';

const answers = (command: string, args: string[], pattern: RegExp): boolean =>
  pattern.test(spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '');

/** How a command line is run on a terminal: by script of util-linux, or by Python; null where there is neither. */
const starter: ((command: string) => [string, string[]]) | null = answers('script', ['--version'], /util-linux/)
  ? (command) => ['script', ['-qec', command, '/dev/null']]
  : answers('python3', ['-c', 'import pty; print("pty")'], /pty/)
    ? (command) => ['python3', ['-c', PYTHON, command]]
    : null;

/** Whether a command can be run on a terminal here. */
export const hasPseudoTerminal = starter !== null;

/** Runs a command line of sh on a terminal of its own. */
export function pseudoTerminal(command: string, env: Record<string, string> = {}): PseudoTerminal {
  if (starter === null) throw new RangeError('there is neither script of util-linux nor python3');
  const [program, args] = starter(`stty cols 100 rows 40; ${command}`);
  const child = spawn(program, args, { env: { ...process.env, TERM: 'xterm', SHELL: '/bin/sh', COLUMNS: '100', ...env } });
  let raw = '';
  let seen = 0;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    raw += chunk;
  });
  child.stderr.resume();
  child.stdin.on('error', () => {});
  return {
    raw: () => raw,
    text: () => stripVTControlCharacters(raw),
    type: (keys) => void child.stdin.write(keys),
    async until(text) {
      const start = performance.now();
      for (;;) {
        const at = stripVTControlCharacters(raw).indexOf(text, seen);
        if (at !== -1) {
          seen = at + text.length;
          return;
        }
        if (performance.now() - start > LONGEST_WAIT)
          throw new Error(`"${text}" was not written; what was: ${stripVTControlCharacters(raw)}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    close: () => void child.kill(),
    ended: once(child, 'exit').then(([code]) => code as number | null),
  };
}
