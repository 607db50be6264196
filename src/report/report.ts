import * as z from 'zod';
import { baseSchema, classificationSchema, figureSchema, sectionSchema } from '../metrics/result.js';

/** The report document, `csat-report/1`: all that is known and said. Renderers are functions of it. */

const count = z.int().nonnegative();

const placeSchema = z.strictObject({
  file: z.string().optional(),
  line: z.int().optional(),
  column: z.int().optional(),
  length: z.int().optional(),
  source: z.string().optional(),
  subject: z.string().optional(),
  row: z.int().optional(),
});

const diagnosticSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  hint: z.string().optional(),
  where: placeSchema.optional(),
});

const testSchema = z.strictObject({
  against: z.string().describe('"rest": all other responses'),
  figure: z.string(),
  difference: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  p: z.number().nullable(),
  adjusted: z.number().nullable().describe('p adjusted for the number of tests of this metric and break'),
  significant: z.boolean(),
  method: z.string(),
  contributions: z
    .array(z.strictObject({ id: z.string(), label: z.string(), difference: z.number() }))
    .optional()
    .describe('Of a composite: what each of its parts adds to the difference'),
});

const groupSchema = z.strictObject({
  by: z.string(),
  value: z.string(),
  label: z.string(),
  base: baseSchema.nullable().describe('Null when the group is withheld'),
  figures: z.array(figureSchema),
  classification: classificationSchema.nullable(),
  withheld: z.boolean().describe('Too few answers, or the total minus the others would reveal such a group'),
  low: z.boolean().describe('Fewer than 30 valid answers'),
  test: testSchema.nullable(),
});
export type Group = z.infer<typeof groupSchema>;

const metricSchema = z.strictObject({
  id: z.string().describe('Id of the question or analysis'),
  metric: z.string().describe('Id of the metric, as csat explain has it'),
  heading: z.string().describe('The metric in a word: NPS, CSAT …'),
  title: z.string(),
  battery: z.strictObject({ id: z.string(), title: z.string() }).nullable().describe('The question whose row this is'),
  better: z.enum(['higher', 'lower', 'neither']),
  range: z.tuple([z.number(), z.number()]).nullable(),
  citation: z.string(),
  headline: z.string().nullable().describe('Id of the figure that stands for the metric'),
  scale: z.string().nullable().describe('The scale in words: what was read as which point'),
  base: baseSchema,
  figures: z.array(figureSchema),
  classification: classificationSchema.nullable(),
  sections: z.array(sectionSchema),
  groups: z.array(groupSchema),
  tests: z.record(z.string(), z.int()).describe('Number of tests per break, for which p was adjusted'),
});
export type ReportMetric = z.infer<typeof metricSchema>;

export const reportSchema = z.strictObject({
  schema: z.literal('csat-report/1'),
  survey: z.strictObject({
    id: z.string(),
    title: z.string(),
    kind: z.enum(['responses', 'transactions', 'tickets']).describe('What a row of the file is'),
    inferred: z.boolean(),
    wording: z.record(z.string(), z.string()).describe('Per question a hash of its text and scale: another hash, another question'),
  }),
  source: z.strictObject({
    name: z.string(),
    engine: z.string(),
    platform: z.string().describe('Id, as --platform has it'),
    platformName: z.string(),
    encoding: z.string(),
    delimiter: z.string(),
    headerRows: z.int(),
    columns: count,
    sheet: z.string().nullable().describe('Of a workbook'),
    rows: count.describe('Records with anything in them, without the header rows'),
    blank: count.describe('Records with nothing in them'),
    included: count,
    excluded: z.array(z.strictObject({ reason: z.string(), label: z.string(), count: z.int(), firstRows: z.array(z.int()) })),
  }),
  settings: z.strictObject({
    language: z.enum(['en', 'zh']),
    confidence: z.number(),
    minBase: z.int(),
    weight: z.string().nullable(),
    where: z.array(z.string()),
    wave: z.string().nullable(),
    asOf: z.string().optional().describe('Of transactions: the reference day of recency'),
    by: z.array(z.strictObject({ id: z.string(), label: z.string() })),
    adjust: z.string(),
  }),
  weights: z
    .strictObject({ sum: z.number(), effective: z.number(), designEffect: z.number() })
    .nullable()
    .describe('Of all included responses; null without weights'),
  joined: z
    .strictObject({
      name: z.string().describe('The file of transactions'),
      column: z.string().describe('The column of the responses that names the customer'),
      responses: count,
      matched: count,
      unknown: count.describe('Responses that name a customer without transactions'),
      unnamed: count.describe('Responses that name none'),
    })
    .optional()
    .describe('Responses joined to transactions'),
  metrics: z.array(metricSchema),
  quality: z.array(
    z.strictObject({
      column: z.string(),
      question: z.string(),
      valid: count,
      missing: count,
      notApplicable: count,
      invalid: count,
      examples: z.array(z.strictObject({ value: z.string(), count: z.int(), firstRow: z.int().nullable() })),
    }),
  ),
  inferred: z
    .array(z.strictObject({ column: z.string(), role: z.string(), question: z.string().nullable(), why: z.string() }))
    .describe('Without a definition: what each column was taken for, and why'),
  diagnostics: z.array(diagnosticSchema),
});
export type Report = z.infer<typeof reportSchema>;
