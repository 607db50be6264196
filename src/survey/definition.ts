import * as z from 'zod';
import { lintLevelsSchema } from './definition/lint.js';
import { questionSchema } from './definition/question.js';
import { scaleSchema } from './definition/scale.js';
import { simulateSchema } from './definition/simulate.js';
import { targetsSchema } from './definition/targets.js';
import { columnSchema, idSchema, languageSchema, mapping, storedSchema, textSchema } from './definition/terms.js';

const responsesSchema = mapping({
  id: columnSchema.optional().describe('Column that names the response or respondent'),
  duplicates: z
    .enum(['first', 'last', 'best'])
    .optional()
    .describe(
      'Which of several responses with one id counts: the first, the last, or the one with most answers. Left out: all, and their number is told',
    ),
  submitted: columnSchema.optional().describe('Column with the date and time of the response'),
  'date-order': z.enum(['ymd', 'dmy', 'mdy']).optional().describe('Order of day and month in dates such as 3/4/2026'),
  duration: columnSchema.optional().describe('Column with the seconds it took to answer'),
  weight: columnSchema.optional().describe('Column with the weight of the response'),
  complete: mapping({
    column: columnSchema.describe('Column that tells whether the response was finished'),
    is: z.array(storedSchema).min(1, 'at least one value').describe('Its values in finished responses, as [1, "True"]'),
  })
    .optional()
    .describe('Which responses are finished; the others are left out and counted'),
});

const segmentSchema = z.union(
  [
    columnSchema,
    mapping({
      id: idSchema.describe('Name of the segment'),
      title: textSchema.optional().describe('The segment in words. Left out: its id'),
      column: columnSchema.optional().describe('The column with the groups. Left out: the one called as the id'),
    }),
  ],
  { error: 'the name of a column, or {id, title, column}' },
);

const kanoSchema = mapping({
  table: z.enum(['berger', 'pouliot', 'three-point']).optional().describe('Which pairs of answers are which category'),
  rule: z.enum(['mode', 'grouped']).optional().describe('mode: the most frequent category. grouped: O + A + M against I + R + Q first'),
  tie: z.number().min(0).max(100).optional().describe('The two highest shares within so many points: the precedence M > O > A > I decides'),
}).describe('Settings of the Kano analysis');

const gapSchema = mapping({
  weights: z
    .record(idSchema, z.number().min(0))
    .optional()
    .describe('How much each dimension counts; normalised to sum 1. Left out: equal'),
}).describe('Settings of the gap analysis');

/** One analysis by the id of its metric; the metric itself checks what is under it. */
const modelSchema = z
  .record(
    z.string(),
    z.looseObject({
      id: idSchema.describe('Name of the analysis; its figures are called by it'),
      title: textSchema.optional().describe('Title of the analysis. Left out: its id'),
    }),
  )
  .refine((model) => Object.keys(model).length === 1, 'one metric with its options, as alpha: {…}');

/**
 * A survey definition: the YAML language, once. Types, validation and the JSON Schema come from here.
 * Output differs from input in these: ranges are lists of points, stored answers are strings, options are {value, label}, defaults are filled in.
 */
export const definitionSchema = mapping({
  id: idSchema.describe('Name of the survey'),
  kind: z.literal('responses').default('responses').describe('What a row of the file is: the response of one person'),
  title: textSchema.optional().describe('Title of reports. Left out: the id'),
  languages: z.array(languageSchema).optional().describe('Languages the survey is written in, as [en, zh]'),
  intro: textSchema.optional().describe('What respondents read before the first question'),
  thanks: textSchema.optional().describe('What respondents read after the last'),
  recall: textSchema.optional().describe('The time that all questions ask about, as "In the past 12 months"'),
  audience: z.enum(['general', 'expert']).default('general').describe('Who is asked; experts know the terms of their field'),
  glossary: z.array(z.string()).optional().describe('Terms and abbreviations that respondents know'),
  'target-minutes': z.number().min(0.5).max(120).optional().describe('How long the questionnaire may take. Left out: 10 minutes'),
  lint: lintLevelsSchema.optional(),
  responses: responsesSchema.optional().describe('Columns that are no questions'),
  segments: z.array(segmentSchema).optional().describe('Every metric is broken down by these'),
  wave: z
    .enum(['day', 'week', 'month', 'quarter', 'year'])
    .optional()
    .describe('Calendar waves, by responses.submitted: every figure per wave, with its change'),
  confidence: z.number().min(0.5).max(0.9999).default(0.95).describe('Confidence level of intervals and tests'),
  'min-base': z.int().min(1).default(5).describe('Groups with fewer valid answers are withheld'),
  adjust: z
    .enum(['benjamini-hochberg', 'holm', 'bonferroni', 'none'])
    .default('benjamini-hochberg')
    .describe('How p-values are adjusted for the number of groups'),
  scales: z.record(idSchema, scaleSchema).optional().describe('Scales by name, for questions to share'),
  'follow-up': mapping({
    'within-hours': z.number().positive().describe('Hours within which a dissatisfied respondent is to be called back'),
  })
    .optional()
    .describe('The standard that follow-up lists are held to'),
  kano: kanoSchema.optional(),
  gap: gapSchema.optional(),
  metrics: z.array(modelSchema).optional().describe('Analyses over several questions, as - alpha: {id: service, items: [speed, price]}'),
  questions: z.array(questionSchema).min(1, 'at least one question').describe('What is asked; the type decides the metric'),
  targets: targetsSchema.optional(),
  simulate: simulateSchema.optional(),
}).describe('A survey for csat: what is asked, on which scales, and in which columns of the file the answers are');

export type Definition = z.infer<typeof definitionSchema>;

/** A definition as it is written, before ranges become lists and defaults are filled in. */
export type DefinitionInput = z.input<typeof definitionSchema>;
