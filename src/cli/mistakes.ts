import { CsatError, type Diagnostic } from '../diagnostic.js';

/** Mistakes of one command line, told together. */
export interface Mistakes {
  /** What `read` gives; undefined where it throws a CsatError, which is kept. */
  keep<T>(read: () => T | Promise<T>): Promise<T | undefined>;
  /** Throws one CsatError with all that was kept, if anything was: exit 2 when one of them is wrong use. */
  tell(): void;
}

/** No mistake yet. */
export function mistakes(): Mistakes {
  const kept: Diagnostic[] = [];
  let exit: CsatError['exit'] = 3;
  return {
    async keep(read) {
      try {
        return await read();
      } catch (problem) {
        if (!(problem instanceof CsatError)) throw problem;
        kept.push(...problem.diagnostics);
        if (problem.exit === 2) exit = 2;
        return undefined;
      }
    },
    tell() {
      if (kept.length > 0) throw new CsatError(kept, exit);
    },
  };
}
