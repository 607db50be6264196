import { splitChoices } from '../survey/choice-book.js';
import type { Answer } from '../survey/codebook.js';
import { noAnswer } from '../survey/no-answer.js';
import { normalise } from '../survey/text.js';

/** Separators of several choices in one cell, the most certain first. */
const SEPARATORS = ['┋', ';', '|', ','];
const MOST_OPTIONS = 40;

/**
 * The separator and the options of answers that hold several choices, or null when they hold one each.
 * Several: at least a fifth of the answers has the separator (any at all for ┋, which is used for nothing else), the parts are
 * few and recur in different combinations. Parts that only ever occur together are one option whose text contains the separator.
 */
export function choiceParts(answers: readonly Answer[], announced: boolean): { separator: string; options: string[] } | null {
  const given = answers.filter(({ text }) => noAnswer(text) === null);
  const total = given.reduce((sum, { n }) => sum + n, 0);
  for (const separator of SEPARATORS) {
    const several = given.filter(({ text }) => text.includes(separator)).reduce((sum, { n }) => sum + n, 0);
    const certain = separator === '┋' || announced;
    if (several === 0 || (!certain && several < 0.2 * total)) continue;
    const cells = given.map(({ text, n }) => ({
      parts: joinInseparable(splitChoices(text, separator, []), inseparable(given, separator), separator),
      n,
    }));
    const uses = new Map<string, { text: string; n: number; cells: number }>();
    for (const { parts, n } of cells) {
      for (const part of parts.map((text) => text.replace(/〖[^〗]*〗/g, '').trim())) {
        const use = uses.get(normalise(part)) ?? { text: part, n: 0, cells: 0 };
        use.n += n;
        use.cells++;
        uses.set(normalise(part), use);
      }
    }
    const recurring = [...uses.values()].filter(({ n }) => n > 1);
    const combined = recurring.filter(({ cells: inCells }) => inCells > 1);
    const mentions = [...uses.values()].reduce((sum, { n }) => sum + n, 0);
    const covered = (certain ? recurring : combined).reduce((sum, { n }) => sum + n, 0);
    if (recurring.length < 2 || recurring.length > MOST_OPTIONS || (!certain && covered < 0.8 * mentions)) continue;
    return {
      separator: separator === ',' ? ', ' : separator,
      options: recurring.sort((a, b) => b.n - a.n || (a.text < b.text ? -1 : 1)).map(({ text }) => text),
    };
  }
  return null;
}

/** Pairs of neighbouring parts that never occur apart, and occur more than once. */
function inseparable(answers: readonly Answer[], separator: string): Set<string> {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const { text, n } of answers) {
    const parts = splitChoices(text, separator, []).map(normalise);
    parts.forEach((part, i) => {
      const next = parts[i + 1];
      first.set(part, (first.get(part) ?? 0) + n);
      second.set(part, (second.get(part) ?? 0) + n);
      if (next !== undefined) pairs.set(JSON.stringify([part, next]), (pairs.get(JSON.stringify([part, next])) ?? 0) + n);
    });
  }
  const never = new Set<string>();
  for (const [pair, n] of pairs) {
    const [a, b] = JSON.parse(pair) as [string, string];
    if (n >= 3 && first.get(a) === n && second.get(b) === n && /^\p{Ll}|^[(（]/u.test(b)) never.add(pair);
  }
  return never;
}

function joinInseparable(parts: string[], never: ReadonlySet<string>, separator: string): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const tail = last?.split(separator).at(-1) ?? '';
    if (last !== undefined && never.has(JSON.stringify([normalise(tail), normalise(part)])))
      joined[joined.length - 1] = `${last}${separator}${separator === ',' ? ' ' : ''}${part}`;
    else joined.push(part);
  }
  return joined;
}
