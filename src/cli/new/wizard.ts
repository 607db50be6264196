import { Writable } from 'node:stream';
import { createPromptModule } from 'inquirer';
import type { Io } from '../io.js';
import type { NewOptions } from './new-options.js';
import { parseBrief } from './parse-brief.js';
import { type Unsaid, unsaid } from './unsaid.js';
import { wizardQuestions } from './wizard-questions.js';

/** Names of the errors that inquirer ends with when the terminal is left: by Ctrl-C, and by the end of input. */
const LEFT = ['ExitPromptError', 'AbortPromptError'];

/**
 * Asks on the terminal for what is not said, on standard error; null when the terminal is left by Ctrl-C or Ctrl-D.
 * `refuse` throws CsatError for a file that cannot be written.
 */
export async function askUnsaid(options: NewOptions, io: Io, refuse: (file: string) => Promise<void>): Promise<NewOptions | null> {
  const prompt = createPromptModule({ input: io.stdin, output: standardError(io) });
  const said = { ...options };
  for (let next = await firstUnsaid(said); next !== undefined; next = await firstUnsaid(said)) {
    const asking = prompt<NewOptions>(wizardQuestions(next, said, refuse));
    // Ctrl-D closes the input, and inquirer waits for ever: the process would end in the middle of it.
    const leave = (): void => asking.ui.close();
    process.once('beforeExit', leave);
    try {
      Object.assign(said, await asking);
    } catch (problem) {
      if (problem instanceof Error && LEFT.includes(problem.name)) return null;
      throw problem;
    } finally {
      process.off('beforeExit', leave);
    }
  }
  return said;
}

const firstUnsaid = async (said: NewOptions): Promise<Unsaid | undefined> => unsaid(said, (await parseBrief(said)).templates)[0];

/** Standard error as a stream that knows how wide it is, and outlives the prompts: each of them ends what it writes to. */
function standardError(io: Io): NodeJS.WritableStream {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      io.err(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { columns: io.width, end: () => stream });
}
