import { fixedOffset } from '../survey/zone-name.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** No zone changes its offset but at quarters of an hour: what was found is kept for the quarter. */
const QUARTER = 15 * MINUTE;

/** Minutes ahead of UTC at a moment. */
type Offset = (utc: number) => number;

const zones = new Map<string, Offset>();

/** How many minutes a zone (Europe/Berlin, +08:00) is ahead of UTC at a moment (milliseconds since 1970-01-01 UTC). Throws RangeError for no zone. */
export function offsetAt(zone: string, utc: number): number {
  const known = zones.get(zone);
  if (known !== undefined) return known(utc);
  const fixed = fixedOffset(zone);
  const offset = fixed === null ? offsetOf(zone) : () => fixed;
  zones.set(zone, offset);
  return offset(utc);
}

/** The moment at which the clock of a zone shows a time: of a time that it shows twice the first, of one that it skips as much after the change. */
export function utcOf(zone: string, wall: number): number {
  const before = offsetAt(zone, wall - DAY);
  const first = wall - before * MINUTE;
  const after = offsetAt(zone, first);
  const second = wall - after * MINUTE;
  return after === before || offsetAt(zone, second) !== after ? first : second;
}

function offsetOf(zone: string): Offset {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const offsets = new Map<number, number>();
  return (utc) => {
    const quarter = Math.floor(utc / QUARTER);
    const found = offsets.get(quarter);
    if (found !== undefined) return found;
    const start = quarter * QUARTER;
    const parts = Object.fromEntries(clock.formatToParts(start).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
    const offset = Math.round((Date.UTC(year, month - 1, day, hour, minute) - start) / MINUTE);
    offsets.set(quarter, offset);
    return offset;
  };
}
