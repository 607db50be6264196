import type { Covariances } from '../statistics/covariances.js';
import type { Survey } from '../survey/survey.js';
import { type Language, say, type Text } from '../survey/text.js';
import type { AskedWeight } from './asked-weights.js';
import { dimensionsOf, dimensionTitle, type GapItem } from './gap-items.js';
import type { Section } from './result.js';
import type { WeighedGap } from './weigh-gap.js';

const NOTES = {
  complete: {
    en: 'all together: the {n} of {respondents} responses that answered every item; a dimension: those that answered each of its items',
    zh: '合并：{respondents} 个回答中每题均作答的 {n} 个；各维度：该维度各题均作答者',
  },
  kish: {
    en: 'responses are weighted: errors of dimensions and of the whole take Kish’s effective n',
    zh: '回答加权：各维度与总体的误差按 Kish 有效样本量计算',
  },
  alone: { en: 'no expectation is asked: performance only (SERVPERF)', zh: '未询问期望：仅绩效（SERVPERF）' },
  'left-out': { en: 'without an expectation and left out: {list}', zh: '未询问期望，不计入：{list}' },
  asked: {
    en: 'weighted as each respondent weighed it ({n} responses); no interval, which takes more than means and covariances',
    zh: '按各受访者所给权重加权（{n} 个回答）；无区间，因其所需不止均值与协方差',
  },
  uneven: {
    en: 'the weights do not sum to the same for all: who gave out more counts more',
    zh: '各受访者所给权重之和不同：总和较大者计得较多',
  },
  partial: {
    en: 'weights are asked of some items only and not used: ask one of each dimension, or one of each item',
    zh: '仅部分题目询问了权重，未采用：应每个维度一个，或每题一个',
  },
  declared: {
    en: 'weighted as declared; the weights sum to {total} and are normalised',
    zh: '按声明的权重加权；权重之和为 {total}，已归一',
  },
  undeclared: { en: 'no weight is declared of {list}: counts 0', zh: '未声明权重，按 0 计：{list}' },
  equal: { en: 'no weights are asked or declared: all dimensions count alike', zh: '未询问也未声明权重：各维度等权' },
} satisfies Record<string, Text>;

/** Over which responses and items the gaps were taken. */
export function gapNotes(all: Covariances, items: readonly GapItem[], names: readonly string[] | null, survey: Survey): Section[] {
  const { language } = survey;
  const values = { n: String(all.n), respondents: String(all.respondents) };
  const paired = items.some(({ expectation }) => expectation !== null);
  const leftOut = survey.models.filter(
    ({ id, metric }) => metric === 'gap' && (names ?? [id]).includes(id) && !items.some((item) => item.id === id),
  );
  const list = leftOut.map(({ title }) => say(title, language)).join(', ');
  return [
    note('complete', values, language),
    ...(all.weighted ? [note('kish', {}, language)] : []),
    ...(paired ? [] : [note('alone', {}, language)]),
    ...(leftOut.length > 0 ? [note('left-out', { list }, language)] : []),
  ];
}

/** Whose weights the weighted gap takes, and what is wrong with them. */
export function weightNotes(
  asked: readonly AskedWeight[] | null,
  weighed: WeighedGap & { even?: boolean },
  declared: Readonly<Record<string, number>> | null,
  items: readonly GapItem[],
  language: Language,
): Section[] {
  if (asked !== null)
    return [note('asked', { n: String(weighed.estimate.n) }, language), ...(weighed.even === false ? [note('uneven', {}, language)] : [])];
  const partial = items.some(({ weight }) => weight !== null) ? [note('partial', {}, language)] : [];
  if (declared === null) return [...partial, note('equal', {}, language)];
  const ids = dimensionsOf(items).map(({ id }) => id);
  const total = ids.reduce((sum, id) => sum + (declared[id] ?? 0), 0);
  const missing = ids.filter((id) => declared[id] === undefined).map((id) => say(dimensionTitle(id), language));
  return [
    ...partial,
    note('declared', { total: String(Number(total.toPrecision(12))) }, language),
    ...(missing.length > 0 ? [note('undeclared', { list: missing.join(', ') }, language)] : []),
  ];
}

const note = (id: keyof typeof NOTES, values: Readonly<Record<string, string>>, language: Language): Section => ({
  id,
  kind: 'note',
  text: say(NOTES[id], language).replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? ''),
});
