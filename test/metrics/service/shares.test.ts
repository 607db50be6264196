import { describe, expect, it } from 'vitest';
import { keptAll, shareOf, ticketShares } from '../../../src/metrics/service/shares.js';
import { fileWith, judged, outcome, ticketsWith } from '../../support/tickets-with.js';

const status = { column: 'status', statuses: ['closed'] };
const again = { column: 'reopened', blankIsNo: false };

describe('ticketShares', () => {
  const outcomes = [
    outcome(10, true, false, 1),
    outcome(4, true, false, 2),
    outcome(3, true, true, 1),
    outcome(2, false, false, 1),
    outcome(1, true, null, 1),
    outcome(1, true, true, null),
    outcome(5, null, false, 1),
  ];
  const of = (file: Parameters<typeof fileWith>[0]) => ticketShares(ticketsWith({ tickets: 26, outcomes }), fileWith(file));

  it('resolved and reopened are of the tickets that tell', () => {
    expect(of({ resolved: status, reopened: again })).toMatchObject({ resolved: { hits: 19, n: 21 }, reopened: { hits: 4, n: 25 } });
  });

  it('at first contact: resolved, never reopened, one reply; what one condition rules out need not tell the others', () => {
    expect(of({ resolved: status, reopened: again, replies: 'replies' }).fcr).toEqual({ hits: 10, n: 20 });
  });

  it('at first contact by what the file has: replies alone, or reopenings alone', () => {
    const unknown = ticketsWith({ outcomes: [outcome(5, true, null, 1), outcome(2, true, null, 3), outcome(1, true, null, null)] });
    expect(ticketShares(unknown, fileWith({ resolved: status, replies: 'replies' })).fcr).toEqual({ hits: 5, n: 7 });
    const silent = ticketsWith({ outcomes: [outcome(5, true, false, null), outcome(2, true, true, null), outcome(1, true, null, null)] });
    expect(ticketShares(silent, fileWith({ resolved: status, reopened: again })).fcr).toEqual({ hits: 5, n: 7 });
    expect(of({ resolved: status }).fcr).toBeNull();
    expect(of({ reopened: again, replies: 'replies' }).fcr).toBeNull();
  });

  it('within SLA: no limit that can be judged was broken', () => {
    const promise = { byPriority: new Map(), others: 60 };
    const tickets = ticketsWith({
      judged: [judged(5, true, true), judged(3, true, false), judged(2, null, true), judged(1, false, null), judged(7, null, null)],
    });
    expect(ticketShares(tickets, fileWith({ promises: { firstResponse: promise, resolution: promise } }))).toMatchObject({
      sla: { hits: 7, n: 11 },
      'first-response-sla': { hits: 8, n: 9 },
      'resolution-sla': { hits: 7, n: 10 },
    });
    expect(ticketShares(tickets, fileWith()).sla).toBeNull();
  });

  it('CSAT is good of good and bad, complaints are of all tickets', () => {
    const tickets = ticketsWith({ tickets: 20, ratings: { good: 6, bad: 2, missing: 11, invalid: 1 }, complaints: 3 });
    expect(ticketShares(tickets, fileWith())).toMatchObject({ csat: { hits: 6, n: 8 }, complaints: { hits: 3, n: 20 } });
  });
});

describe('keptAll', () => {
  it('is broken when anything is, and open when nothing can be judged', () => {
    expect([judged(1, true, null), judged(1, null, false), judged(1, null, null)].map(keptAll)).toEqual([true, false, null]);
  });
});

describe('shareOf', () => {
  it('leaves out what tells nothing', () => {
    expect(
      shareOf(
        [
          { n: 2, yes: true },
          { n: 3, yes: false },
          { n: 4, yes: null },
        ],
        ({ yes }) => yes,
      ),
    ).toEqual({ hits: 2, n: 5 });
  });
});
