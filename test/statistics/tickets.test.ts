import { describe, expect, it } from 'vitest';
import { type Counts, noCounts } from '../../src/statistics/counts.js';
import { ticketRequests, ticketsOf } from '../../src/statistics/tickets.js';
import type { TicketFile } from '../../src/survey/ticket-file.js';
import { elapsed, fileWith, took } from '../support/tickets-with.js';

const promise = { byPriority: new Map([['high', 30]]), others: 60 };
const file = fileWith({
  firstResponse: elapsed,
  resolved: { column: 'status', statuses: ['closed', 'solved'] },
  reopened: { column: 'again', blankIsNo: true },
  replies: 'replies',
  priority: 'priority',
  channel: 'channel',
  rating: { column: 'rating', good: ['Good'], bad: ['Bad'], none: ['Offered'], words: 'Good' },
  complaint: { column: 'category', is: ['Complaint'] },
  promises: { firstResponse: promise, resolution: null },
});
const table = (...cells: [(string | null)[], number][]): Counts => ({
  ...noCounts(),
  cells: cells.map(([keys, n]) => ({ keys, n, w: n, ww: n, first: null })),
});
const of = (counts: Record<string, Counts>, asked: TicketFile = file) =>
  ticketsOf({ counts: (id) => counts[id] ?? noCounts(), durations: () => took([['high', 'mail'], [3]]) }, asked);

describe('ticketRequests', () => {
  it('asks for times by priority and channel, for outcomes, promises, ratings and complaints', () => {
    expect(ticketRequests(file).map(({ id, kind }) => [id, kind])).toEqual([
      ['tickets first response', 'durations'],
      ['tickets outcomes', 'counts'],
      ['tickets promises', 'counts'],
      ['tickets ratings', 'counts'],
      ['tickets complaints', 'counts'],
    ]);
    const [times, outcomes, promises] = ticketRequests(file);
    expect(times).toMatchObject({ by: ['priority', 'channel'] });
    expect(outcomes).toMatchObject({ variables: [{ column: 'status' }, { column: 'again' }, { column: 'replies' }] });
    const limit = { by: { column: 'priority', minutes: promise.byPriority }, others: 60 };
    expect(promises).toMatchObject({ variables: [{ kind: 'within', limit }, { column: 'priority' }, { column: 'channel' }] });
  });

  it('asks of a file that tells nothing only how many tickets there are', () => {
    expect(ticketRequests(fileWith())).toMatchObject([
      { id: 'tickets outcomes', variables: [] },
      { id: 'tickets promises', variables: [] },
    ]);
  });

  it('asks whether a column is filled where that means resolved', () => {
    const resolved = { column: 'done', filled: true as const, blank: ['-'] };
    expect(ticketRequests(fileWith({ resolved }))[0]).toMatchObject({ variables: [{ kind: 'filled', columns: ['done'], blank: ['-'] }] });
  });
});

describe('ticketsOf', () => {
  it('reads outcomes from their words; what cannot be read does not tell', () => {
    const outcomes = table(
      [['closed', '0', '1'], 5],
      [['solved', null, '1.0'], 2],
      [['open', '2', '3'], 1],
      [[null, 'perhaps', 'some'], 1],
      [['N/A', '', null], 1],
    );
    const { tickets, outcomes: found } = of({ 'tickets outcomes': { ...outcomes, overflow: 3 } });
    expect(tickets).toBe(13);
    expect(found).toEqual([
      { resolved: true, reopened: false, replies: 1, n: 7 },
      { resolved: false, reopened: true, replies: 3, n: 1 },
      { resolved: null, reopened: null, replies: null, n: 1 },
      { resolved: null, reopened: false, replies: null, n: 1 },
    ]);
  });

  it('a blank cell says nothing of reopening where others say no', () => {
    const asked = fileWith({ reopened: { column: 'again', blankIsNo: false } });
    expect(of({ 'tickets outcomes': table([[null], 2], [['no'], 1]) }, asked).outcomes).toMatchObject([
      { reopened: null },
      { reopened: false },
    ]);
  });

  it('reads a filled end as resolved', () => {
    const asked = fileWith({ resolved: { column: 'done', filled: true, blank: [] } });
    expect(of({ 'tickets outcomes': table([[null], 2], [['1'], 3]) }, asked).outcomes).toMatchObject([
      { resolved: false, n: 2 },
      { resolved: true, n: 3 },
    ]);
  });

  it('reads what was kept, by priority and channel', () => {
    const promises = table([['kept', 'high', 'mail'], 4], [['broken', 'high', null], 2], [[null, null, 'mail'], 1]);
    expect(of({ 'tickets promises': promises }).judged).toEqual([
      { firstResponse: true, resolution: null, priority: 'high', channel: 'mail', n: 4 },
      { firstResponse: false, resolution: null, priority: 'high', channel: null, n: 2 },
      { firstResponse: null, resolution: null, priority: null, channel: 'mail', n: 1 },
    ]);
  });

  it('counts ratings and complaints', () => {
    const ratings = table([['Good'], 6], [['Bad'], 2], [['Offered'], 9], [[null], 1], [['Goood'], 3]);
    const complaints = table([['Complaint'], 2], [['Question'], 5], [[null], 1]);
    expect(of({ 'tickets ratings': ratings, 'tickets complaints': complaints })).toMatchObject({
      ratings: { good: 6, bad: 2, missing: 10, invalid: 3 },
      complaints: 2,
    });
    expect(of({}, fileWith())).toMatchObject({ ratings: null, complaints: null, firstResponse: null, resolution: null });
  });
});
