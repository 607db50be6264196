import type { Path, Problem } from '../../survey/definition/problem.js';
import type { Simulate } from '../../survey/definition/simulate.js';

/** What is to be planted: from `simulate` of the definition, and what the command line says in its place. */
export interface Settings {
  planted: Simulate;
  /** Keeps a mistake in what stands at a path below `simulate`, once, worded for where it was written. */
  complain(path: Path, message: string, hint?: Problem['hint']): void;
  problems: Problem[];
}

/** Figures, shares by name, or all `shares` in order. */
export type Target = NonNullable<Simulate['questions']>[string];
type Effects = NonNullable<Simulate['effects']>;

/** How far below `simulate` the command line and the definition are told apart, where it is not the second key. */
const DEPTH: Readonly<Record<string, number>> = { rho: 1, missing: 1, careless: 1, waves: 3, effects: 4 };

/** What may stand beside the distribution of a question. */
export const MODIFIERS: readonly string[] = ['missing', 'not-applicable', 'rho'];

/** The command line goes before the definition: question by question and segment by segment, and then key by key. */
export function settingsOf(declared: Simulate, flags: Simulate): Settings {
  const problems: Problem[] = [];
  return {
    planted: {
      ...declared,
      ...flags,
      questions: mergedTargets(declared.questions ?? {}, flags.questions ?? {}),
      segments: { ...declared.segments, ...flags.segments },
      effects: mergedEffects(declared.effects ?? {}, flags.effects ?? {}),
      waves: { ...declared.waves, ...flags.waves, drift: { ...declared.waves?.drift, ...flags.waves?.drift } },
      duration: { ...declared.duration, ...flags.duration },
    },
    complain(path, message, hint) {
      const typed = isIn(flags, path.slice(0, DEPTH[path[0] as string] ?? 2));
      const told = typed ? `${optionOf(path)}: ${message}` : message;
      if (problems.some((problem) => problem.message === told)) return;
      problems.push({ code: 'wrong-simulation', message: told, hint, path: typed ? null : ['simulate', ...path] });
    },
    problems,
  };
}

function mergedTargets(declared: Record<string, Target>, flags: Record<string, Target>): Record<string, Target> {
  const names = [...new Set([...Object.keys(declared), ...Object.keys(flags)])];
  return Object.fromEntries(names.map((name) => [name, mergedTarget(declared[name] ?? {}, flags[name] ?? {})]));
}

/** A distribution replaces a distribution; what stands beside it is added. */
export function mergedTarget(before: Target, after: Target): Target {
  const replaces = Object.keys(after).some((key) => !MODIFIERS.includes(key));
  const kept = Object.entries(before).filter(([key]) => !replaces || MODIFIERS.includes(key));
  return { ...Object.fromEntries(kept), ...after };
}

function mergedEffects(declared: Effects, flags: Effects): Effects {
  const merged = structuredClone(declared);
  for (const [segment, groups] of Object.entries(flags)) {
    for (const [group, values] of Object.entries(groups))
      merged[segment] = { ...merged[segment], [group]: { ...merged[segment]?.[group], ...values } };
  }
  return merged;
}

function isIn(value: unknown, path: Path): boolean {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false;
    at = (at as Record<string | number, unknown>)[step];
  }
  return true;
}

/** How the command line says it. */
export function optionOf([section = '', name = '', key]: Path): string {
  switch (section) {
    case 'questions':
      return `--set ${name}${key === undefined ? '' : `.${key}`}`;
    case 'segments':
      return `--segment ${name}`;
    case 'effects':
      return `--effect ${name}=${key ?? ''}`;
    case 'waves':
      return name === 'drift' ? `--drift ${key ?? ''}`.trim() : `--${name === 'unit' ? 'wave' : name === 'count' ? 'waves' : name}`;
    default:
      return `--${section}`;
  }
}
