import type { Settings } from '../../../src/design/sample-size/settings.js';

/** A share of one half within 5 points at 95 %, and what a test wants otherwise. */
export const settingsOf = (others: Partial<Settings> = {}): Settings => ({
  expected: { metric: 'proportion', share: 0.5 },
  confidence: 0.95,
  power: 0.8,
  n: null,
  margin: 5,
  change: null,
  correlation: null,
  population: null,
  design: { known: null, clusters: null, weightCv: null },
  response: { rate: null, completion: 1, bad: 0, deliverable: 1 },
  cells: null,
  strata: null,
  assumed: [],
  ...others,
});

export const NPS = { metric: 'nps', promoters: 0.5, detractors: 0.2 } as const;
