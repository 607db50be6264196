import type { Survey } from '../survey/survey.js';

/** What the groups of a segment are called, by their values; empty where they are called as they are stored. */
export const groupLabels = (by: string, { segments }: Survey): ReadonlyMap<string, string> =>
  new Map(segments.find(({ id }) => id === by)?.lookup?.groups.map(({ value, label }) => [value, label]));
