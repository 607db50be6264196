import * as z from 'zod';
import { columnSchema, mapping, storedSchema } from './terms.js';

const change = z.number().min(0).optional();

const targetSchema = mapping({
  figure: z.string().min(1, 'a figure such as recommend.nps').describe('The figure, called by question and figure, as recommend.nps'),
  min: z.number().optional().describe('The least that it may be'),
  max: z.number().optional().describe('The most that it may be'),
  at: z
    .enum(['estimate', 'low', 'high'])
    .default('estimate')
    .describe('What min and max are held against: the figure itself, or the low or high end of its interval'),
  'max-drop': change.describe('How far it may fall below the baseline'),
  'max-rise': change.describe('How far it may rise above the baseline, where low is good'),
  significant: z.boolean().default(false).describe('true: only a significant drop or rise is a miss, and not one that chance explains'),
  by: columnSchema.optional().describe('Each group of this segment is held to the target, in place of all responses'),
  group: storedSchema.optional().describe('Only this group of the segment'),
  level: z.enum(['error', 'warn']).default('error').describe('error: --check fails when the target is missed. warn: it only says so'),
  'min-base': z.int().min(1).optional().describe('With fewer valid answers it is not judged. Left out: min-base of the definition'),
  insufficient: z
    .enum(['pass', 'fail'])
    .optional()
    .describe('What a target counts as that cannot be judged. Left out: neither, and --check ends with its own exit code'),
})
  .refine(({ min, max, ...target }) => [min, max, target['max-drop'], target['max-rise']].some((bound) => bound !== undefined), {
    error: 'a target with min, max, max-drop or max-rise',
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, { path: ['max'], error: 'no less than min' })
  .refine(({ min, max, at }) => at === 'estimate' || min !== undefined || max !== undefined, {
    path: ['at'],
    error: 'beside min or max, for which it is meant',
  })
  .refine((target) => !target.significant || target['max-drop'] !== undefined || target['max-rise'] !== undefined, {
    path: ['significant'],
    error: 'beside max-drop or max-rise, for which it is meant',
  })
  .refine(({ group, by }) => group === undefined || by !== undefined, { path: ['group'], error: 'beside "by", which names its segment' });

/** What figures are to reach, for definitions of every kind. */
export const targetsSchema = z.array(targetSchema).describe('What figures are to reach; csat analyze --check holds them to it');

/** A target with its defaults filled in. */
export type Target = z.infer<typeof targetSchema>;
