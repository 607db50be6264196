import * as z from 'zod';
import { idSchema, mapping, storedSchema, textSchema } from './terms.js';

const MOST_POINTS = 101;
const rangePattern = /^(-?\d{1,9})\.\.(-?\d{1,9})$/;

const rangeSchema = z
  .string()
  .regex(rangePattern, { error: 'a range such as 1..5, or a list of whole numbers', abort: true })
  .refine((range) => {
    const size = ends(range).high - ends(range).low + 1;
    return size >= 2 && size <= MOST_POINTS;
  }, `a range from low to high, of two to ${MOST_POINTS} points`)
  .transform((range) => {
    const { low, high } = ends(range);
    return Array.from({ length: high - low + 1 }, (_, index) => low + index);
  });

const listSchema = z
  .array(z.int())
  .min(2, 'two points or more')
  .max(MOST_POINTS, `at most ${MOST_POINTS} points`)
  .refine(ascends, 'whole numbers from low to high, each once');

const pointsSchema = z.union([rangeSchema, listSchema], { error: 'a range such as 1..5, or a list of whole numbers' });

/** Stored answers that mean no answer. */
export const missingSchema = z.array(storedSchema).describe('Stored answers that mean: no answer. Counted, never scored');

/** Stored answers that mean asked, but not applicable or not known. */
export const notApplicableSchema = z
  .array(storedSchema)
  .describe("Stored answers that mean: does not apply, don't know. Counted apart, never scored");

/** The points of a scale, what stands for them, and what is no answer. Points become an ascending list of whole numbers. */
export const scaleSchema = mapping({
  points: pointsSchema.optional().describe('The points, as 1..5 or as a list. Left out: found from the answers'),
  labels: z
    .record(z.string().regex(/^-?\d{1,9}$/, 'a point of the scale'), textSchema)
    .optional()
    .describe('What stands for a point in the file or in print, as {1: Very dissatisfied, 5: Very satisfied}'),
  missing: missingSchema.optional(),
  'not-applicable': notApplicableSchema.optional(),
  reverse: z.boolean().optional().describe('true: low is good; codes are mirrored before anything is computed'),
  unipolar: z.boolean().optional().describe('true: from none to very much, without an opposite; its labels need no balance'),
  'forced-choice': z.boolean().optional().describe('true: there is no middle on purpose'),
});
export type ScaleDefinition = z.infer<typeof scaleSchema>;

/** A scale of a question: the name of one under `scales`, or one of its own. */
export const scaleOfQuestionSchema = z
  .union([idSchema, scaleSchema], { error: 'the name of a scale, or a scale' })
  .describe('A name under scales, or a scale of its own');

function ends(range: string): { low: number; high: number } {
  const [, low, high] = rangePattern.exec(range) ?? [];
  return { low: Number(low), high: Number(high) };
}

function ascends(points: number[]): boolean {
  return points.every((point, index) => index === 0 || point > (points[index - 1] as number));
}
