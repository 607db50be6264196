import type { Attribute } from './attribute.js';

/** Where importance and performance are cut, and which rule it was: `unknown` when a midpoint was asked for and scales are not declared or differ. */
export interface Cuts {
  importance: number;
  performance: number;
  rule: 'means' | 'midpoint' | 'halfway' | 'unknown';
}

/**
 * The cuts at the means of the items, or at the midpoints of their scales (`halfway` for derived importance, which has no scale and is
 * cut at its mean). Null when no item has both.
 */
export function importanceCuts(attributes: readonly Attribute[], cut: 'means' | 'midpoint'): Cuts | null {
  const placed = attributes.filter(({ importance, performance }) => importance.mean !== null && performance.mean !== null);
  if (placed.length === 0) return null;
  const mean = (side: 'importance' | 'performance'): number =>
    placed.reduce((sum, attribute) => sum + (attribute[side].mean ?? 0), 0) / placed.length;
  const means = { importance: mean('importance'), performance: mean('performance') };
  if (cut === 'means') return { ...means, rule: 'means' };
  const derived = attributes.every((attribute) => attribute.derived);
  const performance = middle(attributes.map(({ performanceScale }) => performanceScale));
  const importance = derived ? means.importance : middle(attributes.map(({ importanceScale }) => importanceScale));
  if (performance === null || importance === null) return { ...means, rule: 'unknown' };
  return { importance, performance, rule: derived ? 'halfway' : 'midpoint' };
}

/** The middle of the scales when all are known and have the same; else null. */
function middle(scales: readonly (readonly number[] | null)[]): number | null {
  const middles = new Set(scales.map((points) => (points === null ? null : ((points[0] ?? 0) + (points.at(-1) ?? 0)) / 2)));
  return middles.size === 1 ? ([...middles][0] ?? null) : null;
}
