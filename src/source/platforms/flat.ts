import type { ColumnRole } from '../layout.js';
import { clean, countOf, roleOf } from './header.js';
import type { Platform } from './platform.js';

/** A platform of one header row, each column named on its own: tickets and orders. `marks` must all be there, of `oneOf` at least one. */
export function flatPlatform(id: string, name: string, marks: string[], oneOf: string[], roles: ReadonlyMap<string, ColumnRole>): Platform {
  return {
    id,
    name,
    blank: [],
    detect: ([first]) => (countOf(first, marks) === marks.length && (oneOf.length === 0 || countOf(first, oneOf) > 0) ? 1 : null),
    describe: (header) =>
      (header[0] ?? []).map(clean).map((text) => ({
        key: text,
        question: text,
        option: null,
        group: null,
        role: roleOf(roles, text) ?? (text === '' ? 'metadata' : null),
      })),
    exclude: () => [],
  };
}
