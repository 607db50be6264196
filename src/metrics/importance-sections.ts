import { type Language, say, type Text } from '../survey/text.js';
import type { Attribute } from './attribute.js';
import { estimateFigure, nullFigure } from './figures.js';
import type { Cuts } from './importance-cuts.js';
import { QUADRANTS, type Quadrant, quadrantOf } from './quadrants.js';
import type { Figure, Section } from './result.js';

const WORDS = {
  importance: { en: 'importance', zh: '重要性' },
  performance: { en: 'performance', zh: '绩效' },
  item: { en: 'Item', zh: '题目' },
  n: { en: 'n', zh: 'n' },
  quadrant: { en: 'quadrant', zh: '象限' },
  quadrants: { en: 'What to do first', zh: '优先顺序' },
  plane: { en: 'Importance by performance', zh: '重要性–绩效图' },
  weight: { en: 'importance is derived: Johnson’s relative weights, which sum to R²', zh: '推导的重要性：Johnson 相对权重，总和为 R²' },
  correlation: { en: 'importance is derived: correlation with the outcome', zh: '推导的重要性：与结果题的相关系数' },
  stated: { en: 'importance as stated', zh: '直接询问的重要性' },
  means: { en: 'cut at the means of the items', zh: '以各题均值为界' },
  midpoint: { en: 'cut at the midpoints of the scales', zh: '以量表中点为界' },
  halfway: { en: 'performance is cut at the midpoint of the scale, importance at its mean', zh: '绩效以量表中点为界，重要性以均值为界' },
  unknown: {
    en: 'cut at the means of the items: midpoints need declared scales with one midpoint',
    zh: '以各题均值为界：取中点需要声明量表，且各题中点相同',
  },
  mixed: { en: 'the items are on different scales: their means hardly compare', zh: '各题量表不同，均值难以比较' },
} satisfies Record<string, Text>;
type Word = keyof typeof WORDS;

/** Importance and performance of each item. */
export function attributeFigures(attributes: readonly Attribute[], level: number, language: Language): Figure[] {
  return attributes.flatMap((attribute): Figure[] => {
    const { id, title, performance, performanceScale, importance, importanceScale, derived, why } = attribute;
    const named = (side: 'importance' | 'performance') => ({ id: `${side}.${id}`, label: `${say(WORDS[side], language)}: ${title}` });
    const stated = estimateFigure(named('importance'), importance, endsOf(importanceScale), level);
    return [
      why !== null ? nullFigure(named('importance'), 'number', why) : { ...stated, unit: derived ? 'number' : 'mean' },
      estimateFigure(named('performance'), performance, endsOf(performanceScale), level),
    ];
  });
}

/** The items, what is to be done first at the head, as a table and as a plane with its cuts; and how importance and cuts were made. */
export function attributeSections(
  attributes: readonly Attribute[],
  cuts: Cuts | null,
  made: 'weight' | 'correlation' | 'stated',
  language: Language,
): Section[] {
  const word = (key: Word): string => say(WORDS[key], language);
  const note = (key: Word): Section => ({ id: key, kind: 'note', text: word(key) });
  const placed = attributes.map((attribute) => ({ ...attribute, quadrant: quadrantIn(attribute, cuts) }));
  const rank = ({ quadrant }: (typeof placed)[number]): number =>
    quadrant === null ? Number.POSITIVE_INFINITY : Object.keys(QUADRANTS).indexOf(quadrant);
  const rows = placed
    .sort((a, b) => (rank(a) === rank(b) ? (b.importance.mean ?? 0) - (a.importance.mean ?? 0) : rank(a) - rank(b)))
    .map(({ id, title, importance, performance, quadrant }) => ({
      id,
      item: title,
      n: performance.n,
      importance: importance.mean,
      performance: performance.mean,
      code: quadrant,
      quadrant: quadrant === null ? null : say(QUADRANTS[quadrant], language),
    }));
  const table: Section = {
    id: 'quadrants',
    kind: 'table',
    title: word('quadrants'),
    detail: true,
    columns: [
      { key: 'item', label: word('item'), unit: 'text' },
      { key: 'n', label: word('n'), unit: 'count' },
      { key: 'importance', label: word('importance'), unit: 'number' },
      { key: 'performance', label: word('performance'), unit: 'mean' },
      { key: 'quadrant', label: word('quadrant'), unit: 'text' },
    ],
    rows,
  };
  if (cuts === null) return [table, note(made)];
  const plane: Section = {
    id: 'plane',
    kind: 'plane',
    title: word('plane'),
    x: { label: word('performance'), cut: cuts.performance },
    y: { label: word('importance'), cut: cuts.importance },
    points: rows.flatMap(({ id, item, importance, performance, quadrant }) =>
      importance === null || performance === null || quadrant === null
        ? []
        : [{ id, label: item, x: performance, y: importance, quadrant }],
    ),
  };
  const scales = new Set(attributes.flatMap(({ performanceScale }) => performanceScale?.join() ?? []));
  return [plane, table, note(made), note(cuts.rule), ...(scales.size > 1 ? [note('mixed')] : [])];
}

function quadrantIn({ importance, performance }: Attribute, cuts: Cuts | null): Quadrant | null {
  if (cuts === null || importance.mean === null || performance.mean === null) return null;
  return quadrantOf({ importance: importance.mean, performance: performance.mean }, cuts);
}

const endsOf = (scale: readonly number[] | null): [number, number] => [
  scale?.[0] ?? Number.NEGATIVE_INFINITY,
  scale?.at(-1) ?? Number.POSITIVE_INFINITY,
];
