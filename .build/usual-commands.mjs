// What people do with csat, on the samples: what V8 compiles for it is kept with the bundle.
import { Readable } from 'node:stream';

const [survey, responses] = ['surveys/broadband.yaml', 'samples/broadband.csv'];
const COMMANDS = [
  ['analyze', responses],
  ['analyze', responses, '-s', survey],
  ['analyze', responses, '-s', survey, '-f', 'json'],
];

/** Runs them by the `run` of the command line, and keeps nothing of what they write. */
export async function runUsualCommands({ run }) {
  for (const args of COMMANDS) {
    let problems = '';
    const exit = await run(args, {
      stdin: Readable.from([]),
      out: () => {},
      drained: async () => {},
      err: (text) => {
        problems += text;
      },
      env: {},
      terminal: { out: false, err: false },
      width: 80,
    });
    if (exit !== 0) throw new Error(`csat ${args.join(' ')}: exit ${exit}\n${problems}`);
  }
}
