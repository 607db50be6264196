/** Where a problem is: a file with line and column, a row or a column of data. Lines, columns and rows count from 1. */
export interface Place {
  file?: string;
  line?: number;
  column?: number;
  /** Characters to underline from `column` on. */
  length?: number;
  /** The text of `line`, to print above the caret. */
  source?: string;
  /** The question, metric or data column that is meant. */
  subject?: string;
  row?: number;
}

/** 2: wrong use or wrong definition. 3: the data could not be read, or too little of it was valid. */
export type Exit = 2 | 3;

/** One thing to tell the user: a stable code, one line of what is wrong, and what to do about it. */
export interface Diagnostic {
  code: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
  hint?: string;
  where?: Place;
}

/** A known mistake: printed as lines, never with a stack. Carries all that was found, not the first only. */
export class CsatError extends Error {
  readonly diagnostics: Diagnostic[];
  readonly exit: Exit;

  constructor(diagnostics: Diagnostic | Diagnostic[], exit: Exit) {
    const all = Array.isArray(diagnostics) ? diagnostics : [diagnostics];
    super(all.map((one) => `${one.code}: ${one.message}`).join('\n'));
    this.name = 'CsatError';
    this.diagnostics = all;
    this.exit = exit;
  }
}

/** A diagnostic of severity error. */
export const error = (code: string, message: string, more: Pick<Diagnostic, 'hint' | 'where'> = {}): Diagnostic => ({
  code,
  severity: 'error',
  message,
  ...more,
});

/** A diagnostic of severity warning. */
export const warning = (code: string, message: string, more: Pick<Diagnostic, 'hint' | 'where'> = {}): Diagnostic => ({
  code,
  severity: 'warning',
  message,
  ...more,
});

/** A diagnostic of severity info. */
export const info = (code: string, message: string, more: Pick<Diagnostic, 'hint' | 'where'> = {}): Diagnostic => ({
  code,
  severity: 'info',
  message,
  ...more,
});

/**
 * The candidate that was most likely meant by a word, or undefined when none is near.
 * Near: at most a third of the letters differ (Damerau–Levenshtein, case ignored), or one begins with the other.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.normalize('NFKC').toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = candidate.normalize('NFKC').toLowerCase();
    const longest = Math.max(wanted.length, other.length);
    if (Math.abs(wanted.length - other.length) > longest / 3 && !other.startsWith(wanted) && !wanted.startsWith(other)) continue;
    const edits = editDistance(wanted, other);
    const begins = wanted.length >= 2 && other.length >= 2 && (other.startsWith(wanted) || wanted.startsWith(other));
    const distance = begins ? Math.min(edits, longest / 3) : edits;
    if (distance < longest && distance <= Math.max(1, longest / 3) && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** `did you mean "x"?`, or undefined when no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = nearest(word, candidates);
  return found === undefined ? undefined : `did you mean "${found}"?`;
}

/** Damerau–Levenshtein distance, optimal string alignment form. */
function editDistance(a: string, b: string): number {
  const from = [...a].slice(0, 80);
  const to = [...b].slice(0, 80);
  let beforeLast: number[] = [];
  let last = to.map((_, j) => j).concat(to.length);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const substitution = (last[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, substitution);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] as number;
}
