import { MOST_REMEMBERED } from '../duplicates.js';
import type { Counted } from './task.js';

/** Why a response can be left out after its respondent was remembered. */
const LATE = ['filtered', 'no-date', 'outside-period', 'no-weight'];

/**
 * How many responses of each next part repeat a respondent of it or of the parts before, as one pass counts them that remembers so many
 * respondents; null where only one pass can tell. All parts were counted with the respondents of the first one `known`.
 */
export function repeatsAfter(known: readonly string[]): (part: Counted) => number | null {
  const room = MOST_REMEMBERED - known.length;
  const remembered = new Set<string>();
  return ({ collection: { rows }, respondents }) => {
    const again = respondents.filter((id) => remembered.has(id));
    for (const id of respondents) remembered.add(id);
    // One pass would have remembered fewer, and counted fewer to repeat them.
    if (room > 0 && remembered.size > room) return null;
    // It is not known whether the first response of a respondent of the parts between was counted at all.
    if (again.length > 0 && LATE.some((reason) => rows.excluded.has(reason))) return null;
    return rows.duplicates + again.length;
  };
}
