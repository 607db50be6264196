import { type Command, Option } from 'commander';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../render/document-format.js';
import type { Language } from '../../survey/text.js';
import type { ReadingOptions } from '../overrides.js';

/** How a comparison or a trend is written. */
export interface WritingOptions {
  format?: DocumentFormat;
  output?: string[];
  full?: boolean;
  color: boolean;
}

/** What the command line of `compare` says, as it was typed. */
export interface CompareOptions extends WritingOptions, ReadingOptions {
  survey?: string;
  in?: string;
  where?: string[];
  weight?: string;
  confidence?: string;
  only?: string[];
  lang?: Language;
}

/** The options of compare. */
export const comparing = (command: Command): Command =>
  writing(
    command
      .summary('what changed between two files, reports or waves')
      .description(
        'Compares two files, two reports or two waves: differences (the second minus the first) with intervals, tests and effect sizes; what is new, gone or worded otherwise. The two are taken as independent samples.',
      )
      .argument('<before>', 'a file of responses, a report.json, or with --in a wave')
      .argument('<after>', 'the other one')
      .option('--in <file>', 'compare two waves of this file or report, called as 2026-09, 2026-Q3, 2026-W31, 2026 or 2026-09-30')
      .option('-s, --survey <yaml>', 'the definition of both files')
      .option('-w, --where <condition>', 'count only responses that meet it (repeatable)', several)
      .option('--weight <column>', 'weight the responses by this column')
      .option('--confidence <level>', 'confidence level of intervals and tests (0.95)')
      .option('--only <metric...>', 'only these metrics or questions')
      .addOption(new Option('--lang <language>', 'language of the comparison').choices(['en', 'zh'])),
  );

/** The options of trend. */
export const trending = (command: Command): Command =>
  writing(
    command
      .summary('headline figures over many reports')
      .description(
        'Puts the headline figures of reports on one line each, in the order given, and tests every change from the report before.',
      )
      .argument('<report...>', 'reports written with  csat analyze … -o report.json'),
  ).addHelpText('after', TREND_EXAMPLES);

const writing = (command: Command): Command =>
  command
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(DOCUMENT_FORMATS))
    .option('-o, --output <file>', 'write to a file, format by its ending .txt, .json or .md (repeatable)', several)
    .option('--full', 'show all columns')
    .option('--no-color', 'no colour');

/** The examples in the help of compare, which stand after all of its options. */
export const COMPARE_EXAMPLES = `
Examples:
  csat compare september.csv october.csv -s survey.yaml
  csat compare september.json october.json -f markdown
  csat compare 2026-09 2026-10 --in responses.csv -s survey.yaml`;

const TREND_EXAMPLES = `
Examples:
  csat trend reports/*.json
  csat trend reports/2026-*.json -o trend.md`;

const several = (value: string, before: string[] = []): string[] => [...before, value];
