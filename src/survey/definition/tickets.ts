import * as z from 'zod';
import { isZone } from '../zone-name.js';
import { targetsSchema } from './targets.js';
import { columnSchema, daySchema, idSchema, mapping, storedSchema, textSchema } from './terms.js';
import { whenAsked } from './when-asked.js';

const SPAN = 'minutes, or a span such as 30m, 4h or 2d';

/** A span of time as it was promised: 30m, 4h, 2d, 1w; a number is of minutes. */
const spanSchema = whenAsked(() =>
  z
    .union([z.number().positive('more than 0 minutes'), z.string().regex(/^\d+(\.\d+)?\s*(m|min|h|d|w)?$/i, SPAN)], { error: SPAN })
    .transform((value): Span => {
      const [, number = '0', unit = 'm'] = /^([\d.]+)\s*([a-z])?/i.exec(String(value)) ?? [];
      return { number: Number(number), unit: unit.toLowerCase() as Span['unit'] };
    }),
);

/** So many minutes, hours, days or weeks; with hours of work a day is as long as work is. */
export interface Span {
  number: number;
  unit: 'm' | 'h' | 'd' | 'w';
}

const promiseSchema = whenAsked(() =>
  z.union([spanSchema(), z.record(z.string(), spanSchema())], {
    error: 'a span such as 4h, or one for each priority, as {urgent: 30m, others: 4h}',
  }),
);

const zoneSchema = whenAsked(() => z.string().refine(isZone, 'a time zone such as Europe/Berlin or +08:00'));

const rolesSchema = whenAsked(() =>
  mapping({
    id: columnSchema.optional().describe('Column with the ticket id'),
    duplicates: z.enum(['first', 'last']).optional().describe('Which of several rows with one id counts. Left out: every row counts'),
    created: columnSchema.optional().describe('Column with the moment the ticket was opened'),
    'first-response': columnSchema.optional().describe('Column with the moment of the first response'),
    resolved: columnSchema.optional().describe('Column with the moment the ticket was resolved'),
    'first-response-minutes': columnSchema.optional().describe('Column with the minutes to the first response, where there is no moment'),
    'resolution-minutes': columnSchema.optional().describe('Column with the minutes to the resolution, where there is no moment'),
    reopened: columnSchema.optional().describe('Column that tells how often, or whether, the ticket was reopened'),
    replies: columnSchema.optional().describe('Column with the number of replies to the customer'),
    status: columnSchema.optional().describe('Column with the status'),
    'resolved-statuses': z.array(storedSchema).optional().describe('Statuses of resolved tickets, as [solved, closed]'),
    priority: columnSchema.optional().describe('Column with the priority'),
    channel: columnSchema.optional().describe('Column with the channel'),
    satisfaction: columnSchema.optional().describe('Column with the rating of the ticket'),
    good: z.array(storedSchema).optional().describe('Ratings that are good, as [Good]'),
    bad: z.array(storedSchema).optional().describe('Ratings that are bad, as [Bad]'),
    complaint: mapping({
      column: columnSchema.describe('Column that tells complaints from other tickets'),
      is: z.array(storedSchema).min(1).describe('Its values in complaints'),
    })
      .optional()
      .describe('Which tickets are complaints; with customers the rate per hundred customers'),
    'date-order': z.enum(['ymd', 'dmy', 'mdy']).optional().describe('Order of day and month in dates such as 3/4/2026'),
    'time-zone': zoneSchema().optional().describe('Zone of moments without one, as Europe/Berlin or +08:00. Left out: one zone for all'),
  }),
);

const slaSchema = whenAsked(() =>
  mapping({
    'first-response': promiseSchema()
      .optional()
      .describe('Time to the first response, for all or by priority, as {urgent: 30m, others: 4h}'),
    resolution: promiseSchema().optional().describe('Time to the resolution, for all or by priority'),
  }),
);

const time = whenAsked(() => z.string().regex(/^(([01]?\d|2[0-3]):[0-5]\d|24:00)$/, 'a time of day such as 09:00'));
const calendarSchema = whenAsked(() =>
  mapping({
    days: z
      .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
      .min(1)
      .describe('Days of work'),
    from: time().describe('When work begins'),
    to: time().describe('When work ends'),
    'time-zone': zoneSchema().optional().describe('Zone of the calendar, as Asia/Shanghai. Left out: that of the moments'),
    holidays: z.array(daySchema).optional().describe('Days without work, as 2026-10-01'),
  }).refine(({ from, to }) => minuteOf(from) < minuteOf(to), 'hours that begin before they end on the same day'),
);

/** The minute of the day of a time such as 09:30. */
export const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** A definition of a file of tickets: the YAML language for `kind: tickets`. */
export const ticketsSchema = whenAsked(() =>
  mapping({
    id: idSchema.describe('Name of the analysis'),
    kind: z.literal('tickets').describe('What a row of the file is: a ticket'),
    title: textSchema.optional().describe('Title of reports. Left out: the id'),
    languages: z.array(z.string()).optional().describe('Languages of reports'),
    confidence: z.number().min(0.5).max(0.9999).default(0.95).describe('Confidence level of intervals and tests'),
    'min-base': z.int().min(1).default(5).describe('Groups with fewer tickets are withheld'),
    adjust: z
      .enum(['benjamini-hochberg', 'holm', 'bonferroni', 'none'])
      .default('benjamini-hochberg')
      .describe('How p-values are adjusted for the number of groups'),
    segments: z.array(columnSchema).optional().describe('Every figure is broken down by these columns'),
    wave: z.enum(['day', 'week', 'month', 'quarter', 'year']).optional().describe('Every figure by calendar wave of the opening'),
    tickets: rolesSchema().optional().describe('Which column is what. Left out: found from headers'),
    sla: slaSchema().optional().describe('What was promised'),
    calendar: calendarSchema().optional().describe('Hours of work; durations then count only them'),
    customers: z.int().min(1).optional().describe('How many customers there are, for the complaint rate'),
    targets: targetsSchema.optional(),
  }).describe('Tickets for csat: when opened, answered, resolved, and how the customer rated it'),
);

export type TicketsDefinition = z.infer<ReturnType<typeof ticketsSchema>>;
export type TicketRoles = z.infer<ReturnType<typeof rolesSchema>>;
