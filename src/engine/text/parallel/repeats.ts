import { MOST_REMEMBERED } from '../duplicates.js';
import { textNumbers } from '../text-numbers.js';
import { eachText, type Texts } from '../texts.js';
import type { Counted } from './task.js';

/** Why a response can be left out after its respondent was remembered. */
const LATE = ['filtered', 'no-date', 'outside-period', 'no-weight'];

/**
 * How many responses of some scans repeat a respondent of them or of those `known`, as one pass counts them that remembers so many
 * respondents; null where only one pass can tell. All scans know those from the first range on.
 */
export function repeatsOf(known: Texts, scans: readonly Pick<Counted, 'collection' | 'respondents'>[]): number | null {
  const room = MOST_REMEMBERED - known.ends.length;
  const remembered = textNumbers(Number.POSITIVE_INFINITY);
  let further = 0;
  for (const { respondents } of scans) {
    eachText(respondents, remembered.of);
    further += respondents.ends.length;
  }
  // One pass would have remembered fewer, and counted fewer to repeat them.
  if (room > 0 && remembered.size > room) return null;
  const again = further - remembered.size;
  const ledgers = scans.map(({ collection: { rows } }) => rows);
  // It is not known whether the first response that a scan met of a respondent was counted at all.
  if (again > 0 && ledgers.some(({ excluded }) => LATE.some((reason) => excluded.has(reason)))) return null;
  return ledgers.reduce((sum, { duplicates }) => sum + duplicates, again);
}
