import { CsatError, type Diagnostic, error } from '../../diagnostic.js';

const MOST_SHOWN = 100;

/** Why a definition is refused (exit 2): the first hundred faults, as `diagnose` words them, in the order of the file, and how many more there are. */
export function refusal<Fault>(faults: readonly Fault[], diagnose: (fault: Fault) => Diagnostic): CsatError {
  const shown = faults
    .slice(0, MOST_SHOWN)
    .map(diagnose)
    .sort((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0) || (a.where?.column ?? 0) - (b.where?.column ?? 0));
  const more = faults.length - shown.length;
  return new CsatError(more > 0 ? [...shown, error('more-problems', `and ${more} more`)] : shown, 2);
}
