import { CsatError, didYouMean, error } from '../diagnostic.js';
import { nameOf } from '../metrics/index.js';
import type { Analysis } from '../metrics/plan.js';

/** The analyses that `--only` names by metric or question; all when it names none. Throws CsatError (exit 2) with every name that fits nothing. */
export function chosen(analyses: Analysis[], only: string[]): Analysis[] {
  if (only.length === 0) return analyses;
  const names = [...new Set(analyses.flatMap(({ id, metric }) => [id, nameOf(metric)]))];
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new CsatError(
      unknown.map((name) =>
        error('unknown-metric', `--only ${name}: the survey has no such metric or question`, {
          hint: didYouMean(name, names) ?? `it has ${names.slice(0, 12).join(', ')}`,
        }),
      ),
      2,
    );
  }
  return analyses.filter(({ id, metric }) => only.includes(id) || only.includes(nameOf(metric)));
}
