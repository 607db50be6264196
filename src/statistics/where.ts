import { CsatError, type Diagnostic, didYouMean, error } from '../diagnostic.js';
import { type Column, findColumn } from '../survey/columns.js';
import type { Collection, Condition } from './request.js';

/** A condition whose column is called by its key. Throws CsatError (exit 2) for a column that is not there, or is there more than once. */
export function bindCondition(condition: Condition, columns: readonly Column[]): Condition {
  const found = findColumn(condition.column, columns);
  if (found.kind === 'found') return { ...condition, column: found.column.key };
  if (found.kind === 'ambiguous') {
    const hint = `name one of ${found.columns.map(({ key }) => `"${key}"`).join(', ')}`;
    throw new CsatError(
      error('ambiguous-column', `--where names column "${condition.column}", and the file has ${found.columns.length} such columns`, {
        hint,
      }),
      2,
    );
  }
  const names = columns.flatMap(({ key, header }) => [key, header]);
  throw new CsatError(
    error('unknown-column', `--where names column "${condition.column}", which the file does not have`, {
      hint: didYouMean(condition.column, names),
    }),
    2,
  );
}

/** A value that no response has is a typo until proved otherwise: throws CsatError (exit 2) with all of them. */
export function checkValues(where: readonly Condition[], { filters, rows }: Collection): void {
  const problems: Diagnostic[] = [];
  for (const { column, operator, values } of where) {
    const counts = filters.get(column);
    if (rows.rows === 0 || counts === undefined || counts.overflow > 0 || !['=', '!=', 'in'].includes(operator)) continue;
    const known = counts.cells.flatMap(({ keys }) => (keys[0] == null ? [] : [keys[0]]));
    const numbers = new Set(known.map(Number).filter((number) => !Number.isNaN(number)));
    for (const value of values) {
      if (known.includes(value) || numbers.has(Number(value))) continue;
      const hint = didYouMean(value, known) ?? `it has ${known.slice(0, 8).join(', ')}${known.length > 8 ? ' …' : ''}`;
      problems.push(error('unknown-value', `--where ${column} ${operator} ${value}: no response has this value`, { hint }));
    }
  }
  if (problems.length > 0) throw new CsatError(problems, 2);
}
