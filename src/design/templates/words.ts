/** A text in both languages that templates are written in. */
export type Words = { en: string; zh: string };

/** A text with its first letter as at the beginning of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
