import type { Population } from '../../statistics/request.js';
import { conditionSql } from './condition-sql.js';
import type { Connection } from './connection.js';
import { isOneOf, not } from './list.js';
import type { PeriodDays } from './period-days.js';
import type { Stored } from './stored.js';

/** Rows are told apart by their numbers up to this. */
const MOST_ROWS = 2 ** 40;
const NO_WEIGHT = ['na', 'nan', 'null', 'n/a'];

/** Why a row is left out: `v` of it is one of these, or `x` and the number of an exclusion; NULL of a row that counts. */
export type Verdict = 'blank' | 'duplicate' | 'filtered' | 'no-date' | 'outside-period' | 'no-weight' | 'invalid-weight' | `x${number}`;

/** The rows of a table with what was decided of each. */
export interface JudgedRows {
  /** A table of all rows: expressions as c0, c1 …, why each is left out as `v`, its weight as `w`, its number as `r` where there is one. */
  with(expressions: readonly string[]): string;
  /** Whether a row was still there before conditions, period and weight took some out. */
  offered: string;
}

/** Decides of each row whether it counts by the rules of a population, in their order: blank, exclusions, duplicates, conditions, period, weight. */
export function judgedRows(connection: Connection, table: Stored, population: Population, days: PeriodDays | null): JudgedRows {
  const { dialect, row } = connection;
  const { stored, blank } = table;
  const { exclude, where, duplicates } = population;
  const unfit: Case[] = [[allOf(blank), 'blank'], ...exclude.map(({ when }, i): Case => [conditionSql(when, table, dialect), `x${i}`])];
  const weight = population.weight === null ? null : weightOf(population.weight, table, connection);
  const unwanted: Case[] = [
    ...(where.length === 0 ? [] : [[not(where.map((one) => conditionSql(one, table, dialect)).join(' AND ')), 'filtered'] as Case]),
    ...(days === null ? [] : outside(days, connection)),
    ...(weight?.verdicts ?? []),
  ];
  const number = row === null ? [] : [`${table.row} AS r`];
  const base = (expressions: readonly string[], further: string[]): string => {
    const columns = [...expressions.map((one, i) => `${one} AS c${i}`), `${weight?.value ?? '1'} AS w`, ...number, ...further].join(', ');
    return `SELECT ${columns}\nFROM ${table.from(columns)}${dialect.fence}`;
  };

  if (!duplicates || duplicates.keep === 'all') {
    return {
      with: (expressions) => base(expressions, [`${firstOf([...unfit, ...unwanted], dialect.nothing)} AS v`]),
      offered: isOffered(exclude.length),
    };
  }
  const id = `${stored(duplicates.column)} AS i`;
  const kept = keptRow(duplicates.keep, blank);
  return {
    with(expressions) {
      const rows = base(expressions, [id, `${firstOf(unfit, dialect.nothing)} AS a`, `${firstOf(unwanted, dialect.nothing)} AS b`]);
      const each = base([], [id, `${firstOf(unfit, dialect.nothing)} AS a`, ...(kept.merit === null ? [] : [`${kept.merit} AS m`])]);
      const best = `SELECT ${kept.row} AS r, 1 AS k FROM (${each}) AS e WHERE a IS NULL AND i IS NOT NULL GROUP BY i`;
      const columns = [...expressions.map((_, i) => `c${i}`), 'w', 'r'];
      const verdict = `CASE WHEN a IS NOT NULL THEN a WHEN i IS NOT NULL AND coalesce(k, 0) = 0 THEN 'duplicate' ELSE b END`;
      return `SELECT ${columns.join(', ')}, ${verdict} AS v\nFROM (${rows}) AS s ${dialect.leftJoin} (${best}) AS d USING (r)`;
    },
    offered: isOffered(exclude.length),
  };
}

type Case = [condition: string, verdict: Verdict | null];

/** Whether all conditions hold; where the first does not, no other is looked at. */
function allOf([first = '1 = 1', ...others]: readonly string[]): string {
  if (others.length === 0) return first;
  return `CASE WHEN ${first} THEN ${others.map((one) => `(${one})`).join(' AND ')} ELSE 1 = 0 END`;
}

/** The verdict of the first condition that holds. */
function firstOf(all: readonly Case[], nothing: string): string {
  if (all.every(([, verdict]) => verdict === null)) return nothing;
  return `CASE ${all.map(([condition, verdict]) => `WHEN ${condition} THEN ${verdict === null ? 'NULL' : `'${verdict}'`}`).join(' ')} ELSE NULL END`;
}

const isOffered = (exclusions: number): string => {
  const before = ['blank', 'duplicate', ...Array.from({ length: exclusions }, (_, i) => `x${i}`)];
  return `(v IS NULL OR v NOT IN (${before.map((one) => `'${one}'`).join(', ')}))`;
};

/** Of the rows of one respondent the number of the one that is kept; the one with most answers by these times 2^40 less its number. */
function keptRow(keep: 'first' | 'last' | 'best', blank: readonly string[]): { merit: string | null; row: string } {
  if (keep === 'first') return { merit: null, row: 'min(r)' };
  if (keep === 'last') return { merit: null, row: 'max(r)' };
  const answers = blank.map((isBlank) => `CASE WHEN ${isBlank} THEN 0 ELSE 1 END`).join(' + ') || '0';
  return { merit: `(${answers})`, row: `${MOST_ROWS} - max(m * ${MOST_ROWS} - r) % ${MOST_ROWS}` };
}

function outside({ text, within, unreadable }: PeriodDays, { dialect }: Connection): Case[] {
  return [
    [`${text} IS NULL OR ${isOneOf(text, unreadable, dialect)}`, 'no-date'],
    [not(isOneOf(text, within, dialect)), 'outside-period'],
  ];
}

/** The weight as a number; what is none is none because nothing is written, or by mistake. */
function weightOf(column: string, { stored, number }: Stored, { dialect }: Connection): { value: string; verdicts: Case[] } {
  const text = stored(column);
  const value = number(column);
  return {
    value,
    verdicts: [
      [`${value} >= 0`, null],
      [`${text} IS NULL OR ${isOneOf(`lower(${text})`, NO_WEIGHT, dialect)}`, 'no-weight'],
      ['1 = 1', 'invalid-weight'],
    ],
  };
}
