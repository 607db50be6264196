import { answerShares, type Question, type Stratum } from './population.js';

/** A figure whose true value is known: its id as the report has it, and its value from the shares of the answers. */
export interface KnownFigure {
  id: string;
  question: Question;
  value: (shares: readonly number[]) => number;
}

/** A simulated file and all that is true of the population it was drawn from. */
export interface Sample {
  /** Base name of the survey and the data. */
  name: string;
  seed: number;
  simulate: (seed: number) => string;
  population: readonly Stratum[];
  /** The segments to state true figures for, one at a time. */
  breaks: readonly string[];
  figures: readonly KnownFigure[];
  /** True shares of choices by figure id, in per cent; the same in every segment. */
  choices: Readonly<Record<string, number>>;
}

/** The true figures of a group; a group is a set of segment values, none of them for the whole population. */
export interface Truth {
  group: Readonly<Record<string, string>>;
  /** Share of the population in per cent. */
  share: number;
  figures: Readonly<Record<string, number>>;
}

/** The true figures of one group, unrounded. */
export function truthOf(sample: Sample, group: Truth['group'] = {}): Truth {
  const strata = sample.population.filter((stratum) =>
    Object.entries(group).every(([segment, value]) => stratum.segments[segment] === value),
  );
  return {
    group,
    share: strata.reduce((sum, stratum) => sum + stratum.share, 0),
    figures: Object.fromEntries(sample.figures.map((figure) => [figure.id, figure.value(answerShares(figure.question, strata))])),
  };
}

/** The true figures of the population, then of every value of every break. */
export function truths(sample: Sample): Truth[] {
  const groups = sample.breaks.flatMap((segment) => {
    const values = new Set(sample.population.map((stratum) => stratum.segments[segment] as string));
    return [...values].map((value) => ({ [segment]: value }));
  });
  return [{}, ...groups].map((group) => truthOf(sample, group));
}

/** The true figures as a Markdown table, three decimals. */
export function truthTable(sample: Sample): string {
  const ids = sample.figures.map((figure) => figure.id);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const name = (group: Truth['group']) =>
    Object.entries(group)
      .map(([segment, value]) => `${segment} ${value}`)
      .join(', ') || 'all';
  return [
    row(['group', 'share %', ...ids]),
    row(['---', '---:', ...ids.map(() => '---:')]),
    ...truths(sample).map((truth) =>
      row([name(truth.group), truth.share.toFixed(2), ...ids.map((id) => (truth.figures[id] as number).toFixed(3))]),
    ),
  ].join('\n');
}

/** Net promoter score, −100 to 100, of shares for 0 to 10. */
export function netPromoterScore(shares: readonly number[]): number {
  return 100 * (sum(shares.slice(9)) - sum(shares.slice(0, 7)));
}

/** Per cent of answers in the `boxes` highest points. */
export function topBoxes(boxes: number): KnownFigure['value'] {
  return (shares) => 100 * sum(shares.slice(-boxes));
}

/** Mean of a scale whose lowest point is 1. */
export function meanFromOne(shares: readonly number[]): number {
  return sum(shares.map((share, step) => share * (step + 1)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
