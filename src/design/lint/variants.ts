import { say, type Text } from '../../survey/text.js';

/** The same texts in every language that one of them has; once where none has several. */
export function variantsOf(texts: readonly Text[]): string[][] {
  const tags = new Set(texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text))));
  if (tags.size === 0) return [texts.map((text) => say(text, 'en'))];
  return [...tags].map((tag) => texts.map((text) => say(text, tag)));
}
