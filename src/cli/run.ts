import { once } from 'node:events';
import { CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { CsatError, type Diagnostic, error } from '../diagnostic.js';
import type { Io } from './io.js';
import { program } from './program.js';

/** Exit code of a mistake of ours, which keeps its stack: 0 to 4 are promised to mean something else. */
const DEFECT = 70;

/** Runs one command line (`['analyze', 'responses.csv']`) in a world of its own and gives its exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const done = { exit: 0 };
  try {
    await program(io, done)
      .version(manifest.version)
      .parseAsync([...args], { from: 'user' });
    return done.exit;
  } catch (problem) {
    if (problem instanceof CommanderError) {
      if (problem.exitCode === 0) return 0;
      if (problem.code !== 'commander.help') await tell([wrongUse(problem, args)], io);
      return 2;
    }
    if (problem instanceof CsatError) {
      await tell(problem.diagnostics, io);
      return problem.exit;
    }
    io.err(
      `${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\nThis is a defect of csat, not of your file.\n`,
    );
    return DEFECT;
  }
}

async function tell(diagnostics: readonly Diagnostic[], io: Io): Promise<void> {
  const { printDiagnostics } = await import('./print-diagnostics.js');
  io.err(printDiagnostics(diagnostics));
}

/** What the parser of the command line complains of, told as every other mistake is. */
function wrongUse({ code, message }: CommanderError, args: readonly string[]): Diagnostic {
  const [what = '', more] = message.replace(/^error: /, '').split(/\n|\. /);
  const kind = code.replace('commander.', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const list = kind === 'missing-argument' && args.includes('--only');
  const hint = list ? '--only takes all that follows it: name the file first' : (more ?? 'csat --help shows what there is');
  return error(kind, what, { hint: hint.replace(/^\(|[).]$/g, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase()) });
}

/** Exit codes of a process that a signal ends: 128 and its number. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** A reader that has seen enough (`csat … | head`) is no failure. */
const leave = (problem: NodeJS.ErrnoException): void => process.exit(problem.code === 'EPIPE' ? 0 : DEFECT);

/** A stream whose failure ends this process. */
const ending = (stream: NodeJS.WriteStream): NodeJS.WriteStream =>
  stream.listenerCount('error') === 0 ? stream.on('error', leave) : stream;

/** The command line of this process. Node makes its streams when they are first asked for, which takes a while. */
export async function main(): Promise<void> {
  const { env } = process;
  // Not the default end: files that live as long as the process are removed on exit.
  for (const [signal, code] of Object.entries(SIGNALS)) process.on(signal, () => process.exit(code));
  process.exitCode = await run(process.argv.slice(2), {
    get stdin() {
      return process.stdin;
    },
    out: (text) => void ending(process.stdout).write(text),
    drained: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    },
    err: (text) => void ending(process.stderr).write(text),
    env,
    terminal: {
      get out() {
        return process.stdout.isTTY === true;
      },
      get err() {
        return process.stderr.isTTY === true;
      },
    },
    get width() {
      return Number(env.COLUMNS) || process.stdout.columns || 80;
    },
  });
}
