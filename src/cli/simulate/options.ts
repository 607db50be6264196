import { type Command, Option } from 'commander';

/** What the command line of `simulate` says, as it was typed. */
export interface SimulateOptions {
  responses?: string;
  seed?: string;
  output?: string;
  set?: string[];
  rho?: string;
  missing?: string;
  duration?: string;
  segment?: string[];
  effect?: string[];
  waves?: string;
  wave?: string;
  from?: string;
  drift?: string[];
  careless?: string | true;
  withTruth?: boolean;
  planted?: string;
  answers?: 'codes' | 'labels';
  lang?: string;
}

/** The options of simulate. */
export const simulating = (command: Command): Command =>
  command
    .summary('synthetic responses, to try an analysis before fielding')
    .description(
      'Writes responses to a questionnaire as CSV, with the columns that analyze reads. Figures, segments, waves and careless respondents are planted as asked for, here or under simulate: in the definition. The same seed gives the same bytes.',
    )
    .argument('<survey>', 'the definition')
    .option('-n, --responses <n>', 'how many responses, over all waves (500)')
    .option('--seed <n>', 'a whole number that decides all chance (1)')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .optionsGroup('What is planted:')
    .option('--set <question=shares>', 'how a question is answered (repeatable); see below', several)
    .option('--rho <r>', 'correlation of the answers to two scales (0.5)')
    .option('--missing <share>', 'share of questions left unanswered by those who may (0.02)')
    .option('--duration <seconds>', 'median time to answer (estimated from what is shown)')
    .optionsGroup('For whom and when:')
    .option('--segment <name=groups>', 'groups with their shares: region=North:.4,South:.6 (repeatable)', several)
    .option(
      '--effect <name=group:question=points>',
      'how far the figure of a group is from that of all: region=North:recommend=8 (repeatable)',
      several,
    )
    .option('--waves <n>', 'how many waves; targets are those of the first')
    .addOption(new Option('--wave <unit>', 'how long a wave is (month)').choices(['day', 'week', 'month', 'quarter', 'year']))
    .option('--from <date>', 'the day on which the first wave begins (2026-01-01)')
    .option('--drift <question=points>', 'how a figure changes from one wave to the next: recommend=-5 (repeatable)', several)
    .optionsGroup('What is planted wrong, and what is true:')
    .option(
      '--careless [shares]',
      'with careless respondents (none without it): 3% straightliners, 3% random, 4% speeders, 1% duplicates, 1% bots; or straightliner=.05,…',
    )
    .option('--with-truth', 'columns _truth_…: how each is careless, how satisfied, and its Kano categories')
    .option('--planted <file>', 'write the true figures, of all and of each group and wave, as JSON')
    .optionsGroup('How it is written:')
    .addOption(
      new Option('--answers <form>', 'numbers and values of options, or the labels of scales and options (codes)').choices([
        'codes',
        'labels',
      ]),
    )
    .option('--lang <language>', 'language of labels and of answers in words (the first of the definition)')
    .addHelpText('after', EXAMPLES);

const several = (value: string, before: string[] = []): string[] => [...before, value];

const EXAMPLES = `
Shares are of 1 or per cent. Targets:
  recommend.nps=30  overall.csat=78  easy.ces=5.4  network.coverage.mean=3.9
  overall=3,5,14,43,35   all points, low to high; options in their order
  channel.app=.4         one option; the others share out what is left
  hotspot.A=.3           the share of a Kano category: A O M I R Q
  why.missing=.6         also not-applicable, rho

Effects have mean 0 over the respondents, so that targets hold for all of them.
Careless respondents answer otherwise: targets hold for the others.

Examples:
  csat simulate survey.yaml --set recommend.nps=30 -o try.csv
  csat simulate survey.yaml -n 3000 --waves 6 --drift recommend=-5 \\
    --segment region=North:.4,South:.6 --effect region=North:recommend=8
  csat simulate survey.yaml --careless --with-truth | csat analyze - -s survey.yaml`;
