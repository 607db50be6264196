import { CsatError, error } from '../../diagnostic.js';
import type { Counts } from '../../statistics/counts.js';
import type { Population, Request } from '../../statistics/request.js';
import { parseDay } from '../../statistics/timestamp.js';
import { type Cells, perText } from './cells.js';
import { decimal, meets } from './condition.js';
import { type Duplicates, duplicatesOf, type Respondents } from './duplicates.js';
import { frequencyTables } from './frequency-tables.js';
import { EVERYBODY } from './tally.js';
import type { TextSource } from './text-source.js';

/** Distinct answers of a filtered column that are kept to tell a typo by. */
export const MOST_VALUES = 1000;

const ALL = [EVERYBODY];

/** Decides of each response whether it counts, and with which weight. */
export interface Admission {
  /** Which of several responses of one respondent is kept is known only when all were seen: then they are shown first. */
  looksFirst: boolean;
  look(cells: Cells, row: number): void;
  /** The weight of a response, or why it is left out. */
  judge(cells: Cells, row: number): number | string;
  /** Responses that repeat a respondent and are counted all the same. */
  duplicates(): number;
  /** Per filtered column its answers before conditions took responses out. */
  filters(): Map<string, Counts>;
  /** Throws CsatError (exit 3) when some weights were no weights. */
  finish(): void;
}

/** The rules of a population, in this order: fit to the header, exclusions, duplicates, conditions, period, weight. */
export function admissionOf(
  population: Population,
  source: TextSource,
  index: (column: string) => number,
  respondents: Respondents | null,
): Admission {
  const exclude = population.exclude.map(({ reason, when }) => ({ reason, holds: meets(when, index) }));
  const where = population.where.map((condition) => meets(condition, index));
  const filtered = [...new Set(population.where.map(({ column }) => column))];
  const filters = frequencyTables(filtered.map(answersOf), index, false);
  const weights = population.weight === null ? null : weightReader(index(population.weight), population.weight, source.name);
  const period = population.period ? periodReader(population.period, index) : null;
  const duplicates: Duplicates | null =
    population.duplicates && respondents ? duplicatesOf(population.duplicates, index, respondents) : null;
  let repeated = 0;

  /** Why a response is left out for itself, whatever the others are. */
  const unfit = (cells: Cells): string | null => {
    if (cells.length < source.width.least) return 'short-row';
    if (overflows(cells, source.width.most)) return 'long-row';
    for (const { reason, holds } of exclude) if (holds(cells)) return reason;
    return null;
  };

  return {
    looksFirst: duplicates !== null && (duplicates.keep === 'last' || duplicates.keep === 'best'),
    look(cells, row) {
      if (unfit(cells) === null) duplicates?.look(cells, row);
    },
    judge(cells, row) {
      const reason = unfit(cells);
      if (reason !== null) return reason;
      const repeats = duplicates?.repeats(cells, row) ?? false;
      if (repeats && duplicates?.keep !== 'all') return 'duplicate';
      if (filtered.length > 0) filters.add(cells, ALL, 1, row);
      for (const holds of where) if (!holds(cells)) return 'filtered';
      const outside = period?.(cells) ?? null;
      if (outside !== null) return outside;
      const weight = weights === null ? 1 : weights.read(cells, row);
      if (weight === null) return 'no-weight';
      if (repeats) repeated++;
      return weight;
    },
    duplicates: () => repeated,
    filters: () => new Map(filtered.map((column, table) => [column, filters.result(table, EVERYBODY)])),
    finish: () => weights?.finish(),
  };
}

const answersOf = (column: string): Extract<Request, { kind: 'counts' }> => ({
  id: column,
  kind: 'counts',
  variables: [{ kind: 'column', column }],
  limit: MOST_VALUES,
});

/** Why a response is not of the period; null when it is. */
function periodReader({ column, format, since, until }: NonNullable<Population['period']>, index: (column: string) => number) {
  return perText(index(column), (text) => {
    const day = text === null ? null : parseDay(text, format);
    if (day === null) return 'no-date';
    return (since !== null && day < since) || (until !== null && day > until) ? 'outside-period' : null;
  });
}

function overflows(cells: Cells, most: number): boolean {
  for (let i = most; i < cells.length; i++) if (!cells.blank(i)) return true;
  return false;
}

/** Reads weights, and stops the analysis at the end when some are no weights. A blank one is null. */
function weightReader(at: number, column: string, name: string) {
  const weightOf = perText(at, toWeight);
  let bad = 0;
  let example: { text: string; row: number } | null = null;
  return {
    read(cells: Cells, row: number): number | null {
      const plain = cells.number(at);
      const weight = Number.isNaN(plain) ? weightOf(cells) : plain;
      if (weight !== NO_WEIGHT) return weight;
      bad++;
      example ??= { text: cells.stored(at) ?? '', row };
      return null;
    },
    finish(): void {
      if (example === null) return;
      const message = `column "${column}" holds ${bad} ${bad === 1 ? 'weight that is' : 'weights that are'} not a number of 0 or more: "${example.text}" first`;
      throw new CsatError(error('invalid-weight', message, { where: { file: name, row: example.row, subject: column } }), 3);
    },
  };
}

/** Stands for a text that is no weight. */
const NO_WEIGHT = -1;

function toWeight(text: string | null): number | null {
  if (text === null || /^(na|nan|null|n\/a)$/i.test(text)) return null;
  const weight = decimal(text);
  return weight !== null && weight >= 0 ? weight : NO_WEIGHT;
}
