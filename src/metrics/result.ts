import * as z from 'zod';

/** The vocabulary of results: what a metric may say. The report's JSON Schema comes from these. */

const intervalSchema = z.strictObject({
  low: z.number(),
  high: z.number(),
  level: z.number().describe('Confidence level, 0 to 1'),
  method: z.string().describe('Name of the interval, such as adjusted-wald, wilson, t'),
});
export type Interval = z.infer<typeof intervalSchema>;

export const baseSchema = z.strictObject({
  n: z.int().describe('Valid answers'),
  weighted: z.number().nullable().describe('Sum of the weights of the valid answers; null without weights'),
  effective: z.number().nullable().describe("Kish's effective number of valid answers; n without weights"),
  missing: z.int(),
  notApplicable: z.int(),
  invalid: z.int(),
});
export type Base = z.infer<typeof baseSchema>;

export const figureSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  unit: z.enum(['points', 'percent', 'mean', 'index', 'share', 'count', 'number', 'money', 'days', 'minutes']),
  value: z.number().nullable(),
  se: z.number().nullable().describe('Standard error in the unit of the value'),
  interval: intervalSchema.nullable(),
  base: baseSchema.optional().describe('Of this figure, where it is not that of its metric'),
  why: z.string().optional().describe('Why the value is null'),
});
export type Figure = z.infer<typeof figureSchema>;

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const columnSchema = z.strictObject({
  key: z.string(),
  label: z.string(),
  unit: z
    .enum(['text', 'count', 'percent', 'mean', 'share', 'number', 'p', 'money', 'days', 'minutes'])
    .describe('How cells are printed; a share is 0 to 1'),
});
const rowsSchema = z.array(z.record(z.string(), cell));

export const sectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    id: z.string(),
    kind: z.literal('table'),
    title: z.string(),
    columns: z.array(columnSchema),
    rows: rowsSchema,
    detail: z.literal(true).optional().describe('Of interest to those who ask for everything'),
  }),
  z.strictObject({
    id: z.string(),
    kind: z.literal('bars'),
    title: z.string(),
    unit: z.enum(['percent', 'number']),
    parts: z.array(z.strictObject({ id: z.string(), label: z.string(), value: z.number(), tone: z.enum(['bad', 'neutral', 'good']) })),
  }),
  z.strictObject({
    id: z.string(),
    kind: z.literal('plane'),
    title: z.string(),
    x: z.strictObject({ label: z.string(), cut: z.number().nullable() }),
    y: z.strictObject({ label: z.string(), cut: z.number().nullable() }),
    size: z.strictObject({ label: z.string() }).optional().describe('What a third number of the points means'),
    points: z.array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        x: z.number(),
        y: z.number(),
        size: z.number().nullable().optional(),
        quadrant: z.string().optional().describe('Name of the part of the plane in which the point lies'),
      }),
    ),
  }),
  z.strictObject({ id: z.string(), kind: z.literal('note'), text: z.string() }),
]);
export type Section = z.infer<typeof sectionSchema>;

/** A class that a metric puts its subject into, such as a Kano category. */
export const classificationSchema = z.strictObject({ code: z.string(), label: z.string(), significant: z.boolean() });
export type Classification = z.infer<typeof classificationSchema>;

/** What a metric gives back. Values are unrounded; a figure that cannot be computed is null with a why. */
export interface MetricResult {
  figures: Figure[];
  base: Base;
  sections: Section[];
  classification?: Classification;
  /** The figure that stands for this result, where it is not the metric's. */
  headline?: string;
}

/** A difference of one figure between two samples (first minus second), in the figure's unit. */
export interface Comparison {
  figure: string;
  /** Null where the test is not of one number, such as whether the answers are distributed alike. */
  difference: number | null;
  low: number | null;
  high: number | null;
  /** Two-sided; null when it cannot be computed. */
  p: number | null;
  method: string;
  /** Of a composite: what each of its parts adds to the difference, which is their sum. */
  contributions?: { id: string; label: string; difference: number }[];
}
