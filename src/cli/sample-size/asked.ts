import type { ReadStratum } from '../../design/sample-size/read-strata.js';
import type { Expected, Settings } from '../../design/sample-size/settings.js';
import { strataPlan } from '../../design/sample-size/strata-plan.js';
import { CsatError } from '../../diagnostic.js';
import type { Language } from '../../survey/text.js';
import { mistakes } from '../mistakes.js';
import { wholeNumber } from '../overrides.js';
import { optionConflicts, valueConflicts } from './conflicts.js';
import { choiceOption, type NumberRange, numberOption } from './number-option.js';
import type { SampleSizeOptions } from './options.js';

/** What a command line asks for. */
export interface Asked {
  settings: Settings;
  format: 'text' | 'json';
  language: Language;
}

const METRICS = ['proportion', 'mean', 'nps', 'csat'] as const;
const DEFAULT_MARGIN = { proportion: 5, nps: 5, mean: 0.1 };
const DEFAULT_FLOOR = 30;
const LARGEST_SD = { proportion: 0.5, nps: 1, mean: Number.POSITIVE_INFINITY };

const SHARE: NumberRange = { above: 0, below: 1, such: 0.5, percent: 'hundredth' };
const CLASS: NumberRange = { least: 0, most: 1, such: 0.5, percent: 'hundredth' };
const KEPT: NumberRange = { above: 0, most: 1, such: 0.2, percent: 'hundredth' };
const LOST: NumberRange = { least: 0, below: 1, such: 0.05, percent: 'hundredth' };
const LEVEL: NumberRange = { least: 0.5, most: 0.9999, such: 0.95, percent: 'hundredth' };
const POINTS: Record<Expected['metric'], NumberRange> = {
  proportion: { least: 0.1, most: 50, such: 5, percent: 'points' },
  nps: { least: 0.1, most: 100, such: 5, percent: 'points' },
  mean: { least: 0.0001, such: 0.1 },
};

/**
 * Settings from options. `openStrata` reads the file of strata and is told the largest possible standard deviation.
 * Throws CsatError with all mistakes: exit 2 for wrong use, 3 when only the file is wrong.
 */
export async function askedOf(
  options: SampleSizeOptions,
  openStrata: (path: string, largestSd: number) => Promise<ReadStratum[]>,
): Promise<Asked> {
  const { keep, tell } = mistakes();
  const number = (flag: string, text: string | undefined, range: NumberRange) => keep(() => numberOption(flag, text, range));
  const whole = (flag: string, text: string | undefined, least: number) => keep(() => wholeNumber(flag, text, least));

  const metric = metricOf(await keep(() => choiceOption('--metric', options.metric, METRICS)), options);
  await keep(() => refuse(optionConflicts(options, metric)));
  const share = await number('--share', options.share, SHARE);
  const sd = await number('--sd', options.sd, { above: 0, such: 1 });
  const promoters = await number('--promoters', options.promoters, CLASS);
  const detractors = await number('--detractors', options.detractors, CLASS);
  const expected: Record<Expected['metric'], Expected> = {
    proportion: { metric: 'proportion', share: share ?? 0.5 },
    mean: { metric: 'mean', sd: sd ?? 1 },
    nps: { metric: 'nps', promoters: promoters ?? 0.5, detractors: detractors ?? 0.5 },
  };

  const n = await whole('--n', options.n, 2);
  const margin = await number('--moe', options.moe, POINTS[metric]);
  const change = await number('--detect', options.detect, { ...POINTS[metric], signed: true });
  const correlation = await number('--correlation', options.correlation, { above: -1, below: 1, such: 0.5 });
  const clusterSize = await number('--cluster-size', options.clusterSize, { least: 1, such: 20 });
  const icc = await number('--icc', options.icc, { least: 0, most: 1, such: 0.05 });
  const cells = await whole('--cells', options.cells, 1);
  const floor = await whole('--per-cell', options.perCell, 1);
  const allocation = await keep(() => choiceOption('--allocate', options.allocate, ['proportional', 'neyman'] as const));
  const path = options.strata;
  const read = path === undefined ? undefined : await keep(() => openStrata(path, LARGEST_SD[metric]));

  const settings: Settings = {
    expected: expected[metric],
    confidence: (await number('--confidence', options.confidence, LEVEL)) ?? 0.95,
    power: (await number('--power', options.power, LEVEL)) ?? 0.8,
    n: n ?? null,
    margin: margin ?? (n === undefined && change === undefined ? DEFAULT_MARGIN[metric] : null),
    change: change ?? null,
    correlation: options.paired === true ? (correlation ?? 0.5) : null,
    population: (await whole('--population', options.population, 2)) ?? null,
    design: {
      known: (await number('--deff', options.deff, { above: 0, most: 1000, such: 1.5 })) ?? null,
      clusters: clusterSize === undefined || icc === undefined ? null : { size: clusterSize, icc },
      weightCv: (await number('--weight-cv', options.weightCv, { least: 0, most: 10, such: 0.5 })) ?? null,
    },
    response: {
      rate: (await number('--response-rate', options.responseRate, KEPT)) ?? null,
      completion: (await number('--completion', options.completion, KEPT)) ?? 1,
      bad: (await number('--bad', options.bad, LOST)) ?? 0,
      deliverable: (await number('--deliverable', options.deliverable, KEPT)) ?? 1,
    },
    cells: cells === undefined ? null : { count: cells, floor: floor ?? DEFAULT_FLOOR },
    strata: null,
    assumed: assumedOf(options, metric),
    ...(read === undefined ? {} : strataPlan(read, expected[metric], allocation ?? 'proportional', floor ?? 1)),
  };
  await keep(() => refuse(valueConflicts(settings, options)));
  const format = await keep(() => choiceOption('--format', options.format, ['text', 'json'] as const));
  const language = await keep(() => choiceOption('--lang', options.lang, ['en', 'zh'] as const));
  tell();
  return { settings, format: format ?? 'text', language: language ?? 'en' };
}

/** The metric that was named (CSAT is a share: its top boxes), else the one whose options were given, else a share. */
function metricOf(named: (typeof METRICS)[number] | undefined, { promoters, detractors, sd }: SampleSizeOptions): Expected['metric'] {
  if (named !== undefined) return named === 'csat' ? 'proportion' : named;
  if (promoters !== undefined || detractors !== undefined) return 'nps';
  return sd !== undefined ? 'mean' : 'proportion';
}

/** What matters and nobody said, by name. */
function assumedOf({ share, sd, promoters, paired, correlation }: SampleSizeOptions, metric: Expected['metric']): string[] {
  const expectation = { proportion: ['share', share], mean: ['sd', sd], nps: ['nps', promoters] }[metric];
  const correlated = ['correlation', paired === true ? correlation : 'unpaired'];
  return [expectation, correlated].flatMap(([name, given]) => (given === undefined && name !== undefined ? [name] : []));
}

function refuse(problems: CsatError['diagnostics']): void {
  if (problems.length > 0) throw new CsatError(problems, 2);
}
