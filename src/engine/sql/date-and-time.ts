const YEAR_FIRST = '[0-9]{4}[-/.年] ?[0-9]{1,2}[-/.月] ?[0-9]{1,2}日?';
const YEAR_LAST = '[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[0-9]{4}|[0-9]{2})';
const NAMED = '[A-Za-z0-9 ,./-]*[A-Za-z][A-Za-z0-9 ,./-]*[ /-](?:[0-9]{4}|[0-9]{2})';
const BEHIND = ':[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?';
const CLOCK = `(?:(?:[01]?[0-9]|2[0-3])${BEHIND}|(?:0?[0-9]|1[0-2])${BEHIND} ?[aApP][mM])`;
const ZONE = '(?: ?(?:[zZ]|UTC|GMT|utc|gmt|[+-][0-9]{2}(?::?[0-9]{2})?))?';

/**
 * A date with a time of day on that very day, the date in a group: such a text is of the same day, and written in the same order, as its
 * date alone. Times past midnight (24:00, 23:59:60) and other ways to write are none of these.
 */
export const DATE_AND_TIME = `^(${YEAR_FIRST}|${YEAR_LAST}|${NAMED})[T ,]+${CLOCK}${ZONE}$`;

/** Which digit it is does not tell how an amount is written, unless it is 0: 1,234 may be a thousand, 0,000 is nothing either way. */
export const AMOUNT_DIGITS = '[1-9]';
