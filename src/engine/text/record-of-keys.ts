import type { Variable } from '../../statistics/request.js';
import { type Cells, cellsOf } from './cells.js';

/** A record that has the given keys, one per variable; all variables must be plain columns. */
export function recordOfKeys(variables: readonly Variable[], keys: readonly (string | null)[], index: (column: string) => number): Cells {
  const texts: string[] = [];
  for (const [i, variable] of variables.entries()) if (variable.kind === 'column') texts[index(variable.column)] = keys[i] ?? '';
  return cellsOf(Array.from(texts, (text) => text ?? ''));
}
