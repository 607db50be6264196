import type { Path } from '../../survey/definition/problem.js';
import type { Asked, Point } from '../asked.js';
import type { Draft } from './draft.js';

/** A scale as one question shows it. */
export interface AskedScale {
  asked: Extract<Asked, { kind: 'scale' | 'matrix' }>;
  points: Point[];
  path: Path;
  /** The name of the scale, or the question where it has one of its own: findings about a shared scale are told once. */
  once: string;
}

/** Every scale that respondents meet, in order. */
export function scalesOf({ asked }: Draft): AskedScale[] {
  return asked.flatMap((one): AskedScale[] => {
    if (one.kind !== 'scale' && one.kind !== 'matrix') return [];
    const path: Path = ['questions', one.index, ...(one.part === null ? [] : [one.part]), 'scale'];
    return [{ asked: one, points: one.points, path, once: scaleName(one) ?? one.id }];
  });
}

function scaleName({ question, part }: Asked): string | null {
  const holder = part === null ? question : (question as unknown as Record<string, { scale?: unknown } | undefined>)[part];
  const scale = holder !== undefined && 'scale' in holder ? holder.scale : undefined;
  return typeof scale === 'string' ? scale : null;
}
