import type { Part } from '../../survey/definition/parts.js';
import type { FoundQuestion } from './exchange.js';

/** A question on its own, or one that is asked in parts, found again by the names of its parts. */
export type Regrouped =
  | { type: 'single'; found: FoundQuestion }
  | { type: 'kano' | 'gap'; name: string; parts: Map<Part['name'], FoundQuestion> };

const KANO: Part['name'][] = ['dysfunctional', 'functional', 'importance'];
const GAP: Part['name'][] = ['perception', 'expectation', 'minimum', 'desired', 'weight'];

/** Whether a name is that of a part, whose answers lie on a scale. */
export const isPartName = (name: string): boolean =>
  [...KANO, ...GAP].some((part) => name.toLowerCase().endsWith(part) && name.length > part.length);

/** Finds Kano and gap questions again: neighbours that are called by question and part (`lock_functional`) and shown alike. */
export function regroup(asked: readonly FoundQuestion[]): Regrouped[] {
  const groups: Regrouped[] = [];
  for (let at = 0; at < asked.length; ) {
    const group = groupAt(asked, at, KANO, 'kano') ?? groupAt(asked, at, GAP, 'gap');
    groups.push(group ?? { type: 'single', found: asked[at] as FoundQuestion });
    at += group?.parts.size ?? 1;
  }
  return groups;
}

function groupAt(asked: readonly FoundQuestion[], at: number, names: Part['name'][], type: 'kano' | 'gap') {
  const first = asked[at] as FoundQuestion;
  const parts = new Map<Part['name'], FoundQuestion>();
  const base = partOf(first, names)?.base ?? null;
  for (const found of asked.slice(at, at + names.length)) {
    const part = partOf(found, names);
    if (part === null || part.base !== base || parts.has(part.name) || !shownAlike(found, first) || (found.newPage && found !== first))
      break;
    parts.set(part.name, found);
  }
  const whole = type === 'kano' ? parts.has('functional') && parts.has('dysfunctional') : parts.has('perception');
  const form = [parts.get('functional'), parts.get('dysfunctional')].every(
    (side) => side === undefined || (side.kind === 'scale' && (side.points.length === 5 || side.points.length === 3)),
  );
  return whole && form ? { type, name: base as string, parts } : null;
}

function partOf(found: FoundQuestion, names: readonly Part['name'][]): { base: string; name: Part['name'] } | null {
  const name = names.find((one) => found.id.toLowerCase().endsWith(one));
  const form = name === 'functional' || name === 'dysfunctional';
  if (name === undefined || (found.kind !== 'scale' && (form || found.kind !== 'number'))) return null;
  const base = found.id.slice(0, -name.length).replace(/[_.-]$/, '');
  return base === '' ? null : { base, name };
}

function shownAlike(a: FoundQuestion, b: FoundQuestion): boolean {
  const shown = ({ help, required, showIf }: FoundQuestion): string => JSON.stringify([help, required, showIf]);
  return shown(a) === shown(b);
}
