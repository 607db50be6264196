import * as z from 'zod';
import { instrumentSchema, lintIgnoreSchema } from './lint.js';
import { missingSchema, notApplicableSchema, scaleOfQuestionSchema } from './scale.js';
import { columnSchema, idSchema, mapping, storedSchema, textSchema } from './terms.js';

/** What the file holds when several choices stand in one cell and the definition does not say how they are parted. */
const SEPARATOR = ';';

const flag = (about: string) => z.boolean().optional().describe(about);

const shown = {
  'show-if': z.string().optional().describe('When the question is shown, as "recommend <= 6" or "plan in [gold, basic] and answered(why)"'),
  expect: z.number().min(0).max(1).optional().describe('Share of respondents who are shown it, for the estimate of time. Left out: a half'),
  'new-page': flag('true: begins a new page'),
};

const asked = {
  id: idSchema.describe('Name of the question; figures are called by it, as recommend.nps'),
  text: textSchema.optional().describe('What is asked. Left out: the text in the header of the file'),
  help: textSchema.optional().describe('A note below the question, in smaller print'),
  demographic: flag('true: a fact about the respondent, not an opinion'),
  screener: flag('true: decides who takes part, and therefore comes early'),
  experience: flag('true: can be answered only by those who used what is asked about'),
  required: flag('true: cannot be left unanswered'),
  ...shown,
  instrument: instrumentSchema.optional(),
  'lint-ignore': lintIgnoreSchema.optional(),
};

const lost = {
  missing: missingSchema.optional(),
  'not-applicable': notApplicableSchema.optional(),
};

const answered = {
  ...asked,
  column: columnSchema.optional().describe('The column with the answers. Left out: the one called as the id'),
  ...lost,
};

const followed = {
  changed: z
    .array(z.iso.date('a day such as 2026-09-30'))
    .optional()
    .describe('Days from which the wording or the scale is another: waves on both sides are not compared'),
};

const scaled = {
  ...answered,
  ...followed,
  scale: scaleOfQuestionSchema.optional(),
};

const type = <Name extends string>(name: Name, about: string) => z.literal(name).describe(about);

const reverse = z.boolean().optional().describe('true: low is good here; goes before what the scale says');

const optionSchema = z.union(
  [
    storedSchema.transform((value) => ({ value, label: value })),
    mapping({
      value: storedSchema.describe('The answer as the file holds it'),
      label: textSchema.optional().describe('The answer in words. Left out: the value'),
      other: flag('true: asks to say what else'),
      exclusive: flag('true: cannot be chosen together with another, as "none of these"'),
    }).transform(({ value, label, ...more }) => ({ value, label: label ?? value, ...more })),
  ],
  { error: 'a text, or {value, label}' },
);
const options = z.array(optionSchema).min(1, 'at least one option').optional().describe('The answers to choose from');

const offered = {
  options,
  randomize: flag('true: the answers stand in a new order for each respondent'),
  ordered: flag('true: the answers have an order of their own, and stay in it'),
  exhaustive: flag('true: no answer is missing, and none of "other" is needed'),
};

const optionColumns = z
  .record(z.string(), columnSchema)
  .refine((columns) => Object.keys(columns).length > 0, 'at least one option with its column')
  .optional()
  .describe('One column per option, as {option: column}, in place of one column');

const rowSchema = mapping({
  id: idSchema.describe('Name of the row; its figures are called by question and row, as network.coverage.mean'),
  text: textSchema.optional().describe('What is rated. Left out: the text in the header of the file'),
  column: columnSchema.optional().describe('The column with the answers. Left out: the one called as the id of the row'),
  reverse,
  dimension: idSchema.optional().describe('What the row belongs to, as reliability'),
});

