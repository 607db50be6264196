import { type Language, say, type Text } from '../survey/text.js';
import { CATEGORY_NAMES } from './kano-categories.js';
import { classificationOf, type Feature } from './kano-feature.js';
import { isSuspect } from './kano-notes.js';
import type { Figure, Section } from './result.js';

/** A feature as the overview shows it. */
export interface OverviewRow {
  id: string;
  title: string;
  feature: Feature;
  /** Better, worse, category and total strength. */
  figures: readonly Figure[];
  /** Mean; null when nobody said. */
  importance: number | null;
  /** Whether the importance is asked. */
  stated: boolean;
}

const WORDS = {
  features: { en: 'Features', zh: '各项功能' },
  feature: { en: 'Feature', zh: '功能' },
  code: { en: 'Kano', zh: '类别' },
  significant: { en: 'Fong', zh: 'Fong' },
  share: { en: 'share', zh: '比例' },
  strength: { en: 'strength', zh: '强度' },
  total: { en: 'total', zh: '总强度' },
  better: { en: 'better', zh: 'Better' },
  worse: { en: 'worse', zh: 'Worse' },
  distance: { en: '|worse|', zh: '|Worse|' },
  importance: { en: 'importance', zh: '重要性' },
  plane: { en: 'Better by |worse|', zh: 'Better–Worse 象限图' },
} satisfies Record<string, Text>;

const word = (id: keyof typeof WORDS, language: Language): string => say(WORDS[id], language);

/** One row a feature: its category, strengths, coefficients and importance. */
export function featuresTable(rows: readonly OverviewRow[], language: Language): Section {
  const stated = rows.some((row) => row.stated);
  const columns = [
    ['feature', 'text'],
    ['code', 'text'],
    ['significant', 'text'],
    ['share', 'share'],
    ['strength', 'share'],
    ['total', 'share'],
    ['better', 'share'],
    ['worse', 'share'],
    ...(stated ? [['importance', 'number'] as const] : []),
  ] as const;
  return {
    id: 'features',
    kind: 'table',
    title: word('features', language),
    columns: columns.map(([key, unit]) => ({ key, label: word(key, language), unit })),
    rows: rows.map(({ title, feature, figures, importance }) => {
      const found = classificationOf(feature, language);
      const category = feature.verdict?.category ?? null;
      return {
        feature: title,
        code: category,
        category: found?.label ?? null,
        significant: found?.significant ?? null,
        share: category === null ? null : feature.share[category],
        strength: valueAt(figures, 'category-strength'),
        total: valueAt(figures, 'total-strength'),
        better: valueAt(figures, 'better'),
        worse: valueAt(figures, 'worse'),
        ...(stated ? { importance } : {}),
      };
    }),
  };
}

/** Better against |worse|, cut at one half or at the means of the features. Features without either stand only in the table. */
export function kanoPlane(rows: readonly OverviewRow[], cuts: 'half' | 'mean', language: Language): Section[] {
  const placed = rows.flatMap(({ id, title, figures, importance }) => {
    const [better, worse] = [valueAt(figures, 'better'), valueAt(figures, 'worse')];
    return better === null || worse === null ? [] : [{ id, label: title, x: 0 - worse, y: better, importance }];
  });
  if (placed.length === 0) return [];
  const cut = (axis: 'x' | 'y'): number => (cuts === 'half' ? 0.5 : placed.reduce((sum, point) => sum + point[axis], 0) / placed.length);
  const [x, y] = [cut('x'), cut('y')];
  const quadrantOf = (point: { x: number; y: number }): string => {
    const category = point.y >= y ? (point.x >= x ? 'O' : 'A') : point.x >= x ? 'M' : 'I';
    return say(CATEGORY_NAMES[category], language);
  };
  const stated = rows.some((row) => row.stated);
  return [
    {
      id: 'plane',
      kind: 'plane',
      title: word('plane', language),
      x: { label: word('distance', language), cut: x },
      y: { label: word('better', language), cut: y },
      ...(stated ? { size: { label: word('importance', language) } } : {}),
      points: placed.map(({ importance, ...point }) => ({
        ...point,
        ...(stated ? { size: importance } : {}),
        quadrant: quadrantOf(point),
      })),
    },
  ];
}

/** Which features and how many respondents contradict themselves too often. */
export function suspicionNotes(rows: readonly OverviewRow[], suspicious: number, answered: number, language: Language): Section[] {
  const suspects = rows.filter(({ feature }) => isSuspect(feature)).map(({ title }) => title);
  const share = answered === 0 ? '' : ` (${((100 * suspicious) / answered).toFixed(1)}%)`;
  const notes: [id: string, holds: boolean, text: { en: string; zh: string }][] = [
    [
      'suspicious-features',
      suspects.length > 0,
      {
        en: `More than 5% Questionable answers, the wording is suspect: ${suspects.join('; ')}`,
        zh: `可疑回答超过 5%，措辞可能有问题：${suspects.join('；')}`,
      },
    ],
    [
      'suspicious-respondents',
      suspicious > 0,
      {
        en: `Questionable answers to two features or more: ${suspicious} of ${answered} respondents${share}; they are counted all the same`,
        zh: `在两项或更多功能上回答可疑的受访者：${answered} 人中的 ${suspicious} 人${share}，仍计入结果`,
      },
    ],
  ];
  return notes.flatMap(([id, holds, text]) => (holds ? [{ id, kind: 'note', text: say(text, language) }] : []));
}

const valueAt = (figures: readonly Figure[], id: string): number | null => figures.find((figure) => figure.id === id)?.value ?? null;
