import { CsatError, error } from '../diagnostic.js';
import type { Report } from '../report/report.js';
import type { AnyDefinition, Loaded } from '../survey/load.js';

/** Refuses --check where there is nothing to check. Throws CsatError (exit 2). */
export function refuseEmptyGate(loaded: Loaded<AnyDefinition> | undefined): void {
  if ((loaded?.definition.targets ?? []).length > 0) return;
  const message = loaded === undefined ? '--check needs a definition with targets' : '--check: the definition has no targets';
  const hint = 'write them under targets, as  - {figure: recommend.nps, min: 30}';
  throw new CsatError(error('no-targets', message, { hint, where: loaded?.place([]) }), 2);
}

/** Exit code of --check: 1 when a target of level error is missed, else 4 when one could not be judged, else 0. Warnings decide nothing. */
export function gateExit({ targets = [] }: Report): 0 | 1 | 4 {
  const decisive = targets.filter(({ level }) => level === 'error');
  if (decisive.some(({ status }) => status === 'fail')) return 1;
  return decisive.some(({ status }) => status === 'insufficient') ? 4 : 0;
}
