import type * as z from 'zod';
import type { Choices } from '../statistics/choices.js';
import type { Covariances } from '../statistics/covariances.js';
import type { CrossTable } from '../statistics/cross-table.js';
import type { Customers, WaveUnit } from '../statistics/customers.js';
import type { Distribution } from '../statistics/distribution.js';
import type { Joint } from '../statistics/joint.js';
import type { Matches } from '../statistics/matches.js';
import type { Spending } from '../statistics/spending.js';
import type { Tickets } from '../statistics/tickets.js';
import type { Survey } from '../survey/survey.js';
import type { Text } from '../survey/text.js';
import type { Comparison, MetricResult } from './result.js';

/** What a metric may ask for: statistics of items, already laid along their scales or over their options. */
export type Need =
  | { kind: 'distribution'; item: string }
  | { kind: 'choices'; item: string }
  /** The answers to each of several scale items, in their order. */
  | { kind: 'distributions'; items: string[] }
  /** How the answers to two or three scale items go together. */
  | { kind: 'joint'; items: string[] }
  /** How the answers to any two questions go together, scales and choices alike. */
  | { kind: 'crosstab'; items: [string, string] }
  /** Means and covariances of scale items over the responses that answered all. */
  | { kind: 'covariances'; items: string[] }
  /** Of how many pairs of scale items a response gave one of some pairs of points. */
  | { kind: 'matches'; pairs: [string, string][]; points: readonly (readonly [number, number])[] }
  /** What is known of tickets: how long they took, how they ended and how they were rated. */
  | { kind: 'tickets' }
  /** What customers spent, by the lowest answer that each gave to a scale item. */
  | { kind: 'spending'; item: string }
  /** One line per customer, of transactions to a day (days since 1970-01-01; null: all), with calendar waves where asked for. */
  | {
      kind: 'customers';
      until: number | null;
      waves: WaveUnit | null /** Of the earlier file that the present one is compared with. */;
      file?: 'previous';
    };

/** Needs by the names under which a metric is given what it asked for. */
export type Needs = Readonly<Record<string, Need>>;

interface Statistics {
  distribution: Distribution;
  choices: Choices;
  distributions: Distribution[];
  joint: Joint;
  crosstab: CrossTable;
  covariances: Covariances;
  matches: Matches;
  customers: Customers;
  spending: Spending;
  tickets: Tickets;
}

/** Exactly what the needs ask for, under the same names. */
export type Given<N extends Needs> = { [K in keyof N]: Statistics[N[K]['kind']] };

/**
 * A satisfaction metric: a pure function of small statistics. One per file; its id is the file's name.
 * `compute` never throws for lack of answers: the figures are null with a why.
 */
export interface Metric<Options, N extends Needs> {
  id: string;
  /** As definitions, commands and reports call it, where that is not its id. */
  name?: string;
  title: Text;
  /** A word for the heading of its results. */
  heading: Text;
  /** What it says, in a sentence or two. */
  about: Text;
  /** How it is computed, with interval and test. */
  formula: Text;
  citation: string;
  /** Least and greatest value of the headline figure; null when the scale decides. */
  range: [number, number] | null;
  better(options: Options): 'higher' | 'lower' | 'neither';
  /** The figure that stands for the metric, by which groups are compared; null: none does. */
  headline: string | null;
  /** Figures whose differences, taken with these signs, make the difference of the headline. */
  parts?: readonly { figure: string; sign: 1 | -1 }[];
  options: z.ZodType<Options>;
  needs(options: Options, survey: Survey): N;
  /** The options of an analysis that the survey brings by itself, over all questions of a kind; null when it brings none. */
  overall?(survey: Survey): { id: string; title: Text; options: unknown } | null;
  compute(given: Given<N>, options: Options, survey: Survey): MetricResult;
  /** The difference of the headline figure between two disjoint samples, first minus second; null when it cannot be tested. */
  compare(a: Given<N>, b: Given<N>, options: Options, survey: Survey): Comparison | null;
}

/** A metric whose options and needs are known only to itself. */
export type AnyMetric = Metric<unknown, Needs>;
