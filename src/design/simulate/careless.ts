import type { Simulate } from '../../survey/definition/simulate.js';
import { pick, pickEvenly } from './choices.js';
import type { Item } from './item.js';
import type { Person } from './person.js';
import { contentShares } from './shares.js';
import type { Uniform } from './streams.js';
import { placeOf, thresholdsOf } from './thresholds.js';
import { botText } from './verbatims.js';

export const CARELESS = ['straightliner', 'random', 'speeder', 'duplicate', 'bot'] as const;
export type Careless = (typeof CARELESS)[number];

/** Shares as they are met in panels: one respondent in eight. */
export const USUAL_CARELESS: Readonly<Record<Careless, number>> = {
  straightliner: 0.03,
  random: 0.03,
  speeder: 0.04,
  duplicate: 0.01,
  bot: 0.01,
};

/** Who is careless and how: null for everybody else. One draw for one respondent. */
export function carelessDraw(shares: NonNullable<Simulate['careless']>, uniform: Uniform): () => Careless | null {
  const each = CARELESS.map((type) => shares[type] ?? 0);
  const rest = 1 - each.reduce((sum, share) => sum + share, 0);
  return () => CARELESS[pick([...each, rest], uniform)] ?? null;
}

/** What a careless respondent answers; null where the answer is an honest one. Speeders and duplicates are honest in what they say. */
export function carelessAnswer(type: Careless | null, item: Item, person: Person, uniform: Uniform): string[] | null {
  const { kind, values } = item;
  switch (type) {
    case 'straightliner':
      return kind === 'scale' ? [values[lineOf(person, values.length)] as string] : null;
    case 'bot':
      return kind === 'words' ? [botText(uniform)] : byChance(item, uniform);
    case 'random':
      return byChance(item, uniform);
    default:
      return null;
  }
}

const byChance = ({ values }: Item, uniform: Uniform): string[] | null => (values.length === 0 ? null : [pickEvenly(values, uniform)]);

/** One level of content on every scale, whatever is asked. */
const lineOf = (person: Person, places: number): number => placeOf(person.factor('straight line'), thresholdsOf(contentShares(places)));
