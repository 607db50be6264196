import type { Survey } from '../survey/survey.js';
import { dimensionsOf, type GapItem } from './gap-items.js';

/** A weight that respondents gave, and the items of a dimension among which it is shared evenly. */
export interface AskedWeight {
  /** The item that holds it. */
  weight: string;
  dimension: string;
  items: GapItem[];
}

/**
 * The weights that were asked: one of a whole dimension (the same column wherever one of its items asks for it), or one of each of its items.
 * Null when that does not hold of every dimension.
 */
export function askedWeights(items: readonly GapItem[], survey: Survey): AskedWeight[] | null {
  const columnOf = (id: string): string => {
    const item = survey.items.find((one) => one.id === id);
    return item?.kind === 'scale' ? item.column : id;
  };
  const asked = dimensionsOf(items).map(({ id: dimension, items: members }): AskedWeight[] | null => {
    const weights = members.flatMap(({ weight }) => (weight === null ? [] : [weight]));
    const columns = new Set(weights.map(columnOf));
    if (columns.size === 1) return [{ weight: weights[0] as string, dimension, items: members }];
    if (columns.size < members.length) return null;
    return members.map((item) => ({ weight: item.weight as string, dimension, items: [item] }));
  });
  return asked.includes(null) ? null : asked.flatMap((weights) => weights ?? []);
}
