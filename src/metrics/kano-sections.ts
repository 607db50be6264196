import { multinomialBootstrap } from '../inference/multinomial-bootstrap.js';
import type { Joint } from '../statistics/joint.js';
import { type Language, say, type Text } from '../survey/text.js';
import { meanOf } from './estimate.js';
import { CATEGORIES, CATEGORY_NAMES, pointsOf } from './kano-categories.js';
import type { Feature, KanoOptions } from './kano-feature.js';
import { kanoVerdict } from './kano-rule.js';
import { deviationOf, kanoScores } from './kano-scores.js';
import type { Section } from './result.js';

type Table = Extract<Section, { kind: 'table' }>;

const DRAWS = 2000;
const SEED = 1984;

const WORDS = {
  categories: { en: 'Categories', zh: '类别分布' },
  category: { en: 'Category', zh: '类别' },
  count: { en: 'Count', zh: '人数' },
  percent: { en: 'Per cent', zh: '百分比' },
  bootstrap: { en: 'bootstrap', zh: '自助法概率' },
  significance: { en: 'Fong’s test of the two most frequent', zh: '最高两类的 Fong 检验' },
  first: { en: 'first', zh: '第一' },
  second: { en: 'second', zh: '第二' },
  difference: { en: 'difference', zh: '差' },
  critical: { en: 'critical', zh: '临界值' },
  significant: { en: 'significant', zh: '显著' },
  answers: { en: 'Answers: with the feature in rows, without it in columns', zh: '回答：行为具备该功能，列为不具备' },
  scores: { en: 'Scores, −2 to 4', zh: '连续得分（−2 至 4）' },
  form: { en: 'Form', zh: '题型' },
  functional: { en: 'functional', zh: '正向' },
  dysfunctional: { en: 'dysfunctional', zh: '反向' },
  mean: { en: 'mean', zh: '均值' },
  sd: { en: 'SD', zh: '标准差' },
} satisfies Record<string, Text>;

const ANSWERS: readonly Text[] = [
  { en: 'like', zh: '喜欢' },
  { en: 'must be', zh: '理所当然' },
  { en: 'neutral', zh: '无所谓' },
  { en: 'live with', zh: '勉强接受' },
  { en: 'dislike', zh: '不喜欢' },
];

/** How the category of a feature comes about: its categories, Fong's test, the pairs of answers and the scores. Empty without valid pairs. */
export function kanoSections(feature: Feature, options: KanoOptions, language: Language): Section[] {
  if (feature.verdict === null) return [];
  const word = (id: keyof typeof WORDS): string => say(WORDS[id], language);
  return [
    categoriesTable(feature, options, word, language),
    fongTable(feature, word, language),
    answersTable(feature.pairs, options, word, language),
    scoresTable(feature.pairs, word),
  ];
}

type Word = (id: keyof typeof WORDS) => string;

/** `bootstrap`: per cent of 2,000 samples drawn anew from these in which the category would come out. */
function categoriesTable(feature: Feature, { rule, tie }: KanoOptions, word: Word, language: Language): Table {
  const chances = multinomialBootstrap(Object.values(feature.count), DRAWS, SEED, (counts) => {
    const { category } = kanoVerdict(counts, rule, tie);
    return category === null ? -1 : CATEGORIES.indexOf(category);
  });
  return {
    id: 'categories',
    kind: 'table',
    title: word('categories'),
    columns: [
      { key: 'code', label: '', unit: 'text' },
      { key: 'category', label: word('category'), unit: 'text' },
      { key: 'count', label: word('count'), unit: 'count' },
      { key: 'percent', label: word('percent'), unit: 'percent' },
      { key: 'bootstrap', label: word('bootstrap'), unit: 'percent' },
    ],
    rows: CATEGORIES.map((code, index) => ({
      code,
      category: say(CATEGORY_NAMES[code], language),
      count: feature.categories.classes.find(({ point }) => point === index)?.n ?? 0,
      percent: 100 * feature.share[code],
      bootstrap: 100 * (chances[index] ?? 0),
    })),
  };
}

function fongTable({ verdict, test }: Feature, word: Word, language: Language): Table {
  return {
    id: 'significance',
    kind: 'table',
    detail: true,
    title: word('significance'),
    columns: [
      { key: 'first', label: word('first'), unit: 'text' },
      { key: 'second', label: word('second'), unit: 'text' },
      { key: 'difference', label: word('difference'), unit: 'number' },
      { key: 'critical', label: word('critical'), unit: 'number' },
      { key: 'significant', label: word('significant'), unit: 'text' },
    ],
    rows:
      verdict === null || test === null
        ? []
        : [{ first: say(CATEGORY_NAMES[verdict.first], language), second: say(CATEGORY_NAMES[verdict.second], language), ...test }],
  };
}

function answersTable({ cells }: Joint, { table }: KanoOptions, word: Word, language: Language): Table {
  const points = pointsOf(table);
  const label = (point: number): string => `${point} ${say(ANSWERS[point - 1] ?? '', language)}`;
  const count = (functional: number, dysfunctional: number): number =>
    cells.find(({ points: at }) => at[0] === functional && at[1] === dysfunctional)?.n ?? 0;
  return {
    id: 'answers',
    kind: 'table',
    detail: true,
    title: word('answers'),
    columns: [
      { key: 'functional', label: '', unit: 'text' },
      ...points.map((point) => ({ key: `dysfunctional-${point}`, label: label(point), unit: 'count' as const })),
    ],
    rows: points.map((functional) => ({
      functional: label(functional),
      ...Object.fromEntries(points.map((dysfunctional) => [`dysfunctional-${dysfunctional}`, count(functional, dysfunctional)])),
    })),
  };
}

function scoresTable(answers: Joint, word: Word): Table {
  const scores = kanoScores(answers);
  return {
    id: 'scores',
    kind: 'table',
    detail: true,
    title: word('scores'),
    columns: [
      { key: 'form', label: word('form'), unit: 'text' },
      { key: 'mean', label: word('mean'), unit: 'number' },
      { key: 'sd', label: word('sd'), unit: 'number' },
    ],
    rows: (['functional', 'dysfunctional'] as const).map((form) => ({
      form: word(form),
      mean: meanOf(scores[form], (score) => score).mean,
      sd: deviationOf(scores[form]),
    })),
  };
}
