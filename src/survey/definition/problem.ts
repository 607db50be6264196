import { type Diagnostic, error, type Place } from '../../diagnostic.js';

/** Keys and list positions that lead from the top of a definition to one of its values. */
export type Path = (string | number)[];

/** Where the value (or its key) at a path stands in the file; where the path ends early, the deepest value that is there. */
export type FindPlace = (path: Path, what?: 'key' | 'value') => Place;

/** What is wrong in a definition, before it has a place. A null path: it came from the command line. */
export interface Problem {
  code: string;
  message: string;
  /** What to do about it; looked for only when the problem is shown. */
  hint?: string | (() => string | undefined);
  path: Path | null;
  /** The key is meant, not its value. */
  key?: boolean;
}

/** The problem as an error to show; without a file to point into it has no place. */
export function placed({ code, message, hint, path, key }: Problem, place: FindPlace | null): Diagnostic {
  const where = path === null || place === null ? undefined : place(path, key ? 'key' : 'value');
  return error(code, message, { hint: typeof hint === 'function' ? hint() : hint, where });
}
