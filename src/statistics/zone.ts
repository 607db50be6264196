const MINUTE = 60_000;
const HOUR = 3_600_000;
/** Zones change their offset at full hours or rarer: what was found is kept for the hour. */
const known = new Map<string, Map<number, number>>();
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Whether a time zone is one: an offset such as +08:00, or a name such as Europe/Berlin. */
export function isZone(zone: string): boolean {
  if (fixedOffset(zone) !== null) return true;
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** How many minutes a zone is ahead of UTC at a moment (milliseconds since 1970-01-01 UTC). */
export function offsetAt(zone: string, utc: number): number {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return fixed;
  const hour = Math.floor(utc / HOUR);
  const hours = known.get(zone) ?? new Map<number, number>();
  known.set(zone, hours);
  const found = hours.get(hour);
  if (found !== undefined) return found;
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(hour * HOUR)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour: h = 0, minute = 0 } = parts;
  const offset = (Date.UTC(year, month - 1, day, h, minute) - hour * HOUR) / MINUTE;
  hours.set(hour, offset);
  return offset;
}

/** The moment at which the clock of a zone shows a time. Of a time that it shows twice the first, of one that it skips the moment of the change or after. */
export function utcOf(zone: string, wall: number): number {
  const before = offsetAt(zone, wall - 24 * HOUR);
  const utc = wall - before * MINUTE;
  return offsetAt(zone, utc) === before ? utc : wall - offsetAt(zone, utc) * MINUTE;
}

function fixedOffset(zone: string): number | null {
  if (/^(utc|gmt|z)$/i.test(zone)) return 0;
  const [, sign, hours, minutes] = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone) ?? [];
  return hours === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  clocks.set(zone, clock);
  return clock;
}
