import { describe, expect, it } from 'vitest';
import type { CsatError } from '../../src/diagnostic.js';
import { bindPromises } from '../../src/survey/bind-promises.js';
import { ticketsSchema } from '../../src/survey/definition/tickets.js';
import type { Calendar } from '../../src/survey/elapsed.js';

const bind = (sla: object, priorities: string[] = [], calendar: Calendar | null = null) =>
  bindPromises(ticketsSchema().parse({ id: 't', kind: 'tickets', sla }), priorities, calendar, null);

describe('bindPromises', () => {
  it('one limit for all; units are minutes, hours, days and weeks', () => {
    const minutes = (span: string | number) => bind({ resolution: span }).resolution?.others;
    expect([45, '45', '30m', '90 min', '1.5h', '2d', '1w'].map(minutes)).toEqual([45, 45, 30, 90, 90, 2880, 10_080]);
    expect(bind({ resolution: '1h' }).firstResponse).toBeNull();
  });

  it('a day of work is as long as work is, a week as many days', () => {
    const calendar = { days: new Set([1, 2, 3, 4, 5]), from: 540, to: 1080, holidays: new Set<number>(), zone: null };
    expect(['4h', '2d', '1w'].map((span) => bind({ resolution: span }, [], calendar).resolution?.others)).toEqual([240, 1080, 2700]);
  });

  it('limits by priority, in every spelling that the file has', () => {
    const { firstResponse } = bind({ 'first-response': { urgent: '30m', others: '4h' } }, ['Urgent', 'URGENT ', 'low']);
    expect(firstResponse).toEqual({
      byPriority: new Map([
        ['Urgent', 30],
        ['URGENT ', 30],
      ]),
      others: 240,
    });
    expect(bind({ 'first-response': { low: '1h' } }, ['low']).firstResponse?.others).toBeNull();
  });

  it('refuses priorities that no ticket has, all at once', () => {
    try {
      bind({ 'first-response': { urgnt: 5 }, resolution: { P9: 5, low: 5 } }, ['urgent', 'low']);
      expect.unreachable();
    } catch (problem) {
      const { exit, diagnostics } = problem as CsatError;
      expect(exit).toBe(2);
      expect(diagnostics.map(({ message, hint }) => [message, hint])).toEqual([
        ['no ticket has the priority "urgnt"', 'did you mean "urgent"?'],
        ['no ticket has the priority "P9"', 'tickets have urgent, low'],
      ]);
    }
  });
});
