/** Two things that one question may join, as its words have them. */
export interface Pair {
  coordinator: string;
  before: string;
  after: string;
  /** 1 by a pattern of joined things, 2 by a conjunction alone. */
  tier: 1 | 2;
}

/** The first match of any pattern: its group `and` is what joins. `masked` is what is searched, `text` what is quoted. */
export function firstPair(masked: string, text: string, patterns: readonly RegExp[], tier: 1 | 2): Pair | null {
  for (const pattern of patterns) {
    const [start, end] = pattern.exec(masked)?.indices?.groups?.and ?? [];
    if (start === undefined || end === undefined) continue;
    return {
      coordinator: text.slice(start, end).trim(),
      before: lastWords(text.slice(0, start)),
      after: firstWords(text.slice(end)),
      tier,
    };
  }
  return null;
}

const HAN = /\p{Script=Han}/u;
const MARKS = /^[\s,，、.。?？!！:：;；]+|[\s,，、.。?？!！:：;；]+$/g;
const LITTLE = '(?:with|of|about|on|in|for|to|is|are|was|were|you|i|the|a|an|our|your|and|that)';
/** How many Han characters or words of each thing are quoted. */
const SHOWN = { han: 8, words: 3 };

function lastWords(text: string): string {
  const clause =
    text
      .replace(MARKS, '')
      .split(/[,，、;；:：。?？]/)
      .at(-1)
      ?.trim() ?? '';
  if (HAN.test(clause)) return clause.slice(-SHOWN.han);
  return clause
    .split(' ')
    .slice(-SHOWN.words)
    .join(' ')
    .replace(new RegExp(`^(?:${LITTLE}\\s+)+`, 'i'), '');
}

function firstWords(text: string): string {
  const clause =
    text
      .replace(MARKS, '')
      .split(/[,，、;；:：。?？]/)[0]
      ?.trim() ?? '';
  if (HAN.test(clause)) return clause.slice(0, SHOWN.han);
  const words = clause
    .replace(new RegExp(`^(?:${LITTLE}\\s+)+`, 'i'), '')
    .split(' ')
    .slice(0, SHOWN.words);
  return words.join(' ').replace(new RegExp(`(?:\\s+${LITTLE})+$`, 'i'), '');
}
