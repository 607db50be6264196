import type { Problem } from '../../survey/definition/problem.js';

const CONDITIONS = ['invalid-condition', 'unknown-question', 'forward-reference'];
const PARTS = ['functional', 'dysfunctional', 'perception'];

/** Whether a problem of a definition is what a rule tells of: names given twice, conditions, scales of NPS and CES, parts left out. */
export function toldByRule({ code, path }: Problem): boolean {
  if (path === null || path[0] !== 'questions') return false;
  const last = String(path.at(-1));
  if (CONDITIONS.includes(code) || code === 'duplicate-id') return true;
  return (code === 'unfit-scale' && last === 'scale') || (code === 'missing-key' && PARTS.includes(last));
}
