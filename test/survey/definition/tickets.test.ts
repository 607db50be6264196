import { describe, expect, it } from 'vitest';
import type { CsatError } from '../../../src/diagnostic.js';
import { minuteOf } from '../../../src/survey/definition/tickets.js';
import { loadAnyDefinition } from '../../../src/survey/load.js';

const messages = (yaml: string): string[] => {
  try {
    loadAnyDefinition(`id: t\nkind: tickets\n${yaml}\n`, 'tickets.yaml');
  } catch (problem) {
    return (problem as CsatError).diagnostics.map(({ message, where }) => `${where?.line} ${message}`);
  }
  return [];
};

describe('a definition of tickets', () => {
  it('may be as short as its kind', () => expect(messages('title: Desk')).toEqual([]));

  it('is refused where keys, zones, days, hours and spans are none', () => {
    expect(messages('tickets: {create: x}')[0]).toMatch(/key "create" is not known/);
    expect(messages('tickets: {time-zone: Europe/Berlim}')).toEqual([
      '3 "time-zone" must be a time zone such as Europe/Berlin or +08:00, not "Europe/Berlim"',
    ]);
    expect(messages('calendar: {days: [mon], from: "9:00", to: "25:00"}')[0]).toContain('must be a time of day such as 09:00');
    expect(messages('calendar: {days: [mon], from: "18:00", to: "09:00"}')[0]).toContain('begin before they end');
    expect(messages('calendar: {days: [mon], from: "9:00", to: "17:00", holidays: [2026-02-30]}')).toHaveLength(1);
    expect(messages('sla: {resolution: soon}')).toEqual(['3 "resolution" must be minutes, or a span such as 30m, 4h or 2d, not "soon"']);
    expect(messages('sla: {resolution: {high: 0}}')).toHaveLength(1);
  });
});

describe('minuteOf', () => {
  it('is of the day', () => expect(['00:00', '9:30', '24:00'].map(minuteOf)).toEqual([0, 570, 1440]));
});
