import * as z from 'zod';
import { CsatError, error } from '../../diagnostic.js';

/** The file of saved statistics, `csat-statistics/1`: how often which answers were given, and no response by itself. */

const count = z.int().nonnegative();
const text = z.string().nullable();

const countsSchema = z.strictObject({
  kind: z.literal('counts'),
  cells: z.array(
    z
      .tuple([z.array(text), count, z.number(), z.number(), count.nullable()])
      .describe('Answers, one per variable; responses, sum of weights, sum of squared weights, row of the first'),
  ),
  overflow: count.describe('Responses with answers beyond those that a table holds'),
});

const momentsSchema = z.strictObject({
  kind: z.literal('moments'),
  n: count,
  w: z.number(),
  ww: z.number(),
  sums: z.array(z.number()),
  products: z.array(z.array(z.number())),
});

const statisticSchema = z.discriminatedUnion('kind', [countsSchema, momentsSchema]);
export type PackedStatistic = z.infer<typeof statisticSchema>;

const tableSchema = z.strictObject({
  asked: z.string().describe('What the table answers'),
  total: statisticSchema,
  groups: z.array(z.tuple([count.describe('Place in breaks'), z.array(z.tuple([text, statisticSchema]))])),
});
export type PackedTable = z.infer<typeof tableSchema>;

const conditionSchema = z.strictObject({
  column: z.string(),
  operator: z.enum(['=', '!=', '<', '<=', '>', '>=', 'in', 'not in', 'blank']),
  values: z.array(z.string()),
});

const populationSchema = z.strictObject({
  exclude: z.array(z.strictObject({ reason: z.string(), when: conditionSchema })),
  where: z.array(conditionSchema),
  weight: text,
  period: z
    .strictObject({ column: z.string(), format: z.enum(['ymd', 'dmy', 'mdy']), since: z.int().nullable(), until: z.int().nullable() })
    .nullable(),
  duplicates: z.strictObject({ column: z.string(), keep: z.enum(['all', 'first', 'last', 'best']) }).nullable(),
});

const rowsSchema = z.strictObject({
  rows: count,
  blank: count,
  included: count,
  excluded: z.array(z.tuple([z.string(), z.strictObject({ count, firstRows: z.array(count) })])),
  duplicates: count,
  w: z.number(),
  ww: z.number(),
});

const collectionSchema = z.strictObject({
  population: populationSchema.describe('Which responses are counted'),
  breaks: z.array(z.strictObject({ id: z.string(), by: z.string().describe('What responses are grouped by') })),
  rows: rowsSchema,
  tables: z.array(tableSchema),
});
export type PackedCollection = z.infer<typeof collectionSchema>;

const noteSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  hint: z.string().optional(),
  where: z
    .strictObject({
      file: z.string().optional(),
      line: z.int().optional(),
      column: z.int().optional(),
      length: z.int().optional(),
      source: z.string().optional(),
      subject: z.string().optional(),
      row: z.int().optional(),
    })
    .optional(),
});

const columnSchema = z.strictObject({
  key: z.string(),
  header: z.string(),
  question: z.string(),
  option: text,
  group: text,
  role: z.enum(['id', 'submitted', 'duration', 'personal', 'metadata', 'comment']).nullable(),
  index: count,
});

const sourceSchema = z.strictObject({
  name: z.string().describe('The file of responses, as it was named'),
  platform: z.strictObject({ id: z.string(), name: z.string() }),
  encoding: z.string(),
  delimiter: z.string(),
  headerRows: count,
  width: z.strictObject({ least: count, most: count }),
  sheet: text,
  columns: z.array(columnSchema),
  exclude: z.array(
    z.strictObject({
      reason: z.enum(['preview', 'incomplete']),
      column: z.string(),
      is: z.union([z.array(z.string()), z.literal('blank')]),
    }),
  ),
  blank: z.array(z.string()),
  notes: z.array(noteSchema),
});

export const SCHEMA = 'csat-statistics/1';

export const statisticsSchema = z.strictObject({
  schema: z.literal(SCHEMA),
  definition: z.looseObject({ id: z.string() }).describe('What was asked, as a definition says it'),
  inferred: z
    .strictObject({
      roles: z.array(z.strictObject({ column: z.string(), role: z.string(), question: text, why: z.string() })),
      notes: z.array(noteSchema),
    })
    .nullable()
    .describe('What the columns were taken for when there was no definition'),
  source: sourceSchema,
  collections: z.array(collectionSchema),
});
export type StatisticsFile = z.infer<typeof statisticsSchema>;

/** The statistics that a text holds. Throws CsatError (exit 3) when it is no whole JSON, or JSON of something else. */
export function readStatistics(content: string, file: string): StatisticsFile {
  const where = { file };
  const refuse = (code: string, message: string, hint?: string): never => {
    throw new CsatError(error(code, message, { where, hint }), 3);
  };
  const parsed = parse(content);
  if (parsed === undefined) return refuse('broken-statistics', 'the JSON cannot be read to its end', 'write it again with --save');
  const schema = typeof parsed === 'object' && parsed !== null && 'schema' in parsed ? parsed.schema : undefined;
  if (typeof schema === 'string' && schema.startsWith('csat-report/'))
    return refuse('not-statistics', 'this is a report and holds no answers to count', 'compare with it:  --baseline');
  if (typeof schema !== 'string' || !schema.startsWith('csat-statistics/'))
    return refuse('not-statistics', 'the JSON is no saved statistics', 'csat analyze reads csv, tsv, xlsx, and what --save wrote');
  if (schema !== SCHEMA)
    return refuse('other-version', `the statistics are of ${schema}, and this version reads ${SCHEMA}`, 'write them again with --save');
  const { data, error: problem } = statisticsSchema.safeParse(parsed);
  if (data !== undefined) return data;
  const { path = [], message = '' } = problem?.issues[0] ?? {};
  return refuse('broken-statistics', `the statistics are damaged at ${path.join('.')}: ${message}`, 'write them again with --save');
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
