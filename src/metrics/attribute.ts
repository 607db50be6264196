import type { Estimate } from './estimate.js';

/** What is rated, with its importance and its performance. */
export interface Attribute {
  id: string;
  title: string;
  performance: Estimate;
  /** The points of its scale; null when they were found from the answers. */
  performanceScale: readonly number[] | null;
  /** Without standard error when derived. */
  importance: Estimate;
  /** Null also for derived importance, which has no scale. */
  importanceScale: readonly number[] | null;
  /** Whether importance was derived from an outcome, and not asked. */
  derived: boolean;
  /** Why the derived importance is null; null when it is not. */
  why: string | null;
}
