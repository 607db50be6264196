import type { Command } from 'commander';

/** The options of sample-size. */
export const sampling = (command: Command): Command =>
  command
    .summary('how many answers and invitations a survey takes')
    .description(
      'Says how many completed answers and how many invitations a margin of error or a change between two waves takes; with --n how exact that many answers will be. Shares are of 1: .2 or 20%.',
    )
    .optionsGroup('What is measured:')
    .option('--metric <metric>', 'proportion (a share), mean, nps; csat is planned as the share of its top boxes')
    .option('--share <share>', 'the share that is expected (.5, the least favourable)')
    .option('--sd <points>', 'standard deviation of the answers to a mean, in points of the scale (1)')
    .option('--promoters <share>', 'promoters that are expected (.5, with as many detractors the least favourable)')
    .option('--detractors <share>', 'detractors that are expected (.5)')
    .optionsGroup('How exact:')
    .option('--moe <points>', 'margin of error, half the width of the interval (5; of a mean 0.1 on its scale)')
    .option('--detect <points>', 'the change between two waves to find: 5, or -5 for a drop')
    .option('--power <share>', 'how often such a change is found (.8)')
    .option('--paired', 'the same people answer in both waves')
    .option('--correlation <r>', 'of their two answers (.5)')
    .option('--confidence <level>', 'confidence level of the margin and of the test (.95)')
    .option('--n <answers>', 'the other way round: so many completed answers, how exact are they?')
    .optionsGroup('Whom:')
    .option('--population <people>', 'how many there are, when they are not very many')
    .option('--strata <file>', 'csv or xlsx with the columns name, size and perhaps sd: answers are allocated to them')
    .option('--allocate <rule>', 'proportional to the sizes, or neyman: to sizes times standard deviations (proportional)')
    .option('--cells <k>', 'groups that are reported by themselves')
    .option('--per-cell <answers>', 'the fewest of each cell or stratum: 30 to show it, 100 to compare it (30)')
    .option('--deff <effect>', 'design effect; those of clusters and weights are multiplied by it')
    .option('--cluster-size <answers>', 'answers from one cluster (branch, dealer), with --icc')
    .option('--icc <r>', 'intraclass correlation of the answers within a cluster')
    .option('--weight-cv <cv>', 'coefficient of variation of the weights')
    .optionsGroup('What becomes of invitations:')
    .option('--response-rate <share>', 'those who answer, of those who are reached: last wave’s')
    .option('--completion <share>', 'those who finish, of those who begin (1)')
    .option('--bad <share>', 'answers that are discarded for their quality (0)')
    .option('--deliverable <share>', 'invitations that arrive (1)')
    .optionsGroup('How it is written:')
    .option('-f, --format <format>', 'text or json')
    .option('--lang <language>', 'en or zh')
    .option('--full', 'show all strata')
    .addHelpText('after', SAMPLING_EXAMPLES);

const SAMPLING_EXAMPLES = `
Examples:
  csat sample-size --moe 3 --population 2000 --response-rate .2
  csat sample-size --metric nps --promoters .5 --detractors .2 --cells 12
  csat sample-size --detect 5 --share .8
  csat sample-size --strata sizes.csv --allocate neyman --metric mean --moe .08
  csat sample-size --n 400`;
