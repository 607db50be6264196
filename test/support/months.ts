import type { Workspace } from './workspace.js';

/** Answers to two questions by the people of two regions: how many promoters and detractors, how many satisfied and not, in each. */
export interface Month {
  north: { promoters: number; detractors: number };
  south: { promoters: number; detractors: number };
}

export const QUESTIONS = `id: monthly
segments: [region]
questions:
  - {id: recommend, type: nps, text: Would you recommend us?}
  - {id: overall, type: csat, text: How satisfied are you?, scale: {points: 1..5}}
`;

/** A file of one month; promoters answer 10 and 5, detractors 0 and 1. */
export function monthCsv({ north, south }: Month): string {
  const rows = (region: string, { promoters, detractors }: Month['north']): string =>
    `${region},10,5\n`.repeat(promoters) + `${region},0,1\n`.repeat(detractors);
  return `region,recommend,overall\n${rows('North', north)}${rows('South', south)}`;
}

/** Writes the definition with targets, and gives its path. */
export const withTargets = (files: Workspace, name: string, ...targets: string[]): string =>
  files.write(name, `${QUESTIONS}targets:\n${targets.map((target) => `  - ${target}\n`).join('')}`);
