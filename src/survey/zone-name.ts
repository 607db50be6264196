/** Minutes ahead of UTC of a zone that is named by them, such as +08:00, UTC or GMT-3; null for any other name. */
export function fixedOffset(zone: string): number | null {
  if (/^(utc|gmt|z)$/i.test(zone)) return 0;
  const [, sign, hours, minutes = '0'] = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(zone) ?? [];
  return hours === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Whether a text names a time zone: by its offset, such as +08:00, or as Europe/Berlin. */
export function isZone(zone: string): boolean {
  if (fixedOffset(zone) !== null) return true;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
