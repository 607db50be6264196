import type { Distribution } from '../statistics/distribution.js';
import { type Language, say, type Text } from '../survey/text.js';
import { type Estimate, meanOf } from './estimate.js';
import { dimensionTitle, type GapItem } from './gap-items.js';
import type { GapSide } from './gap-sides.js';
import { gapTable, type Table, testedGap } from './gap-table.js';
import type { Section } from './result.js';

const WORDS = {
  dimensions: { en: 'Dimensions', zh: '维度' },
  dimension: { en: 'Dimension', zh: '维度' },
  weight: { en: 'Weight', zh: '权重' },
  items: { en: 'Items', zh: '题目' },
  item: { en: 'Item', zh: '题目' },
  perception: { en: 'perception', zh: '感知' },
  expectation: { en: 'expectation', zh: '期望' },
} satisfies Record<string, Text>;

const name = (key: 'item' | 'dimension') => ({ key, label: WORDS[key], unit: 'text' as const });
const columnsOfSides = (paired: boolean) =>
  paired ? (['perception', 'expectation'] as const).map((key) => ({ key, label: WORDS[key], unit: 'mean' as const })) : [];

/** Each item: both sides and the gap with its paired t test, Holm over the items. */
export function itemTable(
  rows: readonly { item: GapItem; sides: Record<GapSide, Distribution> }[],
  paired: boolean,
  level: number,
  language: Language,
): Section {
  const mean = (answers: Distribution): Estimate => meanOf(answers, (point) => point);
  const table = gapTable(
    { id: 'items', title: WORDS.items, columns: [name('item'), ...columnsOfSides(paired)] },
    rows.map(({ item, sides }) => ({
      tested: testedGap(mean(sides.gap), endsOf(sides.gap), level),
      cells: {
        id: item.id,
        item: say(item.title, language),
        perception: mean(sides.perception).mean,
        expectation: mean(sides.expectation).mean,
        dimension: item.grouped ? say(dimensionTitle(item.dimension), language) : null,
      },
    })),
    language,
  );
  const grouped = rows.some(({ item }) => item.grouped);
  const dimension = { key: 'dimension', label: say(WORDS.dimension, language), unit: 'text' as const };
  const whole = grouped ? { ...table, columns: [...table.columns, dimension] } : table;
  return paired ? whole : perceptionOnly(whole, language);
}

/** Each dimension: its weight in per cent, both sides and the gap with its paired t test, Holm over the dimensions. */
export function dimensionTable(
  rows: readonly { id: string; label: string; sides: Record<GapSide, Estimate>; ends: [number, number] }[],
  weights: ReadonlyMap<string, number>,
  paired: boolean,
  level: number,
  language: Language,
): Section {
  const table = gapTable(
    {
      id: 'dimensions',
      title: WORDS.dimensions,
      columns: [name('dimension'), { key: 'weight', label: WORDS.weight, unit: 'percent' }, ...columnsOfSides(paired)],
    },
    rows.map(({ id, label, sides, ends }) => ({
      tested: testedGap(sides.gap, ends, level),
      cells: {
        id,
        dimension: label,
        weight: weights.has(id) ? 100 * (weights.get(id) ?? 0) : null,
        perception: sides.perception.mean,
        expectation: sides.expectation.mean,
      },
    })),
    language,
  );
  return paired ? table : perceptionOnly(table, language);
}

const endsOf = ({ classes }: Distribution): [number, number] => [classes[0]?.point ?? 0, classes.at(-1)?.point ?? 0];

/** Without expectations the gap is the perception, and a test against 0 means nothing. */
const perceptionOnly = ({ columns, rows, ...table }: Table, language: Language): Table => ({
  ...table,
  columns: columns
    .filter(({ key }) => !['perception', 't', 'p', 'adjusted'].includes(key))
    .map((column) => (column.key === 'gap' ? { ...column, key: 'perception', label: say(WORDS.perception, language) } : column)),
  rows: rows.map(({ gap = null, expectation, t, p, adjusted, ...row }) => ({ ...row, perception: gap })),
});
