import * as z from 'zod';
import { columnSchema, idSchema, mapping, storedSchema, textSchema } from './terms.js';

/** A span of time as written: 30m, 4h, 2d, 1w; in minutes. */
const spanSchema = z
  .union([z.number(), z.string().regex(/^\d+(\.\d+)?\s*(m|min|h|d|w)?$/i)], { error: 'minutes, or a span such as 30m, 4h or 2d' })
  .transform((value) => {
    const [, number = '0', unit = 'm'] = /^([\d.]+)\s*([a-z]*)$/i.exec(String(value)) ?? [];
    return Number(number) * ({ h: 60, d: 1440, w: 10_080 }[unit.toLowerCase()] ?? 1);
  });

const rolesSchema = mapping({
  id: columnSchema.optional().describe('Column with the ticket id'),
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
  customer: columnSchema.optional().describe('Column that names the customer'),
  satisfaction: columnSchema.optional().describe('Column with the rating of the ticket'),
  good: z.array(storedSchema).optional().describe('Ratings that are good, as [Good]'),
  bad: z.array(storedSchema).optional().describe('Ratings that are bad, as [Bad]'),
  complaint: mapping({ column: columnSchema, is: z.array(storedSchema).min(1) })
    .optional()
    .describe('Which tickets are complaints; with customers the rate per hundred customers'),
  'date-order': z.enum(['ymd', 'dmy', 'mdy']).optional().describe('Order of day and month in dates such as 3/4/2026'),
  'time-zone': z.string().optional().describe('Zone of moments without one, as Europe/Berlin or +08:00. Left out: one zone for all'),
});

const slaSchema = mapping({
  'first-response': z
    .union([spanSchema, z.record(z.string(), spanSchema)])
    .optional()
    .describe('Time to the first response, for all or by priority, as {urgent: 30m, normal: 4h}'),
  resolution: z
    .union([spanSchema, z.record(z.string(), spanSchema)])
    .optional()
    .describe('Time to the resolution, for all or by priority'),
});

const time = z.string().regex(/^([01]?\d|2[0-4]):[0-5]\d$/, 'a time of day such as 09:00');
const calendarSchema = mapping({
  days: z
    .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
    .min(1)
    .describe('Days of work'),
  from: time.describe('When work begins'),
  to: time.describe('When work ends'),
  'time-zone': z.string().optional().describe('Zone of the calendar, as Asia/Shanghai. Left out: that of the moments'),
  holidays: z.array(z.string()).optional().describe('Days without work, as 2026-10-01'),
});

/** A definition of a file of tickets: the YAML language for `kind: tickets`. */
export const ticketsSchema = mapping({
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
  tickets: rolesSchema.optional().describe('Which column is what. Left out: found from headers'),
  sla: slaSchema.optional().describe('What was promised'),
  calendar: calendarSchema.optional().describe('Hours of work; durations then count only them'),
  customers: z.int().min(1).optional().describe('How many customers there are, for the complaint rate'),
}).describe('Tickets for csat: when opened, answered, resolved, and how the customer rated it');

export type TicketsDefinition = z.infer<typeof ticketsSchema>;
