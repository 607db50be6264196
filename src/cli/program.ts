import { Command, Option } from 'commander';
import { FORMATS } from '../render/index.js';
import { COMPARE_EXAMPLES, comparing, trending } from './compare/options.js';
import type { Io } from './io.js';
import { sampling } from './sample-size/sampling.js';
import { simulating } from './simulate/options.js';
import { threadsAhead } from './threads-ahead.js';

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
    .summary('responses, orders or tickets in, report out')
    .description(
      'Reads an export of responses, orders or tickets and reports NPS, CSAT, CES, ratings and choices, customer tiers, or service times. Without a definition it says what it took each column for.',
    )
    .argument('<file...>', 'csv, tsv or xlsx, also in gzip, or saved statistics; several are one; - reads standard input')
    .option('-s, --survey <yaml>', 'the definition: what is asked, on which scales, in which columns')
    .option('-b, --by <column>', 'break every metric down by this column (repeatable)', several)
    .option('-w, --where <condition>', 'count only responses that meet it: column=value, also != < <= > >= in (repeatable)', several)
    .addOption(
      new Option('--wave <unit>', 'every figure per calendar wave, with its change').choices(['day', 'week', 'month', 'quarter', 'year']),
    )
    .option('--since <day>', 'count only responses from this day on')
    .option('--until <day>', 'count only responses up to this day')
    .option('--weight <column>', 'weight the responses by this column')
    .option('--confidence <level>', 'confidence level of intervals and tests (0.95)')
    .option('--min-base <n>', 'withhold groups with fewer answers (5)')
    .option('--only <metric...>', 'only these metrics or questions')
    .option('--include <reasons>', 'keep responses left out by default: preview, incomplete')
    .option('--allow-invalid', 'report figures although many answers are off their scale')
    .addOption(new Option('-f, --format <format>', 'how to write the report').choices(FORMATS))
    .option('-o, --output <file>', 'write the report to a file, format by its ending (repeatable)', several)
    .option('--follow-up <file>', 'write the respondents to call back to a CSV file: ids, answers, hours since')
    .option('--save <file>', 'write the statistics without any response: analyze them later in place of the rows, several together')
    .option('--rejects <file>', 'write the rows that do not fit the header to a CSV file')
    .option('--personal', 'with their cells, although some columns hold personal data')
    .addOption(new Option('--lang <language>', 'language of the report').choices(['en', 'zh']))
    .option('--full', 'show long tables whole')
    .optionsGroup('Targets and changes:')
    .option('--check', 'exit 1 when a target of level error is missed, 4 when one cannot be judged')
    .option('--baseline <report.json>', 'an earlier report: tells and tests what changed')
    .optionsGroup('Transactions:')
    .option('--as-of <day>', 'the reference day of recency (the day after the last purchase)')
    .option('--previous <file>', 'compare with an earlier file: who moved between segments')
    .option('--previous-as-of <day>', 'compare with the customers as of an earlier day')
    .option('--save-thresholds <file>', 'write the cuts between scores, to score later files alike')
    .option('--thresholds <file>', 'score by saved cuts')
    .option('--customers <file>', 'write all customers with scores, segment and tier to a CSV file')
    .optionsGroup('Responses joined to transactions:')
    .option('--transactions <file>', 'orders of the people who answered: every metric by value tier and segment')
    .option('--key <column>', 'the column of the responses that names the customer')
    .option('--transactions-survey <yaml>', 'the definition of the orders')
    .optionsGroup('Options:')
    .option('--quiet', 'no notes on standard error')
    .option('--no-color', 'no colour')
    .addHelpText('after', ANALYZE_EXAMPLES);
  reading(analyze).action(async (files: string[], options) => {
    await threadsAhead(files);
    const { analyzeCommand } = await import('./commands/analyze.js');
    done.exit = await analyzeCommand(files, options, io);
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
    .command('new')
    .summary('a questionnaire from templates')
    .description('Asks what a questionnaire is for and writes its definition from templates. What options say is not asked.')
    .option('--template <id>', 'nps, csat, ces, kano, servqual … (repeatable)', several)
    .option('--purpose <id>', 'in place of templates, what it is for')
    .option('--lang <languages>', 'en, zh or both, the base first: en,zh')
    .option('--brand <name>', 'company, brand or product; of several languages "Acme|艾克美"')
    .option('--feature <name>', 'to ask about in Kano pairs (repeatable)', several)
    .option('--touchpoint <name>', 'to rate (repeatable)', several)
    .option('--segment <name>', 'age, gender, tenure, a column of the file, or plan=Basic,Plus (repeatable)', several)
    .option('--minutes <n>', 'how long it may take')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--yes', 'take the usual answers for the rest and ask nothing')
    .option('--force', 'replace the file when it is there')
    .option('--list', 'list templates and purposes')
    .action(async (options) => {
      const { newCommand } = await import('./commands/new.js');
      done.exit = await newCommand(options, io);
    });

  csat
    .command('preview')
    .summary('the questionnaire as one page to look at')
    .description(
      'Writes a page of HTML with the form as respondents see it: languages, logic, pages, print. It loads and sends nothing; open it in a browser.',
    )
    .argument('<survey>', 'the definition')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--seed <n>', 'decides random orders (1)')
    .action(async (survey: string, options) => {
      const { previewCommand } = await import('./commands/preview.js');
      done.exit = await previewCommand(survey, options, io);
    });

  csat
    .command('export')
    .summary('the questionnaire for a survey platform')
    .description(
      'Writes a questionnaire for a survey platform, says what could not be carried, and beside the file the definition (.columns.yaml) by which analyze reads the responses.',
    )
    .argument('<survey>', 'the definition')
    .addOption(
      new Option('--to <platform>', 'which one')
        .choices(['surveyjs', 'xlsform', 'wjx', 'limesurvey', 'qualtrics', 'google'])
        .makeOptionMandatory(),
    )
    .option('-o, --output <file>', 'write to a file, and <file>.columns.yaml beside it')
    .option('--lang <language>', 'the language of the form, where it has one only (the first of the definition)')
    .option('--jsonl', 'wjx: a line of JSON per question instead of text')
    .action(async (survey: string, options) => {
      const { exportCommand } = await import('./commands/export.js');
      done.exit = await exportCommand(survey, options, io);
    });

  csat
    .command('import')
    .summary('a questionnaire of a survey platform as a definition')
    .description('Reads a questionnaire of a survey platform, writes it as a definition, and says what could not be taken over.')
    .argument('<file>', 'the form; - reads standard input')
    .addOption(
      new Option('--from <platform>', 'where it comes from').choices(['surveyjs', 'xlsform', 'limesurvey', 'wjx']).makeOptionMandatory(),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--force', 'replace the file when it is there')
    .action(async (file: string, options) => {
      const { importCommand } = await import('./commands/import.js');
      done.exit = await importCommand(file, options, io);
    });

  csat
    .command('lint')
    .summary('what is wrong in a questionnaire')
    .description('Checks questionnaires by rules of survey design: wording in English and Chinese, scales, answers, logic, length.')
    .argument('[survey...]', 'definitions; with --rules the names of rules')
    .addOption(
      new Option('-f, --format <format>', 'how to write the findings')
        .choices(['text', 'json', 'sarif', 'junit', 'github'])
        .default('text'),
    )
    .addOption(new Option('--min-severity <level>', 'leave out findings below it').choices(['info', 'warn', 'error']).default('warn'))
    .option('--max-warnings <n>', 'exit 1 when there are more warnings')
    .option('--rules', 'list the rules, or explain those that are named')
    .addOption(new Option('--lang <language>', 'language of the findings').choices(['en', 'zh']).default('en'))
    .action(async (surveys: string[], options) => {
      const { lintCommand } = await import('./commands/lint.js');
      done.exit = await lintCommand(surveys, options, io);
    });

  reading(comparing(csat.command('compare')))
    .addHelpText('after', COMPARE_EXAMPLES)
    .action(async (before: string, after: string, options) => {
      const { compareCommand } = await import('./commands/compare.js');
      done.exit = await compareCommand(before, after, options, io);
    });

  trending(csat.command('trend')).action(async (reports: string[], options) => {
    const { trendCommand } = await import('./commands/trend.js');
    done.exit = await trendCommand(reports, options, io);
  });

  csat
    .command('explain')
    .summary('what a metric is and how it is computed')
    .description('Says what a metric is, how it is computed, where that comes from and which options it has.')
    .argument('[metric]', 'nps, csat, ces …, a rule of lint, or targets; all metrics when left out')
    .option('--sql', 'print what a database would be asked')
    .option('-s, --survey <yaml>', 'with --sql: for the questions of this definition')
    .addOption(new Option('--engine <database>', 'with --sql: which database (postgres)').choices(['duckdb', 'postgres', 'clickhouse']))
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

  sampling(csat.command('sample-size')).action(async (options) => {
    const { sampleSizeCommand } = await import('./commands/sample-size.js');
    done.exit = await sampleSizeCommand(options, io);
  });

  simulating(csat.command('simulate')).action(async (survey: string, options) => {
    const { simulateCommand } = await import('./commands/simulate.js');
    done.exit = await simulateCommand(survey, options, io);
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

Exit codes: 0 done · 1 a target missed (--check) · 2 wrong use or definition
3 the data could not be read, or too little of it was valid · 4 a target that
could not be judged (--check)`;

const ANALYZE_EXAMPLES = `
Examples:
  csat analyze responses.csv
  csat analyze responses.csv --by region --by plan --where "age>=30"
  csat analyze responses.csv -s survey.yaml -o report.json -o report.md
  csat analyze october.csv -s survey.yaml --baseline september.json --check
  zcat responses.csv.gz | csat analyze -`;
