import * as z from 'zod';
import { idSchema, mapping } from './terms.js';

const share = z.number().min(0).max(1);
const byQuestion = z.record(z.string(), z.number());

const sharesSchema = z.array(z.number().min(0)).min(2, 'two shares or more');

const targetSchema = z
  .union(
    [
      sharesSchema.transform((shares): Record<string, number | number[]> => ({ shares })),
      z.record(z.string(), z.union([z.number(), sharesSchema], { error: 'a number' })),
    ],
    { error: 'a list of shares, or a figure or shares by name, as {nps: 30} or {app: 0.4}' },
  )
  .describe('How it is answered: all shares in order, or {nps: 30}, {mean: 4.1}, {app: 0.4}, {A: 0.3}; also missing, not-applicable, rho');

const wavesSchema = mapping({
  count: z.int().min(1).max(1000).optional().describe('How many waves; the responses are shared out among them'),
  unit: z.enum(['day', 'week', 'month', 'quarter', 'year']).optional().describe('How long a wave is. Left out: a month'),
  from: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-01-01')
    .refine((date) => isDate(date), 'a date that there is')
    .optional()
    .describe('Day on which the first wave begins. Left out: 2026-01-01'),
  drift: byQuestion.optional().describe('By how much a figure changes from one wave to the next, as {recommend: -5}'),
});

const carelessSchema = mapping({
  straightliner: share.optional().describe('Share of those who give every scale the same place'),
  random: share.optional().describe('Share of those who answer by chance'),
  speeder: share.optional().describe('Share of those who take less than a third of the usual time'),
  duplicate: share.optional().describe('Share of those who send the answers of an earlier respondent again, under the same id'),
  bot: share.optional().describe('Share of programs: answers by chance, in no time, with texts that mean nothing'),
});

/** What `csat simulate` plants in its answers; the command line can change each of it. */
export const simulateSchema = mapping({
  rho: share.optional().describe('Correlation of the answers to two scales, before they are cut into points. Left out: 0.5'),
  missing: share.optional().describe('Share of questions left unanswered by those who may. Left out: 0.02'),
  answers: z.enum(['codes', 'labels']).optional().describe('Whether numbers and values are written, or labels. Left out: codes'),
  questions: z
    .record(z.string(), targetSchema)
    .optional()
    .describe('How questions are answered, by id; rows and parts as network.coverage'),
  segments: z
    .record(idSchema, z.record(z.string(), z.number().min(0)))
    .optional()
    .describe('Groups of each segment with their shares, as {region: {North: 0.4, South: 0.6}}'),
  effects: z
    .record(idSchema, z.record(z.string(), byQuestion))
    .optional()
    .describe('How figures of a group depart from the others, as {region: {North: {recommend: 8}}}; targets remain those of all together'),
  waves: wavesSchema.optional().describe('When the responses came in'),
  duration: mapping({
    median: z.number().min(1).optional().describe('Seconds that half of them need. Left out: estimated from what each is asked'),
    sigma: z.number().min(0).max(3).optional().describe('Standard deviation of its logarithm. Left out: 0.5'),
  })
    .optional()
    .describe('How long respondents take: log-normal'),
  careless: carelessSchema.optional().describe('Shares of planted careless respondents. Left out: none'),
}).describe('What csat simulate plants: figures, segments, waves, careless respondents');

export type Simulate = z.infer<typeof simulateSchema>;

/** Whether a month has such a day. */
function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
