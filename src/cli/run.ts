import { Command, CommanderError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { CsatError } from '../diagnostic.js';
import type { Io } from './io.js';
import { printDiagnostics } from './print-diagnostics.js';

/** Exit code of a mistake of ours, which keeps its stack: 0 to 4 are promised to mean something else. */
const DEFECT = 70;

/** Runs one command line (`['analyze', 'responses.csv']`) in a world of its own and gives its exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const done = { exit: 0 };
  try {
    await program(io, done).parseAsync([...args], { from: 'user' });
    return done.exit;
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? 0 : 2;
    if (problem instanceof CsatError) {
      io.err(printDiagnostics(problem.diagnostics));
      return problem.exit;
    }
    io.err(
      `${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\nThis is a defect of csat, not of your file.\n`,
    );
    return DEFECT;
  }
}

/** The command line of this process. */
export async function main(): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  // A reader that has seen enough (`csat … | head`) is no failure.
  for (const stream of [stdout, stderr])
    stream.on('error', (problem: NodeJS.ErrnoException) => process.exit(problem.code === 'EPIPE' ? 0 : DEFECT));
  process.exitCode = await run(process.argv.slice(2), {
    stdin,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    env,
    terminal: { out: stdout.isTTY === true, err: stderr.isTTY === true },
    width: Number(env.COLUMNS) || stdout.columns || 80,
  });
}

function program(io: Io, done: { exit: number }): Command {
  const csat = new Command('csat')
    .description(
      'Survey design and satisfaction analytics: NPS, CSAT, CES and more, with bases, intervals and every lost answer accounted for.',
    )
    .version(manifest.version, '-V, --version')
    .configureOutput({ writeOut: io.out, writeErr: io.err, getOutHelpWidth: () => io.width, getErrHelpWidth: () => io.width })
    .showHelpAfterError('(csat --help shows what there is)')
    .exitOverride()
    .addHelpText('after', EXAMPLES);

  reading(csat.command('analyze'))
    .summary('responses in, report out')
    .description(
      'Reads an export of responses and reports NPS, CSAT, CES, ratings and choices. Without a definition it says what it took each column for.',
    )
    .argument('<file>', 'csv, tsv or gz; - reads standard input')
    .option('-s, --survey <yaml>', 'the definition: what is asked, on which scales, in which columns')
    .option('-b, --by <column>', 'break every metric down by this column (repeatable)', several, [])
    .option('-w, --where <condition>', 'count only responses that meet it: column=value, also != < <= > >= in (repeatable)', several, [])
    .option('--weight <column>', 'weight the responses by this column')
    .option('--confidence <level>', 'confidence level of intervals and tests (0.95)')
    .option('--min-base <n>', 'withhold groups with fewer answers (5)')
    .option('--only <metric...>', 'only these metrics or questions')
    .option('--include <reasons>', 'keep responses left out by default: preview, incomplete')
    .addOption(new Option('-f, --format <format>', 'how to write the report').choices(['table', 'json', 'csv', 'markdown']))
    .option('-o, --output <file>', 'write the report to a file, format by its ending (repeatable)', several, [])
    .option('--rejects <file>', 'write the rows that do not fit the header to a CSV file')
    .addOption(new Option('--lang <language>', 'language of the report').choices(['en', 'zh']))
    .option('--full', 'show long tables whole')
    .option('--quiet', 'no notes on standard error')
    .option('--no-color', 'no colour')
    .addHelpText('after', ANALYZE_EXAMPLES)
    .action(async (file: string, options) => {
      const { analyzeCommand } = await import('./commands/analyze.js');
      done.exit = await analyzeCommand(file, options, io);
    });

  reading(csat.command('init'))
    .summary('write the definition that a file suggests')
    .description('Writes what analyze infers from a file as a commented definition, for you to correct.')
    .argument('<file>', 'csv, tsv or gz; - reads standard input')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--force', 'replace the file when it is there')
    .action(async (file: string, options) => {
      const { initCommand } = await import('./commands/init.js');
      done.exit = await initCommand(file, options, io);
    });

  reading(csat.command('check'))
    .summary('check a definition, and a file against it')
    .description('Checks a definition; with a file also that its questions have columns and its answers are on their scales.')
    .argument('<survey>', 'the definition')
    .argument('[file]', 'csv, tsv or gz; - reads standard input')
    .action(async (survey: string, file: string | undefined, options) => {
      const { checkCommand } = await import('./commands/check.js');
      done.exit = await checkCommand(survey, file, options, io);
    });

  csat
    .command('explain')
    .summary('what a metric is and how it is computed')
    .argument('[metric]', 'nps, csat, ces …; all of them when left out')
    .addOption(new Option('--lang <language>', 'language').choices(['en', 'zh']).default('en'))
    .action(async (metric: string | undefined, options) => {
      const { explainCommand } = await import('./commands/explain.js');
      done.exit = await explainCommand(metric, options, io);
    });

  csat
    .command('schema')
    .summary('the JSON Schema of definitions or reports')
    .argument('<what>', 'survey or report')
    .action(async (what: string) => {
      const { schemaCommand } = await import('./commands/schema.js');
      done.exit = await schemaCommand(what, io);
    });
  return csat;
}

/** Overrides of what is detected, alike for every command that reads a file. */
const reading = (command: Command): Command =>
  command
    .option('--encoding <label>', 'utf-8, gb18030, windows-1252 … instead of what is detected')
    .option('--delimiter <character>', 'instead of what is detected; \\t for a tab')
    .option('--header-rows <n>', 'instead of what is detected')
    .option('--platform <id>', 'qualtrics, surveymonkey, google-forms or tidy instead of what is detected');

const several = (value: string, before: string[]): string[] => [...before, value];

const EXAMPLES = `
Examples:
  csat analyze responses.csv                       what is in it, with intervals
  csat analyze responses.csv --by region           and how groups differ from the rest
  csat init responses.csv -o survey.yaml           pin down what was read; correct it
  csat analyze responses.csv -s survey.yaml -f json
  csat explain nps                                 definition, formula, source

Exit codes: 0 done · 2 wrong use or definition · 3 the data could not be read, or too little of it was valid`;

const ANALYZE_EXAMPLES = `
Examples:
  csat analyze responses.csv
  csat analyze responses.csv --by region --by plan --where "age>=30"
  csat analyze responses.csv -s survey.yaml --weight weight -o report.json -o report.md
  zcat responses.csv.gz | csat analyze -`;
