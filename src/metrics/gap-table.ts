import { adjustP } from '../inference/adjust-p.js';
import { oneSample } from '../inference/one-sample.js';
import { type Language, say, type Text } from '../survey/text.js';
import type { Estimate } from './estimate.js';
import type { Section } from './result.js';

/** A section that is a table. */
export type Table = Extract<Section, { kind: 'table' }>;

/** A gap and its test; all null but `n` when nobody answered, the test also with one answer, t and p when the gaps do not vary. */
export interface TestedGap {
  n: number;
  gap: number | null;
  low: number | null;
  high: number | null;
  t: number | null;
  p: number | null;
}

const LABELS = {
  n: { en: 'n', zh: 'n' },
  gap: { en: 'gap', zh: '差距' },
  low: { en: 'low', zh: '下限' },
  high: { en: 'high', zh: '上限' },
  t: { en: 't', zh: 't' },
  p: { en: 'p', zh: 'p' },
  adjusted: { en: 'p (Holm)', zh: 'p（Holm）' },
};

/** A mean gap of responses by the t test against 0, df = n − 1; the interval is cut to the ends that the gap can have. */
export function testedGap({ mean, se, n }: Estimate, [least, most]: readonly [number, number], level: number): TestedGap {
  if (mean === null || se === null) return { n, gap: mean, low: null, high: null, t: null, p: null };
  const { low, high, t, p } = oneSample(mean, se, n - 1, level);
  return { n, gap: mean, low: Math.max(least, low), high: Math.min(most, high), t, p };
}

/** Gaps that are read together, a row each with what else is known of it, and their p-values adjusted by Holm's method. */
export function gapTable(
  { id, title, columns }: { id: string; title: Text; columns: { key: string; label: Text; unit: Table['columns'][number]['unit'] }[] },
  rows: readonly { tested: TestedGap; cells: Table['rows'][number] }[],
  language: Language,
): Table {
  const adjusted = adjustP(
    rows.map(({ tested }) => tested.p),
    'holm',
  );
  const column = (key: keyof typeof LABELS, unit: Table['columns'][number]['unit']) => ({ key, label: say(LABELS[key], language), unit });
  return {
    id,
    kind: 'table',
    title: say(title, language),
    columns: [
      ...columns.map(({ key, label, unit }) => ({ key, label: say(label, language), unit })),
      column('gap', 'mean'),
      column('low', 'mean'),
      column('high', 'mean'),
      column('adjusted', 'p'),
      column('n', 'count'),
      column('t', 'number'),
      column('p', 'p'),
    ],
    rows: rows.map(({ tested, cells }, i) => ({ ...cells, ...tested, adjusted: adjusted[i] ?? null })),
  };
}
