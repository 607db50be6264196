import { describe, expect, it } from 'vitest';
import { headlineOf, serviceFigures } from '../../../src/metrics/service/figures.js';
import { bareSurvey, figureOf } from '../../support/hand-made.js';
import { elapsed, fileWith, judged, outcome, ticketsWith, took } from '../../support/tickets-with.js';

const resolved = { column: 'status', statuses: ['closed'] };

describe('serviceFigures', () => {
  it('has what the contract lists, null with a why where the file does not tell', () => {
    const figures = serviceFigures(ticketsWith({ tickets: 3 }), fileWith(), bareSurvey);
    expect(figures.map(({ id }) => id)).toEqual([
      'tickets',
      'first-response',
      'first-response-median',
      'first-response-p90',
      'resolution',
      'resolution-median',
      'resolution-p90',
      'sla',
      'fcr',
      'resolved',
      'reopened',
    ]);
    expect(figures.filter(({ value, why }) => value === null && why === undefined)).toEqual([]);
    expect(figures.map(({ value }) => value).filter((value) => value !== null)).toEqual([3]);
  });

  it('shares with Wilson’s interval: 8 of 10 is 49.0 to 94.3', () => {
    const tickets = ticketsWith({ tickets: 10, outcomes: [outcome(8, true, null, 1), outcome(2, false, null, 1)] });
    const figures = serviceFigures(tickets, fileWith({ resolved, replies: 'replies' }), bareSurvey);
    const interval = { low: expect.closeTo(49.0162, 3), high: expect.closeTo(94.3318, 3), method: 'wilson' };
    expect(figureOf({ figures }, 'resolved')).toMatchObject({ value: 80, se: expect.closeTo(12.6491, 3), interval });
    expect(figureOf({ figures }, 'fcr')).toMatchObject({ value: 80, interval });
  });

  it('one limit has one figure, two have three', () => {
    const promise = { byPriority: new Map(), others: 30 };
    const tickets = ticketsWith({ tickets: 4, firstResponse: took([[], [5]]), judged: [judged(3, true, true), judged(1, true, false)] });
    const ids = (file: object) => serviceFigures(tickets, fileWith({ firstResponse: elapsed, ...file }), bareSurvey).map(({ id }) => id);
    expect(ids({ promises: { firstResponse: promise, resolution: null } })).not.toContain('first-response-sla');
    const both = fileWith({ promises: { firstResponse: promise, resolution: promise } });
    const figures = serviceFigures(tickets, both, bareSurvey);
    expect(['sla', 'first-response-sla', 'resolution-sla'].map((id) => figureOf({ figures }, id).value)).toEqual([75, 100, 75]);
  });

  it('complaints per hundred customers: 10 of 400 is 2.5, by the score interval 1.358 to 4.602', () => {
    const tickets = ticketsWith({ tickets: 50, complaints: 10 });
    const figures = serviceFigures(tickets, fileWith({ customers: 400 }), bareSurvey);
    expect(figureOf({ figures }, 'complaints').value).toBe(20);
    expect(figureOf({ figures }, 'complaint-rate')).toMatchObject({
      value: 2.5,
      interval: { low: expect.closeTo(1.358, 3), high: expect.closeTo(4.602, 3), method: 'poisson score' },
    });
    const all = serviceFigures(ticketsWith({ tickets: 50 }), fileWith({ customers: 400 }), bareSurvey);
    expect(figureOf({ figures: all }, 'complaint-rate').value).toBe(12.5);
  });

  it('a figure that fewer tickets tell has a base of its own', () => {
    const tickets = ticketsWith({
      tickets: 10,
      firstResponse: { ...took([[], [5, 6]]), missing: 7, negative: { count: 1, firstRow: 2 } },
      ratings: { good: 3, bad: 1, missing: 4, invalid: 2 },
    });
    const figures = serviceFigures(tickets, fileWith({ firstResponse: elapsed }), bareSurvey);
    expect(figureOf({ figures }, 'first-response').base).toMatchObject({ n: 2, missing: 7, invalid: 1 });
    expect(figureOf({ figures }, 'csat').base).toMatchObject({ n: 4, missing: 4, invalid: 2 });
    expect(figureOf({ figures }, 'tickets').base).toBeUndefined();
  });

  it('nobody rated: CSAT is null, not 0', () => {
    const tickets = ticketsWith({ tickets: 5, ratings: { good: 0, bad: 0, missing: 5, invalid: 0 } });
    expect(figureOf({ figures: serviceFigures(tickets, fileWith(), bareSurvey) }, 'csat')).toMatchObject({
      value: null,
      why: 'no ticket tells',
    });
  });
});

describe('headlineOf', () => {
  it('is first contact where the file tells it, else what was resolved', () => {
    expect(headlineOf(fileWith({ resolved, replies: 'replies' }))).toBe('fcr');
    expect(headlineOf(fileWith({ resolved }))).toBe('resolved');
    expect(headlineOf(fileWith({ replies: 'replies' }))).toBe('resolved');
  });
});
