import type { Logic } from '../../survey/show-if.js';
import type { Text } from '../../survey/text.js';
import type { Asked } from '../asked.js';
import type { Say } from './say.js';

/** A questionnaire laid out on a page: what every part of it is drawn with. */
export interface Sheet {
  languages: readonly string[];
  say: Say;
  /** The number of a question on paper; notes have none. */
  numberOf(asked: Asked): number | null;
  /** A condition as a person can follow it on paper. */
  routingOf(logic: Logic): Text;
  /** Uniform numbers, 0 ≤ u < 1, for random orders. */
  next(): number;
}
