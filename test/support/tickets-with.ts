import type { Durations } from '../../src/statistics/durations.js';
import { noDurations } from '../../src/statistics/durations.js';
import type { Judged, Outcome, Tickets } from '../../src/statistics/tickets.js';
import type { Elapsed } from '../../src/survey/elapsed.js';
import type { TicketFile } from '../../src/survey/ticket-file.js';

/** A file of tickets that tells nothing but what is given. */
export const fileWith = (more: Partial<TicketFile> = {}): TicketFile => ({
  firstResponse: null,
  resolution: null,
  resolved: null,
  reopened: null,
  replies: null,
  priority: null,
  channel: null,
  rating: null,
  complaint: null,
  customers: null,
  promises: { firstResponse: null, resolution: null },
  ...more,
});

/** Tickets of which nothing is known but what is given. */
export const ticketsWith = (more: Partial<Tickets> = {}): Tickets => ({
  tickets: 0,
  firstResponse: null,
  resolution: null,
  outcomes: [],
  judged: [],
  ratings: null,
  complaints: null,
  ...more,
});

/** Times in minutes, by the keys that stand before them. */
export const took = (...cells: [(string | null)[], number[]][]): Durations => ({
  ...noDurations(),
  cells: cells.map(([keys, minutes]) => ({ keys, minutes: Float64Array.from(minutes).sort() })),
});

export const outcome = (n: number, resolved: boolean | null, reopened: boolean | null, replies: number | null): Outcome => ({
  resolved,
  reopened,
  replies,
  n,
});

export const judged = (n: number, firstResponse: boolean | null, resolution: boolean | null, group: Partial<Judged> = {}): Judged => ({
  priority: null,
  channel: null,
  firstResponse,
  resolution,
  n,
  ...group,
});

/** Moments in the columns `opened` and `done`, year first. */
export const elapsed: Elapsed = {
  span: { from: { column: 'opened', format: 'ymd' }, to: { column: 'done', format: 'ymd' } },
  written: null,
  zone: null,
  calendar: null,
  blank: [],
};
