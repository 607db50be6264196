import * as z from 'zod';
import { fong } from '../inference/fong.js';
import type { Distribution } from '../statistics/distribution.js';
import type { Joint } from '../statistics/joint.js';
import { type Language, say } from '../survey/text.js';
import { baseOf } from './estimate.js';
import { CATEGORIES, CATEGORY_NAMES, type Category, categoryOf, KANO_TABLES } from './kano-categories.js';
import { KANO_RULES, kanoVerdict, type Verdict } from './kano-rule.js';
import type { Classification } from './result.js';
import { scoreJoint } from './score-joint.js';

/** A Kano question: its two forms, and how it is evaluated. */
export const kanoOptions = z.strictObject({
  functional: z.string().describe('The question how one would feel with the feature'),
  dysfunctional: z.string().describe('The question how one would feel without it'),
  importance: z.string().nullable().default(null).describe('The question how important it is'),
  table: z
    .enum(KANO_TABLES)
    .default('berger')
    .describe('Which pairs of answers are which category; pouliot: must-be twice and live-with twice are Questionable'),
  rule: z
    .enum(KANO_RULES)
    .default('mode')
    .describe('mode: the most frequent category; grouped: when A + O + M > I + R + Q the most frequent of the former, else of the latter'),
  tie: z.number().min(0).max(100).default(5).describe('Points of difference up to which M > O > A > I decides among the two most frequent'),
});
export type KanoOptions = z.infer<typeof kanoOptions>;

/** What the answers to a Kano question say of the feature. */
export interface Feature {
  /** Pairs of answers whose points are those of a Kano form. */
  pairs: Joint;
  /** Valid pairs, by the place of their category in CATEGORIES. */
  categories: Distribution;
  /** Weighted, 0 to 1. */
  share: Readonly<Record<Category, number>>;
  /** Pairs in each category; with weights scaled to Kish's effective number of pairs. */
  count: Readonly<Record<Category, number>>;
  /** Null without valid pairs. */
  verdict: Verdict | null;
  /** Whether the most frequent category is significantly ahead of the second (Fong), in numbers of pairs. */
  test: ReturnType<typeof fong> | null;
}

/** Evaluates the pairs of answers to a Kano question. */
export function kanoFeature(answers: Joint, { table, rule, tie }: Pick<KanoOptions, 'table' | 'rule' | 'tie'>): Feature {
  const pairs = onForm(answers);
  const categories = scoreJoint(pairs, ([functional = 0, dysfunctional = 0]) =>
    CATEGORIES.indexOf(categoryOf(functional, dysfunctional, table)),
  );
  const weights = CATEGORIES.map((_, index) => categories.classes.find(({ point }) => point === index)?.w ?? 0);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const size = baseOf(categories).effective ?? 0;
  const scaledTo = (most: number) =>
    Object.fromEntries(CATEGORIES.map((category, index) => [category, total === 0 ? 0 : ((weights[index] ?? 0) * most) / total]));
  const [share, count] = [scaledTo(1), scaledTo(size)] as [Feature['share'], Feature['count']];
  if (total === 0) return { pairs, categories, share, count, verdict: null, test: null };
  const verdict = kanoVerdict(Object.values(count), rule, tie);
  return { pairs, categories, share, count, verdict, test: fong(count[verdict.first], count[verdict.second], size) };
}

/** Items that are no Kano forms may have other points: such answers are invalid here. */
function onForm(answers: Joint): Joint {
  const isPoint = (point: number): boolean => point >= 1 && point <= 5;
  const cells = answers.cells.filter(({ points }) => points.every(isPoint));
  const lost = answers.cells.reduce((sum, { n }) => sum + n, 0) - cells.reduce((sum, { n }) => sum + n, 0);
  return { ...answers, points: answers.points.map((points) => points.filter(isPoint)), cells, invalid: answers.invalid + lost };
}

/** The category; significant only where it is the most frequent one, and ahead of the second. Undefined when there is none. */
export function classificationOf({ verdict, test }: Feature, language: Language): Classification | undefined {
  if (verdict?.category == null) return undefined;
  const significant = verdict.category === verdict.first && (test?.significant ?? false);
  return { code: verdict.category, label: say(CATEGORY_NAMES[verdict.category], language), significant };
}
