import type { Asked } from '../asked.js';
import { choiceItem } from './choice-items.js';
import { freeItem } from './free-items.js';
import type { Item } from './item.js';
import { kanoItems } from './kano-items.js';
import type { Making } from './making.js';
import { scaleItems } from './scale-items.js';

/** Whether it is one of the two forms of a Kano question, which are answered as a pair. */
export const isForm = ({ question, part }: Asked): boolean =>
  question.type === 'kano' && (part === 'functional' || part === 'dysfunctional');

/** The items of one question, whose parts are given together. */
export function itemsOf(parts: readonly Asked[], making: Making): Item[] {
  const [functional, dysfunctional] = parts.filter(isForm);
  const pair = functional?.kind === 'scale' && dysfunctional?.kind === 'scale' ? kanoItems(functional, dysfunctional, making) : [];
  return [...pair, ...parts.filter((part) => !isForm(part)).flatMap((part) => itemsOfPart(part, making))];
}

function itemsOfPart(asked: Asked, making: Making): Item[] {
  switch (asked.kind) {
    case 'note':
      return [];
    case 'scale':
    case 'matrix':
      return scaleItems(asked, making);
    case 'choice':
    case 'ranking':
      return [choiceItem(asked, making)];
    default:
      return [freeItem(asked, making)];
  }
}
