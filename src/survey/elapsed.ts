/** How the time that something took is read from a row: between two moments, or written in a column; moments go first. */
export interface Elapsed {
  span: { from: Moments; to: Moments } | null;
  /** Numbers of a unit of so many minutes, or text such as 26:10:00. */
  written: { column: string; minutes: number } | null;
  /** Of moments that name no zone, as Europe/Berlin or +08:00; null: all such moments are of one zone. */
  zone: string | null;
  /** Hours of work between moments; null: every minute counts. */
  calendar: Calendar | null;
  /** Further texts that are as good as blank. */
  blank: string[];
}

/** A column of moments, and the order of day and month in it. */
export interface Moments {
  column: string;
  format: 'ymd' | 'dmy' | 'mdy';
}

/** Hours of work. */
export interface Calendar {
  /** Days of the week; 0 is Sunday. */
  days: ReadonlySet<number>;
  /** Minute of the day at which work begins, and at which it ends. */
  from: number;
  to: number;
  /** Days without work, since 1970-01-01. */
  holidays: ReadonlySet<number>;
  /** By whose clock the hours are meant; null: that of the moments. */
  zone: string | null;
}
