import type { Language, Text } from './text.js';
import type { TicketFile } from './ticket-file.js';

/**
 * A survey as everything after the definition sees it: each text, scale and column settled, no shorthand left.
 * Made by `bind` from a definition and the columns of a file.
 */
export interface Survey {
  id: string;
  title: Text;
  /** True when no definition was given and the questions were read from the file. */
  inferred: boolean;
  /** In which results are worded. */
  language: Language;
  confidence: number;
  /** Groups with fewer valid answers are withheld. */
  minBase: number;
  /** How p-values of one metric and break are adjusted for their number. */
  adjust: Adjustment;
  weight: string | null;
  /** The column that names the respondent, and which of several responses is kept; null: every response counts. */
  identity: { column: string; duplicates: 'first' | 'last' | 'best' | null } | null;
  complete: { column: string; is: string[] } | null;
  segments: Segment[];
  items: Item[];
  /** Analyses over several items: questions that are asked in parts, and what the definition lists under `metrics`. */
  models: Model[];
  /** The column with the date of the response; null or left out: not declared. */
  submitted?: string | null;
  /** How the parts of numeric dates are ordered; null or left out: as the dates show it. */
  dateOrder?: 'ymd' | 'dmy' | 'mdy' | null;
  /** By which calendar waves, from the dates of which column, written how; null or left out: no waves. */
  wave?: { unit: 'day' | 'week' | 'month' | 'quarter' | 'year'; column: string; format: 'ymd' | 'dmy' | 'mdy' } | null;
  /** Of transactions: the reference day of recency in days since 1970-01-01; null or left out: the day after the last purchase. */
  asOf?: number | null;
  /** Of tickets: which columns hold what. */
  tickets?: TicketFile;
  /** What is known from elsewhere of the people who answered. */
  joined?: Joined;
}

/** Customers that responses are joined to, by `customerKey` of a column of the responses. */
export interface Joined {
  column: string;
  /** What each customer spent. */
  revenue: ReadonlyMap<string, number>;
}

export type Adjustment = 'benjamini-hochberg' | 'holm' | 'bonferroni' | 'none';

/** A column by whose values every metric is broken down. */
export interface Segment {
  id: string;
  title: Text;
  column: string;
  /** The groups are what this says of the customer that the column names; they come in the order of `groups`. */
  lookup?: { values: ReadonlyMap<string, string>; groups: { value: string; label: string }[] };
}

/**
 * What is asked and can be counted: a question, or one row of a matrix (`network.coverage`). `changed`: days (since 1970-01-01) from which
 * wording, scale or options were others; what lies on both sides of one is not compared.
 */
export type Item = ScaleItem | ChoiceItem;

export interface ScaleItem {
  id: string;
  kind: 'scale';
  /** Null for a part of a question, such as the functional form of a Kano pair, which is analysed with the others. */
  metric: 'nps' | 'csat' | 'ces' | 'rating' | null;
  text: Text;
  /** The question whose row this is; null for a question of its own. */
  battery: { id: string; text: Text } | null;
  column: string;
  changed?: number[];
  scale: Scale;
  /** Options of the metric, as its own schema has them. */
  options: Readonly<Record<string, unknown>>;
}

export interface ChoiceItem {
  id: string;
  kind: 'choice';
  metric: 'single-choice' | 'multiple-choice';
  text: Text;
  changed?: number[];
  answers: ChoiceAnswers;
  /** Null: the options are what the file holds. */
  options: ChoiceOption[] | null;
  missing: string[];
  notApplicable: string[];
}

/** One column (with a separator between several choices), or one column per option. */
export type ChoiceAnswers =
  | { kind: 'column'; column: string; separator: string | null }
  | { kind: 'columns'; columns: { option: string; column: string }[] };

export interface ChoiceOption {
  value: string;
  label: Text;
}

/** An analysis over several items. */
export interface Model {
  id: string;
  /** Id of the metric. */
  metric: string;
  title: Text;
  /** As written; the metric's own schema checks them. */
  options: Readonly<Record<string, unknown>>;
  /** Where they stand in the definition; null for what the definition does not say. */
  path: (string | number)[] | null;
}

/** A scale as far as the definition or the header settles it; the answers settle the rest (see codebook). */
export interface Scale {
  id: string | null;
  /** Whole numbers in ascending order; null: to be found from the answers. */
  points: number[] | null;
  /** What stands for a point in the data or in print. */
  labels: { point: number; text: Text }[];
  /** Stored answers that mean: no answer. */
  missing: string[];
  /** Stored answers that mean: asked, but does not apply or not known. */
  notApplicable: string[];
  /** Low is good: codes are mirrored before anything is computed. */
  reverse: boolean;
  /** Answers of a Kano form, with five answers or three, which have wordings of their own. */
  form?: 'kano' | 'kano-three';
}
