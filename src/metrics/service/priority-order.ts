import { normalise } from '../../survey/text.js';
import { naturalOrder } from '../natural-order.js';

/** Words for priorities, the most pressing first. */
const WORDS = [
  /^(blocker|特急)/,
  /^(critical|urgent|emergency|highest|kritisch|dringend|紧急|加急|严重|最高)/,
  /^(high|major|hoch|高|重要)/,
  /^(medium|normal|moderate|standard|default|mittel|中|普通|一般|正常)/,
  /^(low(?!est)|minor|niedrig|低)/,
  /^(lowest|trivial|planning|最低)/,
];
const NUMBERED = /^(p|s|sev|prio|priority|severity)?[\s-]?\d/;

/** Orders priorities from the most to the least pressing, by their numbers (1 - Critical, P2) or words; others last, in natural order. */
export const byPressure = (a: string, b: string): number => rankOf(a) - rankOf(b) || naturalOrder(a, b) || (a < b ? -1 : 1);

function rankOf(priority: string): number {
  const word = normalise(priority);
  if (NUMBERED.test(word)) return -1;
  const rank = WORDS.findIndex((words) => words.test(word));
  return rank === -1 ? WORDS.length : rank;
}
