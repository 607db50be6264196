import { didYouMean } from '../diagnostic.js';
import { type Column, findColumn } from './columns.js';
import type { Path, Problem } from './definition/problem.js';

/** The column of a name; where there is none, or more than one, a stand-in and the problem. `says` begins its message: who names the column. */
export function findOrTell(
  name: string,
  columns: readonly Column[],
  says: string,
  path: Path | null,
): { column: Column; problem?: Problem } {
  const found = findColumn(name, columns);
  if (found.kind === 'found') return { column: found.column };
  const column = { key: name, header: name, question: name, option: null };
  if (found.kind === 'ambiguous') {
    const keys = found.columns.map(({ key }) => `"${key}"`).join(', ');
    const message = `${says} column "${name}", and the file has ${found.columns.length} such columns`;
    return { column, problem: { code: 'ambiguous-column', message, hint: `name one of ${keys}`, path } };
  }
  const message = `${says} column "${name}", which the file does not have`;
  const hint = () =>
    didYouMean(
      name,
      columns.flatMap(({ key, header }) => [key, header]),
    );
  return { column, problem: { code: 'unknown-column', message, hint, path } };
}
