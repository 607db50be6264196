import type { Elapsed } from '../../statistics/durations.js';
import type { Variable } from '../../statistics/request.js';
import { AMOUNT_DIGITS, DATE_AND_TIME } from './date-and-time.js';
import type { Dialect } from './dialect.js';
import { isOneOf, not } from './list.js';
import type { Stored } from './stored.js';

/** Texts that rows are grouped by: what is written, reduced where less of it says the same. */
export interface Texts {
  /** Expressions over the table. */
  expressions: string[];
  /** Whether the text at a place is to be trimmed yet. */
  written: boolean[];
}

/** How variables become texts to group by. */
export interface Reducer {
  texts: Texts;
  /** The place of a text, the same for the same one. */
  place(expression: string, written: boolean): string;
  /** A variable over those texts that gives the same keys; its columns are their places. */
  reduce(variable: Variable): Variable;
  /** How the time that something took is read from those texts. */
  reduceElapsed(elapsed: Elapsed): Elapsed;
}

/** Collects the texts that some variables need, to be grouped by together. */
export function reducer({ raw, stored }: Stored, dialect: Dialect): Reducer {
  const texts: Texts = { expressions: [], written: [] };
  const place = (expression: string, written: boolean): string => {
    const known = texts.expressions.findIndex((one, i) => one === expression && texts.written[i] === written);
    if (known >= 0) return String(known);
    texts.written.push(written);
    return String(texts.expressions.push(expression) - 1);
  };
  const whole = (column: string): string => place(raw(column), true);
  const worked = (expression: string): Variable => ({ kind: 'column', column: place(expression, false) });
  const isAnswer = (column: string, blank: readonly string[]): string =>
    `(${stored(column)} IS NOT NULL${blank.length === 0 ? '' : ` AND ${not(isOneOf(stored(column), blank, dialect))}`})`;
  const howMany = (conditions: readonly string[]): string => {
    const sum = conditions.map((condition) => `CASE WHEN ${condition} THEN 1 ELSE 0 END`).join(' + ') || '0';
    return `NULLIF(${dialect.text(`(${sum})`, 'Int64')}, '0')`;
  };
  const day = (column: string): string => {
    const text = raw(column);
    return place(`CASE WHEN ${dialect.matches(text, DATE_AND_TIME)} THEN ${dialect.capture(text, DATE_AND_TIME)} ELSE ${text} END`, true);
  };

  const reduceElapsed = (elapsed: Elapsed): Elapsed => ({
    ...elapsed,
    span: elapsed.span && {
      from: { ...elapsed.span.from, column: whole(elapsed.span.from.column) },
      to: { ...elapsed.span.to, column: whole(elapsed.span.to.column) },
    },
    written: elapsed.written && { ...elapsed.written, column: whole(elapsed.written.column) },
  });

  const reduce = (variable: Variable): Variable => {
    switch (variable.kind) {
      case 'column':
      case 'lookup':
        return { ...variable, column: whole(variable.column) };
      case 'wave':
        return { ...variable, column: day(variable.column) };
      case 'shape':
        if (variable.of === 'date') return { ...variable, column: day(variable.column) };
        return { ...variable, column: place(dialect.replace(raw(variable.column), AMOUNT_DIGITS, '9'), true) };
      case 'filled':
        return worked(howMany(variable.columns.map((column) => isAnswer(column, variable.blank))));
      case 'first': {
        const cases = variable.columns.map((column) => `WHEN ${isAnswer(column, variable.blank)} THEN ${stored(column)}`);
        return worked(cases.length === 0 ? dialect.nothing : `CASE ${cases.join(' ')} ELSE NULL END`);
      }
      case 'matches':
        return worked(howMany(variable.pairs.map(({ columns: [a, b], texts: pairs }) => isPair(stored(a), stored(b), pairs, dialect))));
      case 'within': {
        const { by } = variable.limit;
        const limit = { ...variable.limit, by: by && { ...by, column: whole(by.column) } };
        return { ...variable, elapsed: reduceElapsed(variable.elapsed), limit };
      }
      case 'pair':
        return { ...variable, of: [reduce(variable.of[0]), reduce(variable.of[1])] };
    }
  };
  return { texts, place, reduce, reduceElapsed };
}

/** Whether two texts are one of the pairs that `pairKey` wrote. */
function isPair(first: string, second: string, pairs: ReadonlySet<string>, dialect: Dialect): string {
  const seconds = new Map<string, string[]>();
  for (const pair of pairs) {
    const [a, b] = JSON.parse(pair) as [string, string];
    seconds.set(a, [...(seconds.get(a) ?? []), b]);
  }
  const cases = [...seconds].map(([a, list]) => `(${isOneOf(first, [a], dialect)} AND ${isOneOf(second, list, dialect)})`);
  return cases.length === 0 ? '1 = 0' : `(${cases.join(' OR ')})`;
}
