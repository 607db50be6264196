import { type Answer, parseAnswer } from './answer.js';
import { plainLabel } from './plain-label.js';

/** What the answers of a column, or of several on one scale, hold. No-answers are left out. */
export interface AnswerMix {
  /** How many answers there are. */
  n: number;
  /** How often each number was answered, in ascending order; also numbers that stand beside a label. */
  numbers: ReadonlyMap<number, number>;
  /** Labels without a number, the most frequent first: as `plainLabel` has them, as they are written, and how often. */
  labels: readonly { plain: string; text: string; n: number }[];
}

/** Sorts answers into numbers and labels; texts that are declared as labels (as `plainLabel` has them) are labels even when they are digits. */
export function answerMix(
  answers: readonly Answer[],
  isLost: (text: string) => boolean,
  declared: ReadonlyMap<string, number> = new Map(),
): AnswerMix {
  const numbers = new Map<number, number>();
  const labels = new Map<string, { plain: string; text: string; n: number }>();
  let total = 0;
  for (const { text, n } of mostFrequentFirst(answers)) {
    if (isLost(text)) continue;
    total += n;
    const { number } = parseAnswer(text);
    const plain = plainLabel(text);
    if (number !== null && !declared.has(plain)) {
      numbers.set(number, (numbers.get(number) ?? 0) + n);
      continue;
    }
    const known = labels.get(plain);
    if (known) known.n += n;
    else labels.set(plain, { plain, text: text.trim(), n });
  }
  return {
    n: total,
    numbers: new Map([...numbers].sort(([a], [b]) => a - b)),
    labels: [...labels.values()].sort((a, b) => b.n - a.n || (a.plain < b.plain ? -1 : 1)),
  };
}

/** Answers by frequency; those of equal frequency by their text. */
export function mostFrequentFirst(answers: readonly Answer[]): Answer[] {
  return [...answers].sort((a, b) => b.n - a.n || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}
