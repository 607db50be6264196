import { describe, expect, it } from 'vitest';
import { serviceNotes } from '../../../src/metrics/service/notes.js';
import type { Tickets } from '../../../src/statistics/tickets.js';
import type { Language } from '../../../src/survey/text.js';
import type { TicketFile } from '../../../src/survey/ticket-file.js';
import { elapsed, fileWith, judged, ticketsWith, took } from '../../support/tickets-with.js';

const notesOf = (tickets: Tickets, file: TicketFile, language: Language) =>
  Object.fromEntries(serviceNotes(tickets, file, language).map((section) => [section.id, section.kind === 'note' ? section.text : null]));

describe('serviceNotes', () => {
  it('says what was measured of how many', () => {
    const firstResponse = { ...took([[], [1, 2, 3]]), missing: 2, negative: { count: 1, firstRow: 4 } };
    const notes = notesOf(ticketsWith({ firstResponse }), fileWith({ firstResponse: elapsed }), 'en');
    expect(notes.unmeasured).toBe('Tickets measured: first response of 3 (2 without, 1 invalid)');
    expect(notes.skewed).toContain('median');
    expect(notesOf(ticketsWith({ firstResponse }), fileWith(), 'zh').unmeasured).toBe('已计时工单：首次响应 3 张（无记录 2，无效 1）');
  });

  it('says which hours count', () => {
    const calendar = { days: new Set([1, 2, 5]), from: 540, to: 1050, holidays: new Set([20_000]), zone: 'Asia/Shanghai' };
    const notes = notesOf(ticketsWith(), fileWith({ resolution: { ...elapsed, calendar } }), 'en');
    expect(notes.calendar).toBe(
      'Between moments only hours of work count: Mon Tue Fri 09:00–17:30 Asia/Shanghai but 1 holiday; 1 d is 24 of them',
    );
  });

  it('says how many tickets no limit judges', () => {
    const promise = { byPriority: new Map(), others: 60 };
    const tickets = ticketsWith({ judged: [judged(5, true, null), judged(2, null, null)] });
    expect(notesOf(tickets, fileWith({ promises: { firstResponse: promise, resolution: null } }), 'en').sla).toBe(
      '2 not judged, without an end or a limit',
    );
    expect(notesOf(tickets, fileWith({ promises: { firstResponse: promise, resolution: promise } }), 'en').sla).toBe(
      'Within SLA is what kept all that can be judged; 2 not judged, without an end or a limit',
    );
    expect(notesOf(tickets, fileWith(), 'en').sla).toBeUndefined();
  });

  it('says what first contact means where the file tells only half of it', () => {
    const resolved = { column: 'status', statuses: ['closed'] };
    const reopened = { column: 'again', blankIsNo: false };
    const of = (more: object) => notesOf(ticketsWith(), fileWith({ resolved, ...more }), 'en').fcr;
    expect(of({ replies: 'replies' })).toContain('no column tells what was reopened');
    expect(of({ reopened })).toContain('no column tells the replies');
    expect([of({}), of({ reopened, replies: 'replies' })]).toEqual([undefined, undefined]);
  });

  it('says which ratings are good, and how many there are', () => {
    const rating = { column: 'rating', good: ['4', '5'], bad: ['1'], none: [], words: '4 or 5 of 1–5' };
    const ratings = { good: 6, bad: 2, missing: 11, invalid: 1 };
    expect(notesOf(ticketsWith({ ratings }), fileWith({ rating }), 'en').csat).toBe(
      'CSAT: good is 4 or 5 of 1–5; 8 rated, 11 not, 1 unreadable',
    );
  });

  it('says that every ticket is a complaint where no column tells', () => {
    expect(notesOf(ticketsWith(), fileWith({ customers: 5 }), 'en').complaints).toBe('Every ticket counts as a complaint');
    expect(notesOf(ticketsWith({ complaints: 1 }), fileWith({ customers: 5 }), 'en').complaints).toBeUndefined();
  });
});
