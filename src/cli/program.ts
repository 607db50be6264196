import { Command, Option } from 'commander';
import type { Io } from './io.js';

/** The commands with their options and help; the one that runs leaves its exit code in `done`. Throws what the command throws, or CommanderError. */
export function program(io: Io, done: { exit: number }): Command {
  const csat = new Command('csat')
    .description(
      'Survey design and satisfaction analytics: NPS, CSAT, CES and more, with bases, intervals and every lost answer accounted for.',
    )
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: () => {},
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
    })
    .exitOverride()
    .addHelpText('after', EXAMPLES);

  const analyze = csat
    .command('analyze')
    .summary('responses in, report out')
    .description(
      'Reads an export of responses and reports NPS, CSAT, CES, ratings and choices. Without a definition it says what it took each column for.',
    )
    .argument('<file>', 'csv, tsv or xlsx, also in gzip; - reads standard input')
    .option('-s, --survey <yaml>', 'the definition: what is asked, on which scales, in which columns')
    .option('-b, --by <column>', 'break every metric down by this column (repeatable)', several)
    .option('-w, --where <condition>', 'count only responses that meet it: column=value, also != < <= > >= in (repeatable)', several)
    .option('--weight <column>', 'weight the responses by this column')
    .option('--confidence <level>', 'confidence level of intervals and tests (0.95)')
    .option('--min-base <n>', 'withhold groups with fewer answers (5)')
    .option('--only <metric...>', 'only these metrics or questions')
    .option('--include <reasons>', 'keep responses left out by default: preview, incomplete')
    .option('--allow-invalid', 'report figures although many answers are off their scale')
    .addOption(new Option('-f, --format <format>', 'how to write the report').choices(['table', 'json', 'csv', 'markdown']))
    .option('-o, --output <file>', 'write the report to a file, format by its ending (repeatable)', several)
    .option('--rejects <file>', 'write the rows that do not fit the header to a CSV file')
    .option('--personal', 'with their cells, although some columns hold personal data')
    .addOption(new Option('--lang <language>', 'language of the report').choices(['en', 'zh']))
    .option('--full', 'show long tables whole')
    .option('--quiet', 'no notes on standard error')
    .option('--no-color', 'no colour')
    .addHelpText('after', ANALYZE_EXAMPLES);
  reading(analyze).action(async (file: string, options) => {
    const { analyzeCommand } = await import('./commands/analyze.js');
    done.exit = await analyzeCommand(file, options, io);
  });

  const init = csat
    .command('init')
    .summary('write the definition that a file suggests')
    .description('Writes what analyze infers from a file as a commented definition, for you to correct.')
    .argument('<file>', 'csv, tsv or xlsx, also in gzip; - reads standard input')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--force', 'replace the file when it is there');
  reading(init).action(async (file: string, options) => {
    const { initCommand } = await import('./commands/init.js');
    done.exit = await initCommand(file, options, io);
  });

  const check = csat
    .command('check')
    .summary('check a definition, and a file against it')
    .description('Checks a definition; with a file also that its questions have columns and its answers are on their scales.')
    .argument('<survey>', 'the definition')
    .argument('[file]', 'csv, tsv or xlsx, also in gzip; - reads standard input');
  reading(check).action(async (survey: string, file: string | undefined, options) => {
    const { checkCommand } = await import('./commands/check.js');
    done.exit = await checkCommand(survey, file, options, io);
  });

  csat
    .command('explain')
    .summary('what a metric is and how it is computed')
    .description('Says what a metric is, how it is computed, where that comes from and which options it has.')
    .argument('[metric]', 'nps, csat, ces …; all of them when left out')
    .addOption(new Option('--lang <language>', 'language of the explanation').choices(['en', 'zh']).default('en'))
    .action(async (metric: string | undefined, options) => {
      const { explainCommand } = await import('./commands/explain.js');
      done.exit = await explainCommand(metric, options, io);
    });

  csat
    .command('schema')
    .summary('the JSON Schema of definitions or reports')
    .description('Writes a JSON Schema: editors check and complete definitions with it, programs read reports by it.')
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
    .optionsGroup('Where the file is read wrongly:')
    .option('--encoding <label>', 'utf-8, gb18030, windows-1252 …')
    .option('--delimiter <character>', 'what stands between two cells; \\t for a tab')
    .option('--header-rows <n>', 'how many rows stand above the responses')
    .option('--platform <id>', 'where it comes from: qualtrics, surveymonkey …')
    .option('--sheet <name>', 'the sheet of a workbook (the first with anything in it)');

const several = (value: string, before: string[] = []): string[] => [...before, value];

const EXAMPLES = `
Examples:
  csat analyze responses.csv              what is in it, with intervals
  csat analyze responses.csv --by region  and how groups differ from the rest
  csat init responses.csv -o survey.yaml  pin down what was read; correct it
  csat analyze responses.csv -s survey.yaml -f json
  csat explain nps                        definition, formula, source

Exit codes: 0 done · 2 wrong use or definition · 3 the data could not be read,
or too little of it was valid`;

const ANALYZE_EXAMPLES = `
Examples:
  csat analyze responses.csv
  csat analyze responses.csv --by region --by plan --where "age>=30"
  csat analyze responses.csv -s survey.yaml -o report.json -o report.md
  zcat responses.csv.gz | csat analyze -`;
