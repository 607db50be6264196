import { normalise } from '../../survey/text.js';
import type { ColumnRole } from '../layout.js';
import { clean, countOf, roleOf } from './header.js';
import type { OrderColumns } from './order-columns.js';
import type { Platform } from './platform.js';

/**
 * A platform of tickets or orders, not of surveys: one header row, and of all columns only those in `asked` hold answers; each comes
 * with what it asks. `marks` must all be there, of `oneOf` at least one. What is written for no answer is `blank`.
 */
export function flatPlatform(
  id: string,
  name: string,
  { marks, oneOf = [], asked = {}, blank = [] }: { marks: string[]; oneOf?: string[]; asked?: Record<string, string>; blank?: string[] },
  roles: ReadonlyMap<string, ColumnRole>,
  transactions?: OrderColumns,
): Platform {
  const questions = new Map(Object.entries(asked).map(([column, question]) => [normalise(column), question]));
  return {
    id,
    name,
    blank,
    detect: ([first]) => (countOf(first, marks) === marks.length && (oneOf.length === 0 || countOf(first, oneOf) > 0) ? 1 : null),
    describe: (header) =>
      (header[0] ?? []).map(clean).map((text) => {
        const question = questions.get(normalise(text));
        const role = roleOf(roles, text) ?? (question === undefined ? 'metadata' : null);
        return { key: text, question: question ?? text, option: null, group: null, role };
      }),
    exclude: () => [],
    transactions,
  };
}
