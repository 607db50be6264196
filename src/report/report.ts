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

const changeSchema = z.strictObject({
  from: z.string().describe('The wave, or the baseline, that it is a change from'),
  figure: z.string(),
  difference: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  p: z.number().nullable(),
  adjusted: z.number().nullable().describe('p adjusted for the number of changes tested beside it'),
  significant: z.boolean(),
  method: z.string(),
  parts: z
    .array(z.strictObject({ id: z.string(), label: z.string(), difference: z.number() }))
    .optional()
    .describe('What promoters and detractors add to it'),
  effect: z
    .strictObject({
      measure: z
        .enum(['h', 'd', 'v'])
        .describe("h: Cohen's, of shares. d: Cohen's, of means and scores. v: Cramér's, of whole distributions"),
      value: z.number(),
    })
    .nullable()
    .optional()
    .describe('How large it is, whatever the number of answers'),
  why: z.string().optional().describe('Why there is no difference, such as another wording'),
});
export type Change = z.infer<typeof changeSchema>;

const waveSchema = z.strictObject({
  wave: z.string().describe('As 2026, 2026-Q3, 2026-07, 2026-W31 or 2026-07-04'),
  complete: z.boolean().describe('False when the data begin or end within it'),
  base: baseSchema.nullable().describe('Null when the wave is withheld'),
  figures: z.array(figureSchema),
  classification: classificationSchema.nullable().optional().describe('When the metric has classes'),
  withheld: z.boolean(),
  change: changeSchema.nullable().describe('From the wave before, of those with enough answers'),
  yearAgo: changeSchema.nullable().describe('From the same wave a year before'),
  control: z
    .strictObject({
      centre: z.number(),
      low: z.number().describe('Control limit, three standard errors of a wave of this size below the centre'),
      high: z.number(),
      signals: z.array(z.string()).describe('Run rules that the wave breaks: beyond-limits, nine-on-one-side, six-trending, two-of-three'),
    })
    .nullable(),
});
export type Wave = z.infer<typeof waveSchema>;

const partTestSchema = z
  .strictObject({
    low: z.number(),
    high: z.number(),
    p: z.number().nullable(),
    adjusted: z.number().nullable().describe('p adjusted for the number of such parts in all metrics'),
    significant: z.boolean(),
  })
  .nullable()
  .optional();

const mixSchema = z.strictObject({
  by: z.string(),
  from: z.string(),
  to: z.string(),
  figure: z.string(),
  difference: z.number(),
  mix: z.number().describe('Part of the difference that comes from other shares of the groups'),
  rate: z.number().describe('Part that comes from other figures within the groups'),
  mixTest: partTestSchema,
  rateTest: partTestSchema,
  groups: z.array(
    z.strictObject({
      value: z.string(),
      label: z.string(),
      shares: z.tuple([z.number(), z.number()]).optional().describe('Share of the answers before and after'),
      mix: z.number(),
      rate: z.number(),
    }),
  ),
});
export type Mix = z.infer<typeof mixSchema>;

const movedSchema = z.strictObject({
  tests: count.describe('Changes of groups from wave to wave that were tested in all metrics together, for which p was adjusted'),
  changes: z.array(z.strictObject({ by: z.string(), value: z.string(), label: z.string(), wave: z.string(), change: changeSchema })),
});

const targetSchema = z.strictObject({
  figure: z.string().describe('As recommend.nps'),
  title: z.string().describe('What the figure is of, in words'),
  group: z.strictObject({ by: z.string(), value: z.string(), label: z.string() }).nullable(),
  level: z.enum(['error', 'warn']),
  status: z.enum(['pass', 'fail', 'insufficient']),
  expected: z.string().describe('As >= 30'),
  found: z.number().nullable(),
  unit: figureSchema.shape.unit,
  why: z.string().nullable(),
});
export type TargetResult = z.infer<typeof targetSchema>;

const actionSchema = z.strictObject({
  rank: z.int().min(1),
  reason: z.enum(['target', 'feature', 'item', 'segment', 'change']),
  metric: z.string().describe('Id of the metric'),
  group: z.strictObject({ by: z.string(), value: z.string(), label: z.string() }).nullable(),
  subject: z.string().describe('What to act on, in words'),
  evidence: z.string().describe('The figure that says so, in words'),
  owner: z.null(),
  due: z.null(),
  measure: z.null(),
});
export type Action = z.infer<typeof actionSchema>;

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
  computedFrom: z
    .array(z.string())
    .optional()
    .describe('The items that it is computed from, by their names in survey.wording; left out: the one of its id'),
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
  waves: z.array(waveSchema).optional().describe('In order of time; when the analysis has waves'),
  mix: z.array(mixSchema).optional().describe('The last change, and that since the first wave, parted into mix and rate, per break'),
  moved: movedSchema.optional().describe('Groups that changed significantly from wave to wave; when the analysis has waves and breaks'),
  baseline: changeSchema.optional().describe('The change of the headline figure from the baseline'),
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
    adjust: z.enum(['benjamini-hochberg', 'holm', 'bonferroni', 'none']),
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
  definitions: z
    .record(z.string(), z.strictObject({ about: z.string(), formula: z.string() }))
    .optional()
    .describe('By the id of a metric: what it says, and how it is computed'),
  targets: z.array(targetSchema).optional().describe('When the definition has targets'),
  actions: z.array(actionSchema).optional().describe('What to act on, the most pressing first'),
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
