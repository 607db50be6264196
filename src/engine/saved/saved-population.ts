import type { Condition, Population } from '../../statistics/request.js';
import { dayInWords } from '../../statistics/timestamp.js';
import type { PackedCollection } from './statistics-file.js';

type SavedPopulation = PackedCollection['population'];

/**
 * Whether the responses that were counted when statistics were saved are those that an analysis asks for. `called` has the file's own name of
 * a column; `within` tells whether all its responses came in within a period.
 */
export function samePopulation(
  saved: SavedPopulation,
  asked: Population,
  called: ReadonlyMap<string, string>,
  within: (period: NonNullable<Population['period']>) => boolean,
): boolean {
  const own = (column: string): string => called.get(column) ?? '';
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const condition = ({ column, operator, values }: Condition) => [own(column), operator, values];
  const plain = ({ column, operator, values }: Condition) => [column, operator, values];
  const { period = null, duplicates = null } = asked;
  return (
    same(
      saved.exclude.map(({ reason, when }) => [reason, plain(when)]),
      asked.exclude.filter(({ when }) => called.has(when.column)).map(({ reason, when }) => [reason, condition(when)]),
    ) &&
    same(saved.where.map(plain), asked.where.map(condition)) &&
    saved.weight === (asked.weight === null ? null : own(asked.weight)) &&
    same(saved.duplicates && [saved.duplicates.column, saved.duplicates.keep], duplicates && [own(duplicates.column), duplicates.keep]) &&
    (samePeriod(saved.period, period && { ...period, column: own(period.column) }) ||
      (saved.period === null && period !== null && within(period)))
  );
}

const samePeriod = (a: SavedPopulation['period'], b: SavedPopulation['period']): boolean =>
  a === null || b === null ? a === b : a.column === b.column && a.format === b.format && a.since === b.since && a.until === b.until;

function periodInWords({ since, until }: NonNullable<SavedPopulation['period']>): string {
  const from = since === null ? [] : [`from ${dayInWords(since)}`];
  return [...from, ...(until === null ? [] : [`to ${dayInWords(until)}`])].join(' ');
}

/** Which responses are counted, in words, with the columns as they are called there. */
export function populationInWords({ exclude, where, weight, period }: Population): string {
  const parts = [
    ...where.map(({ column, operator, values }) => `${column} ${operator} ${values.join(', ')}`),
    ...(period ? [periodInWords(period)] : []),
    ...(weight === null ? [] : [`weighted by ${weight}`]),
    ...(exclude.length === 0 ? [] : [`without ${[...new Set(exclude.map(({ reason }) => reason))].join(' and ')} ones`]),
  ];
  return parts.length === 0 ? 'all responses' : `responses ${parts.join(', ')}`;
}
