import { describe, expect, it } from 'vitest';
import { type AnalyzeOptions, analyze } from '../../src/analyze.js';
import type { Report } from '../../src/report/report.js';
import { loadAnyDefinition } from '../../src/survey/load.js';
import { failureOf } from '../engine/conformance/failure-of.js';
import { figureOf } from '../support/hand-made.js';
import { memoryInput } from '../support/memory-input.js';
import { metricIn, rowsIn } from '../support/report-of.js';

const HEADER = 'id,opened at,first response at,resolved at,priority,channel,team,status,reopened,replies,rating';
const TICKETS = `${HEADER}
1,2026-10-24 10:00,2026-10-24 10:20,2026-10-24 12:00,high,mail,A,Closed,0,1,5
2,2026-10-24 11:00,2026-10-24 11:40,2026-10-24 13:00,high,chat,A,Closed,0,2,2
3,2026-10-24 12:00,2026-10-24 13:00,2026-10-25 12:00,low,mail,B,Closed,1,1,4
4,2026-10-24 13:00,2026-10-24 14:20,,low,mail,B,Open,0,1,
5,2026-10-24 14:00,,,low,phone,B,Open,0,,`;

const reportOf = (csv: string, yaml?: string, options: AnalyzeOptions = {}): Promise<Report> =>
  analyze(memoryInput(csv, 'tickets.csv'), {
    ...(yaml === undefined ? {} : { loaded: loadAnyDefinition(`id: desk\nkind: tickets\n${yaml}`, 'desk.yaml') }),
    ...options,
  });
const values = (report: Report): Record<string, number | null> =>
  Object.fromEntries(metricIn(report, 'service').figures.map(({ id, value }) => [id, value]));

describe('analyzeTickets', () => {
  it('by headers alone: times, outcomes and ratings by hand', async () => {
    const report = await reportOf(TICKETS);
    expect(report.survey).toMatchObject({ id: 'tickets', kind: 'tickets', inferred: true });
    expect(values(report)).toMatchObject({
      tickets: 5,
      'first-response': 50,
      'first-response-median': 50,
      'first-response-p90': 74,
      resolution: expect.closeTo((120 + 120 + 1440) / 3, 9),
      'resolution-median': 120,
      resolved: 60,
      reopened: 20,
      fcr: 20,
      csat: expect.closeTo(200 / 3, 9),
      sla: null,
    });
    expect(metricIn(report, 'service')).toMatchObject({ headline: 'fcr', base: { n: 5 } });
    expect(report.diagnostics).toEqual([]);
  });

  it('with a zone, a limit by priority and groups: the night of 25 October has 25 hours in Berlin', async () => {
    const yaml =
      'tickets: {time-zone: Europe/Berlin}\nsla: {first-response: {High: 30m, others: 1h}, resolution: 24h}\nsegments: [team]\nmin-base: 1';
    const report = await reportOf(TICKETS, yaml);
    expect(values(report)).toMatchObject({
      resolution: expect.closeTo((120 + 120 + 1500) / 3, 9),
      'first-response-sla': 50,
      'resolution-sla': expect.closeTo(200 / 3, 9),
      sla: 25,
    });
    const metric = metricIn(report, 'service');
    expect(
      rowsIn(metric, 'priorities').map(({ group, firstResponseLimit, firstResponseKept }) => [
        group,
        firstResponseLimit,
        firstResponseKept,
      ]),
    ).toEqual([
      ['high', 30, 50],
      ['low', 60, 50],
    ]);
    expect(
      metric.groups.map(({ value, figures }) => [
        value,
        figureOf({ figures }, 'resolved').value,
        figureOf({ figures }, 'first-response').value,
      ]),
    ).toEqual([
      ['A', 100, 30],
      ['B', expect.closeTo(100 / 3, 9), 70],
    ]);
    expect(metric.groups[0]?.test).toMatchObject({ figure: 'fcr', difference: expect.closeTo(50, 9) });
  });

  it('with hours of work: Saturday does not count', async () => {
    const yaml = 'calendar: {days: [sun, mon, tue, wed, thu, fri], from: "10:00", to: "18:00"}';
    expect(values(await reportOf(TICKETS, yaml))).toMatchObject({ 'first-response': 0, resolution: 40 });
  });

  it('narrowed by a condition, and by calendar waves and days of the opening', async () => {
    expect(values(await reportOf(TICKETS, undefined, { where: [{ column: 'team', operator: '=', values: ['B'] }] }))).toMatchObject({
      tickets: 3,
    });
    const later = TICKETS.replace('5,2026-10-24 14:00', '5,2026-11-02 14:00');
    expect(values(await reportOf(later, undefined, { until: '2026-10-31' }))).toMatchObject({ tickets: 4 });
    const { waves } = metricIn(await reportOf(later, 'wave: month\nmin-base: 1'), 'service');
    expect(waves?.map(({ wave, base }) => [wave, base?.n])).toEqual([
      ['2026-10', 4],
      ['2026-11', 1],
    ]);
  });

  it('counts one row of a ticket where the definition says which', async () => {
    const twice = `${TICKETS}\n5,2026-10-24 14:00,2026-10-24 14:10,2026-10-24 15:00,low,phone,B,Closed,0,1,`;
    expect((await reportOf(twice)).diagnostics.map(({ code }) => code)).toEqual(['duplicate-ids']);
    expect(values(await reportOf(twice, 'tickets: {duplicates: last}'))).toMatchObject({ tickets: 5, resolved: 80 });
  });

  it('says complaints per hundred customers', async () => {
    const yaml = 'customers: 50\ntickets: {complaint: {column: channel, is: [phone]}}';
    expect(values(await reportOf(TICKETS, yaml))).toMatchObject({ complaints: 20, 'complaint-rate': 2 });
  });

  it('takes a column that holds no moments for one of minutes', async () => {
    const csv = 'ticket id,created at,first response,resolution time\n1,2026-10-24 10:00,12,0:45:00\n2,2026-10-24 10:00,18,1:15:00';
    expect(values(await reportOf(csv))).toMatchObject({ 'first-response': 15, resolution: 60, resolved: 100 });
  });

  it('decides day and month by the column, or by another where it leaves them open', async () => {
    const csv = 'id,created at,resolved at\n1,1/2/2026 10:00,1/2/2026 11:00\n2,13/2/2026 10:00,4/3/2026 10:00';
    expect(values(await reportOf(csv))).toMatchObject({ resolution: (60 + 19 * 1440) / 2 });
    const open = await reportOf('id,created at,resolved at\n1,1/2/2026 10:00,1/2/2026 11:00');
    expect(open.diagnostics.map(({ code }) => code)).toEqual(['open-date-order', 'open-date-order']);
  });
});

