/** How many Han characters a text has. */
export const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** How many words in letters a text has, numbers among them; Han characters are none. */
export const wordsIn = (text: string): number =>
  text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
