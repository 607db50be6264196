import { describe, expect, it } from 'vitest';
import type { CsatError } from '../../src/diagnostic.js';
import { bindTickets, type TicketColumns } from '../../src/survey/bind-tickets.js';
import { ticketsSchema } from '../../src/survey/definition/tickets.js';

const column = (key: string) => ({ key, header: key, question: key, option: null });
const columns = ['opened', 'answered', 'closed', 'prio', 'team', 'kind'].map(column);
const NOTHING: TicketColumns = {
  id: null,
  created: null,
  firstResponse: null,
  resolved: null,
  firstResponseMinutes: null,
  resolutionMinutes: null,
  firstResponseWorkingMinutes: null,
  resolutionWorkingMinutes: null,
  reopened: null,
  replies: null,
  status: null,
  priority: null,
  channel: null,
  satisfaction: null,
};
const FOUND: TicketColumns = { ...NOTHING, created: 'opened', resolved: 'closed' };
const bind = (written: object, found = FOUND, by: string[] = []) =>
  bindTickets(ticketsSchema().parse({ id: 't', kind: 'tickets', ...written }), columns, found, null, by);
const refused = (...asked: Parameters<typeof bind>): string[] => {
  try {
    bind(...asked);
  } catch (problem) {
    return (problem as CsatError).diagnostics.map(({ message }) => message);
  }
  return [];
};

describe('bindTickets', () => {
  it('takes what is named, and what was found for the rest', () => {
    const bound = bind({ tickets: { 'first-response': 'Answered', priority: 'prio', complaint: { column: 'kind', is: ['Complaint'] } } });
    expect(bound.columns).toEqual({ ...FOUND, firstResponse: 'answered', priority: 'prio' });
    expect([...bound.named]).toEqual(['firstResponse', 'priority']);
    expect(bound.complaint).toEqual({ column: 'kind', is: ['Complaint'] });
  });

  it('breaks down by the segments of the definition and by further columns, each once', () => {
    expect(bind({ segments: ['team'] }, FOUND, ['prio', 'Team']).segments).toEqual([
      { id: 'team', title: 'team', column: 'team' },
      { id: 'prio', title: 'prio', column: 'prio' },
    ]);
  });

  it('reads a calendar: Sunday is 0, days since 1970-01-01', () => {
    const calendar = { days: ['mon', 'sun'], from: '09:30', to: '24:00', 'time-zone': '+08:00', holidays: ['1970-01-11'] };
    expect(bind({ calendar }).calendar).toEqual({ days: new Set([1, 0]), from: 570, to: 1440, holidays: new Set([10]), zone: '+08:00' });
    expect(bind({}).calendar).toBeNull();
  });

  it('tells of every column that is not there', () => {
    expect(
      refused({ tickets: { created: 'opend', resolved: 'x', complaint: { column: 'y', is: ['z'] } }, segments: ['teem'] }, FOUND, ['q']),
    ).toEqual([
      'tickets.created names column "opend", which the file does not have',
      'tickets.resolved names column "x", which the file does not have',
      'tickets.complaint names column "y", which the file does not have',
      'segments names column "teem", which the file does not have',
      '--by names column "q", which the file does not have',
    ]);
  });

  it('tells of promises that nothing can be held to', () => {
    expect(refused({ sla: { 'first-response': '1h', resolution: { high: '2d' } } })).toEqual([
      'no column of the file is the moment of the first response',
      'no column of the file is the priority',
    ]);
    expect(refused({ sla: { resolution: '1h' } }, NOTHING)).toEqual(['no column of the file is the moment of the opening']);
    expect(refused({ sla: { resolution: '1h' } }, { ...NOTHING, resolutionMinutes: 'closed' })).toEqual([]);
    expect(refused({ sla: { resolution: { others: '1h' } } })).toEqual([]);
  });

  it('tells when the file says nothing of tickets', () => {
    expect(refused({}, NOTHING)).toEqual(['no column of the file is the moment of the opening, or of a response']);
    expect(refused({}, { ...NOTHING, status: 'kind' })).toEqual([]);
  });
});