const nps = mapping({
  type: type('nps', 'How likely to recommend, 0..10: Net Promoter Score'),
  ...scaled,
  interval: z.enum(['adjusted-wald', 'wald', 'score']).default('adjusted-wald').describe('How the confidence interval is made'),
});
const csat = mapping({
  type: type('csat', 'How satisfied: share of the top boxes'),
  ...scaled,
  top: z.int().min(1).optional().describe('How many points from the top count as satisfied. Left out: by the length of the scale'),
});
const ces = mapping({
  type: type('ces', 'How easy: Customer Effort Score'),
  ...scaled,
  version: z
    .union([z.literal(1), z.literal(2)], { error: '1 or 2' })
    .default(2)
    .describe('1: effort 1..5, low is good. 2: agreement 1..7 that it was easy, high is good'),
});
const rating = mapping({
  type: type('rating', 'A rating on any scale: mean, top and bottom boxes'),
  ...scaled,
  reverse,
  dimension: idSchema.optional().describe('What the rating belongs to, as network'),
});
const matrix = mapping({
  type: type('matrix', 'Several ratings on one scale, one per row'),
  ...asked,
  ...followed,
  ...lost,
  scale: scaleOfQuestionSchema.optional(),
  rows: z.array(rowSchema).min(1, 'at least one row').describe('What is rated'),
  randomize: flag('true: the rows stand in a new order for each respondent'),
});
const singleChoice = mapping({
  type: type('single-choice', 'One of several answers'),
  ...answered,
  ...followed,
  ...offered,
  columns: optionColumns,
});
const multipleChoice = mapping({
  type: type('multiple-choice', 'Any of several answers'),
  ...answered,
  ...followed,
  ...offered,
  separator: z.string().min(1, 'one character or more').default(SEPARATOR).describe('What parts the choices within one cell'),
  columns: optionColumns,
});
const side = mapping({
  text: textSchema.optional().describe('What is asked. Left out: the text in the header of the file'),
  column: columnSchema.optional().describe('The column with the answers. Left out: id and part, as recommend_functional'),
  scale: scaleOfQuestionSchema.optional(),
  ...lost,
});
const kano = mapping({
  type: type('kano', 'A feature asked twice, present and absent: Kano category'),
  ...asked,
  ...followed,
  functional: side.describe('How would you feel with it'),
  dysfunctional: side.describe('How would you feel without it'),
  importance: side.optional().describe('How important it is'),
});
const gap = mapping({
  type: type('gap', 'What was expected and what was met: gap score (SERVQUAL), or perception alone (SERVPERF)'),
  ...asked,
  ...followed,
  dimension: idSchema.optional().describe('What the item belongs to, as reliability'),
  perception: side.describe('What was met'),
  expectation: side.optional().describe('What was expected'),
  minimum: side.optional().describe('The least that would do; with desired: zone of tolerance'),
  desired: side.optional().describe('What was wished for; with minimum: zone of tolerance'),
  weight: side.optional().describe('How much the item counts, as points out of 100, asked of each respondent'),
});
const text = mapping({
  type: type('text', 'An answer in words; not counted'),
  ...answered,
  lines: z.int().min(1).max(50).optional().describe('Room for the answer. Left out: 4, and 1 for a demographic question'),
});
const number = mapping({
  type: type('number', 'A number; not counted'),
  ...answered,
  min: z.number().optional().describe('The least that is accepted'),
  max: z.number().optional().describe('The most that is accepted'),
  unit: textSchema.optional().describe('What is counted, as years'),
});
const date = mapping({ type: type('date', 'A date; not counted'), ...answered });
const consent = mapping({ type: type('consent', 'Agreement to take part; not counted'), ...answered });
const ranking = mapping({ type: type('ranking', 'Options put in order; not counted'), ...answered, ...offered });
const note = mapping({
  type: type('note', 'Words between questions; nothing is asked'),
  id: asked.id,
  text: asked.text,
  ...shown,
  'lint-ignore': asked['lint-ignore'],
});

const types = [
  nps,
  csat,
  ces,
  rating,
  matrix,
  singleChoice,
  multipleChoice,
  kano,
  gap,
  text,
  number,
  date,
  note,
  consent,
  ranking,
] as const;

/** A question. Its `type` decides which other keys it has, and the metric. The message of an unknown type lists those that are known. */
export const questionSchema = z.discriminatedUnion('type', types, {
  error: (issue) => (issue.code === 'invalid_union' ? types.map((one) => one.shape.type.value).join(', ') : undefined),
});
export type Question = z.infer<typeof questionSchema>;
