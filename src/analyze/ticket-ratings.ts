import type { Diagnostic } from '../diagnostic.js';
import { topBox } from '../metrics/csat.js';
import { type Answer, resolveCodebook } from '../survey/codebook.js';
import type { TicketRoles } from '../survey/definition/tickets.js';
import { type Language, normalise } from '../survey/text.js';
import type { TicketFile } from '../survey/ticket-file.js';
import { saysGood, saysNothing } from '../survey/ticket-words.js';

type Rating = NonNullable<TicketFile['rating']>;

/**
 * Which ratings of tickets are good and which bad: as the definition lists them (where it lists only one side, all others are of the other),
 * else by words that know two sides only, such as Good and Bad, else the top box of the scale that they are on: 4 and 5 of 1 to 5. `blank` are ratings that are none. The problem,
 * where the scale cannot be told: then no rating is good or bad.
 */
export function readRatings(
  column: { key: string; header: string },
  answers: readonly Answer[],
  { good, bad }: Pick<TicketRoles, 'good' | 'bad'>,
  blank: readonly string[],
  language: Language,
): { rating: Rating; problem: Diagnostic | null } {
  const texts = answers.map(({ text }) => text);
  if (good !== undefined || bad !== undefined) return { rating: declared(column.key, texts, good, bad, blank, language), problem: null };
  const rated = texts.filter((text) => !blank.includes(text) && !saysNothing(text));
  if (rated.length > 0 && rated.every((text) => saysGood(text) !== null)) {
    const [isGood, isBad] = [rated.filter(saysGood), rated.filter((text) => !saysGood(text))];
    const rating = { column: column.key, good: isGood, bad: isBad, none: texts.filter((text) => !rated.includes(text)) };
    return { rating: { ...rating, words: isGood.length > 0 ? listed(isGood, language) : butNot(isBad, language) }, problem: null };
  }
  const scale = { id: null, points: null, labels: [], missing: [...blank], notApplicable: [], reverse: false };
  const resolved = resolveCodebook(scale, answers, { question: column.key, text: column.header, language });
  if ('unresolved' in resolved) {
    return { rating: { column: column.key, good: [], bad: [], none: [...blank], words: '' }, problem: resolved.unresolved };
  }
  const { points, labels, read } = resolved.codebook;
  const top = points.slice(-topBox(points.length));
  const having = (wanted: (text: string) => boolean): string[] => texts.filter(wanted);
  const pointOf = (text: string): number | null => {
    const reading = read(text);
    return reading.kind === 'valid' ? reading.point : null;
  };
  const named = top.flatMap((point) => labels.get(point) ?? []).filter((label) => Number.isNaN(Number(label)));
  return {
    rating: {
      column: column.key,
      good: having((text) => top.includes(pointOf(text) ?? Number.NaN)),
      bad: having((text) => points.includes(pointOf(text) ?? Number.NaN) && !top.includes(pointOf(text) ?? Number.NaN)),
      none: having((text) => ['missing', 'not-applicable'].includes(read(text).kind)),
      words: named.length > 0 ? listed(named, language) : ofScale(top.map(String), points, language),
    },
    problem: null,
  };
}

function declared(
  column: string,
  texts: readonly string[],
  good: readonly string[] | undefined,
  bad: readonly string[] | undefined,
  blank: readonly string[],
  language: Language,
): Rating {
  const among = (list: readonly string[] = []) => {
    const known = new Set(list.map(normalise));
    return (text: string): boolean => known.has(normalise(text));
  };
  const [isGood, isBad] = [among(good), among(bad)];
  const none = texts.filter((text) => !isGood(text) && !isBad(text) && (blank.includes(text) || saysNothing(text)));
  const rated = texts.filter((text) => !none.includes(text));
  return {
    column,
    good: rated.filter((text) => (good === undefined ? !isBad(text) : isGood(text))),
    bad: rated.filter((text) => (bad === undefined ? !isGood(text) : isBad(text))),
    none,
    words: good === undefined ? butNot(bad ?? [], language) : listed(good, language),
  };
}

const listed = (words: readonly string[], language: Language): string =>
  words.filter((word, i) => words.findIndex((other) => normalise(other) === normalise(word)) === i).join(language === 'zh' ? '、' : ' or ');

const butNot = (words: readonly string[], language: Language): string =>
  language === 'zh' ? `除 ${listed(words, language)} 以外` : `all but ${listed(words, language)}`;

function ofScale(top: readonly string[], points: readonly number[], language: Language): string {
  const ends = [points[0], points.at(-1)];
  return language === 'zh' ? `${ends.join('–')} 分中的 ${listed(top, language)}` : `${listed(top, language)} of ${ends.join('–')}`;
}
