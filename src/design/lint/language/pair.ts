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
const trimmed = (text: string): string => text.replace(/^[\s,，、.。?？!！:：;；]+|[\s,，、.。?？!！:：;；]+$/g, '');

function lastWords(text: string): string {
  const clause =
    trimmed(text)
      .split(/[,，、;；:：。?？]/)
      .at(-1) ?? '';
  return HAN.test(clause) ? clause.slice(-8) : clause.trim().split(' ').slice(-3).join(' ');
}

function firstWords(text: string): string {
  const clause = trimmed(text).split(/[,，、;；:：。?？]/)[0] ?? '';
  return HAN.test(clause) ? clause.slice(0, 8) : clause.trim().split(' ').slice(0, 3).join(' ');
}
