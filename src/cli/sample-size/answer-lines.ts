import { count, entry, figure, percent } from '../../design/sample-size/number-text.js';
import { LIKELY_RATES, type SampleSize } from '../../design/sample-size/plan-sample.js';
import type { Requirement } from '../../design/sample-size/requirements.js';
import type { Words } from '../../design/sample-size/words-en.js';
import { paragraph } from './paragraph.js';
import { pointsIn } from './points-in.js';

const MARGIN = '    ';

/** The answer: how many completed answers, or how exact they are, and how many invitations; each with what it is for. */
export function answerLines(size: SampleSize, words: Words, width: number): string[] {
  return [headline(size, words), ...reasonLines(size, words, width), ...invitationLines(size, words, width)];
}

function headline({ settings, answers, precision }: SampleSize, words: Words): string {
  const n = count(answers);
  if (settings.n !== null) return words.reached(`±${pointsIn(settings, words)(figure(precision.margin))}`, n);
  if (settings.change === null) return words.answers(n);
  return settings.correlation === null ? words.perWave(n) : words.pairs(n);
}

/** What the answers are for; where that is several things, the answers that each of them takes. */
function reasonLines(size: SampleSize, words: Words, width: number): string[] {
  const { requirements } = size;
  if (size.settings.n !== null) return paragraph(MARGIN, reachedChange(size, words), width);
  const widest = Math.max(...requirements.map(({ answers }) => count(answers).length));
  return requirements.flatMap((one) => {
    const mark = requirements.length === 1 ? MARGIN : `${MARGIN}${count(one.answers).padStart(widest)} `;
    return paragraph(mark, reasonOf(one, size, words), width);
  });
}

/** The change that two waves of so many answers find, in the direction that is harder to see. */
function reachedChange({ settings, precision, answers }: SampleSize, words: Words): string {
  const shifts = [precision.rise, precision.drop].filter((shift) => shift !== null);
  const level = percent(settings.confidence);
  if (shifts.length === 0) return words.reachedMargin(level);
  return words.reachedChange(count(answers), pointsIn(settings, words)(figure(Math.max(...shifts))), percent(settings.power), level);
}

function reasonOf({ id }: Requirement, { settings }: SampleSize, words: Words): string {
  const { margin, change, cells, strata, confidence, power } = settings;
  const points = pointsIn(settings, words);
  switch (id) {
    case 'margin':
      return words.forMargin(`±${points(entry(margin ?? 0))}`, percent(confidence));
    case 'change':
      return words.forChange(points(entry(change ?? 0)), percent(power));
    case 'cells':
      if (strata !== null) return words.forStrata(count(strata.strata.length), count(strata.floor));
      return words.forCells(count(cells?.count ?? 0), count(cells?.floor ?? 0));
  }
}

function invitationLines({ settings, invitations }: SampleSize, words: Words, width: number): string[] {
  const inWave = (text: string): string => (settings.change === null ? text : words.eachWave(text));
  const { needed, fewest, most } = invitations;
  if (needed === null || invitations.yield === null) {
    const rates = words.yields(percent(LIKELY_RATES.high), percent(LIKELY_RATES.low));
    return [inWave(words.invitationsBetween(count(fewest), count(most))), ...paragraph(MARGIN, rates, width)];
  }
  return [inWave(words.invitations(count(needed))), ...paragraph(MARGIN, words.yield(percent(invitations.yield)), width)];
}
