import { npsVariance } from '../../design/sample-size/nps.js';
import type { Expected, Settings } from '../../design/sample-size/settings.js';
import { populationOf } from '../../design/sample-size/stratified.js';
import { type Diagnostic, error } from '../../diagnostic.js';
import type { SampleSizeOptions } from './options.js';

type Name = keyof SampleSizeOptions;

const flagOf = (name: Name): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Options that only one metric has. */
const BELONGS: [Name, Expected['metric']][] = [
  ['share', 'proportion'],
  ['sd', 'mean'],
  ['promoters', 'nps'],
  ['detractors', 'nps'],
];

/** Options without meaning unless one of others is given, and why. */
const NEEDS: [Name, Name[], string][] = [
  ['promoters', ['detractors'], 'an NPS is planned from both shares'],
  ['detractors', ['promoters'], 'an NPS is planned from both shares'],
  ['clusterSize', ['icc'], 'answers within a cluster are alike: 0.05 is usual for branches and dealers'],
  ['icc', ['clusterSize'], 'how many answers come from one cluster, on average'],
  ['correlation', ['paired'], 'the correlation is that of the same people in two waves'],
  ['paired', ['detect', 'n'], 'pairs are pairs of two waves'],
  ['allocate', ['strata'], 'answers are allocated to the strata of a file'],
  ['perCell', ['cells', 'strata'], 'how many groups are reported by themselves'],
];

/** Options that answer the same question twice. */
const EXCLUDES: [Name, Name, string][] = [
  ['n', 'moe', 'give the answers and get the margin, or the other way round'],
  ['n', 'detect', 'give the answers and get the change that they find, or the other way round'],
  ['strata', 'population', 'the sizes of the strata add up to the population'],
  ['strata', 'cells', 'the strata are the cells'],
];

/** What is wrong with the options that were given together, whatever their values. */
export function optionConflicts(options: SampleSizeOptions, metric: Expected['metric']): Diagnostic[] {
  const has = (name: Name): boolean => options[name] !== undefined;
  return [
    ...BELONGS.filter(([name, owner]) => has(name) && owner !== metric).map(([name, owner]) =>
      error('unused-option', `${flagOf(name)} has no meaning for ${metric === 'nps' ? 'an NPS' : `a ${metric}`}`, {
        hint: `it goes with --metric ${owner}`,
      }),
    ),
    ...NEEDS.filter(([name, others]) => has(name) && !others.some(has)).map(([name, others, hint]) =>
      error('missing-option', `${flagOf(name)} needs ${others.map(flagOf).join(' or ')}`, { hint }),
    ),
    ...EXCLUDES.filter(([one, other]) => has(one) && has(other)).map(([one, other, hint]) =>
      error('conflicting-options', `${flagOf(one)} and ${flagOf(other)} exclude each other`, { hint }),
    ),
  ];
}

/** What is wrong with values that are right by themselves. */
export function valueConflicts(settings: Settings, options: SampleSizeOptions): Diagnostic[] {
  const { expected, change, n, strata } = settings;
  const problems: Diagnostic[] = [];
  const wrong = (message: string, hint: string): void => void problems.push(error('impossible-values', message, { hint }));
  if (expected.metric === 'proportion' && change !== null) {
    const room = (to: number): boolean => to > 0 && to < 1;
    const other = room(expected.share - change / 100) ? `--detect ${-change} goes the other way` : 'ask for less';
    if (!room(expected.share + change / 100)) wrong(`--detect ${change}: a share of ${expected.share} cannot move that far`, other);
  }
  const half = (options.promoters === undefined) !== (options.detractors === undefined);
  if (expected.metric === 'nps' && !half) {
    const { promoters, detractors } = expected;
    if (promoters + detractors > 1 + 1e-9)
      wrong(`--promoters ${promoters} and --detractors ${detractors} are more than all`, 'shares of 1; the rest are passives');
    else if (npsVariance(promoters, detractors) < 1e-9)
      wrong('answers all of one class have no variance', 'such as --promoters .5 --detractors .2');
  }
  const population = strata === null ? settings.population : populationOf(strata.strata);
  if (n !== null && population !== null && n > population)
    wrong(`--n ${n}: there are only ${population} people`, 'answers cannot be more than people');
  if (strata === null) return problems;
  const least = strata.strata.reduce((sum, { size }) => sum + Math.min(size, strata.floor), 0);
  if (n !== null && n < least)
    wrong(`--n ${n}: the ${strata.strata.length} strata take at least ${least} answers`, `${strata.floor} or more of each`);
  if (strata.allocation === 'neyman' && !strata.ownSd)
    wrong('--allocate neyman needs standard deviations', 'add a column sd to the file of strata');
  if (strata.ownSd && options.sd !== undefined) wrong('--sd and the column sd of the strata exclude each other', 'leave one of them out');
  return problems;
}
