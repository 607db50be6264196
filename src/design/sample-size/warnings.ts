import { npsVariance } from './nps.js';
import { count, figure } from './number-text.js';
import type { SampleSize } from './plan-sample.js';
import { proportionVariance } from './proportion.js';
import type { Words } from './words-en.js';

/** A warning with a stable code. */
export interface Warning {
  code: string;
  message: string;
}

/** Fewest answers of a group that is shown by itself. */
const LEAST_SHOWN = 30;
/** Fewest answers expected in the smallest class for which the normal approximation is trusted. */
const LEAST_IN_CLASS = 5;
const MOST_NAMES = 5;

/** What a user must know before trusting a sample size: what is wrong with this one first, then what holds for every one. */
export function warningsOf(size: SampleSize, words: Words): Warning[] {
  const { settings, precision, strata } = size;
  const found: Warning[] = [];
  const warn = (code: string, message: string): void => void found.push({ code, message });
  peopleWarnings(size, words, warn);
  const { rarest, cell } = precision;
  if (rarest !== null && rarest < LEAST_IN_CLASS) warn('rough-approximation', words.rough(figure(rarest)));
  if (rarest === null && size.answers < LEAST_SHOWN) warn('rough-approximation', words.fewAnswers);
  if (settings.cells !== null && (cell?.answers ?? 0) < settings.cells.floor)
    warn('below-floor', words.belowFloor(count(cell?.answers ?? 0), count(settings.cells.floor)));
  const small = (strata ?? []).filter(({ answers, size: people }) => answers < LEAST_SHOWN && answers < people);
  if (small.length > 0) warn('small-strata', words.smallStrata(namesOf(small, words)));

  warn('probability-sampling', words.probability);
  warn('self-selected', words.selfSelected);
  if (settings.cells === null && strata === null) warn('per-cell', words.perCell);
  const { expected } = settings;
  const variance = expected.metric === 'nps' ? npsVariance(expected.promoters, expected.detractors) : npsVariance(0.5, 0.2);
  const box = proportionVariance(0.5);
  if (variance > box)
    warn('nps-needs-more', words.npsNeedsMore(figure(Number((variance / box).toPrecision(2))), figure(variance), figure(box)));
  return found;
}

function peopleWarnings(
  { settings, answers, invitations, population, strata }: SampleSize,
  words: Words,
  warn: (code: string, message: string) => void,
): void {
  if (population === null) return;
  const invited = invitations.needed;
  if (answers > population) warn('too-few-people', words.tooFewPeople(count(answers), count(population)));
  else if (invited !== null && invited > population)
    warn('too-few-people', words.tooFew(count(invited), count(population), count(Math.floor(population * (invitations.yield ?? 1)))));
  else if (settings.n === null && answers === population) warn('census', words.census);
  const short = (strata ?? []).filter((one) => one.invitations !== null && one.invitations > one.size);
  if (short.length > 0) warn('too-few-people', words.tooFewInStrata(namesOf(short, words)));
}

/** The first names, and how many there are beside them. */
function namesOf(strata: readonly { name: string }[], words: Words): string[] {
  const names = strata.slice(0, MOST_NAMES).map(({ name }) => name);
  return strata.length > MOST_NAMES ? [...names, words.andMore(count(strata.length - MOST_NAMES))] : names;
}