describe('analyzeTickets, what is wrong', () => {
  it('an end before its beginning is invalid, counted, and an error beyond 2 %', async () => {
    const csv = TICKETS.replace('2026-10-24 10:20', '2026-10-24 09:20');
    const { diagnostics, quality } = await reportOf(csv);
    expect(diagnostics).toMatchObject([{ code: 'negative-durations', severity: 'error', where: { row: 2, subject: 'first response at' } }]);
    expect(quality.find(({ question }) => question === 'first-response')).toMatchObject({ valid: 3, missing: 1, invalid: 1 });
    expect((await reportOf(csv, undefined, { allowInvalid: true })).diagnostics[0]?.severity).toBe('warning');
  });

  it('what is no moment is told with its row, that of the opening once', async () => {
    const { diagnostics } = await reportOf(TICKETS.replace('2,2026-10-24 11:00', '2,yesterday'));
    expect(diagnostics).toMatchObject([
      { code: 'unreadable-cells', severity: 'error', message: expect.stringContaining('"opened at": 1 of 4 cells'), where: { row: 3 } },
    ]);
  });

  it('replies and ratings that cannot be read', async () => {
    const { diagnostics, quality } = await reportOf(TICKETS.replace('0,1,5', '0,many,5'), 'tickets: {good: [5], bad: [2]}');
    expect(diagnostics.map(({ code, where }) => [code, where?.subject, where?.row])).toEqual([
      ['unreadable-cells', 'replies', 2],
      ['unreadable-cells', 'rating', 4],
    ]);
    expect(quality.find(({ question }) => question === 'satisfaction')).toMatchObject({ valid: 2, missing: 2, invalid: 1 });
  });

  it('ratings that are no scale are a pity where nobody named them, and an error where the definition did', async () => {
    const csv = TICKETS.replaceAll(/,[245]$/gm, ',Fault').replace('Fault', 'Change');
    expect((await reportOf(csv)).diagnostics).toMatchObject([{ code: 'unreadable-scale', severity: 'warning' }]);
    const named = await reportOf(csv, 'tickets: {satisfaction: rating}');
    expect(named.diagnostics).toMatchObject([{ code: 'unreadable-scale', severity: 'error' }]);
    expect(values(named)).toMatchObject({ csat: null, resolved: 60 });
  });

  it('dates in two orders end the work', async () => {
    const csv = 'id,created at,resolved at\n1,13/4/2026 10:00,14/5/2026 11:00\n2,5/14/2026 10:00,15/5/2026 9:00';
    expect(await failureOf(reportOf(csv))).toMatchObject({ exit: 3, diagnostics: [{ code: 'mixed-date-orders' }] });
  });

  it('wrong names and useless options', async () => {
    const unknown = await failureOf(reportOf(TICKETS, 'tickets: {created: opend}\nsegments: [teem]'));
    expect([unknown.exit, unknown.diagnostics.map(({ code, where }) => [code, where?.line])]).toEqual([
      2,
      [
        ['unknown-column', 3],
        ['unknown-column', 4],
      ],
    ]);
    const priority = await failureOf(reportOf(TICKETS, 'sla: {resolution: {hihg: 2h}}'));
    expect([priority.exit, priority.diagnostics[0]?.hint]).toEqual([2, 'did you mean "high"?']);
    const useless = await failureOf(reportOf(TICKETS, undefined, { weight: 'team', asOf: '2026-01-01' }));
    expect([useless.exit, useless.diagnostics.map(({ code }) => code)]).toEqual([2, ['useless-option', 'useless-option']]);
    const undated = 'ticket id,first response minutes,created at\n1,3,';
    expect(values(await reportOf(undated))).toMatchObject({ tickets: 1, 'first-response': 3 });
  });

  it('no tickets', async () => {
    expect(await failureOf(reportOf(`${HEADER}\n`))).toMatchObject({ exit: 3, diagnostics: [{ code: 'no-tickets' }] });
  });
});
