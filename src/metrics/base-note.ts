import { type Language, say } from '../survey/text.js';
import type { Section } from './result.js';

const WORDS = {
  all: {
    en: (items: number) => `Over the responses that answered all ${items} items`,
    zh: (items: number) => `只含 ${items} 题全部作答的答卷`,
  },
  each: {
    en: () => 'Each item over its own valid answers; n is that of the item with the fewest',
    zh: () => '每题按其自身的有效回答计算；n 为有效回答最少的题目',
  },
};

/** Which responses an analysis of several items is over, where not all answered: those that answered all, or for each item those that answered it. */
export function baseNote(over: keyof typeof WORDS, items: number, missing: number, language: Language): Section[] {
  if (missing === 0 || items < 2) return [];
  const { en, zh } = WORDS[over];
  return [{ id: 'base', kind: 'note', text: say({ en: en(items), zh: zh(items) }, language) }];
}
