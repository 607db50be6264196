import { contingency } from '../inference/contingency.js';
import type { FoundChange } from './figure-change.js';
import type { ReportMetric } from './report.js';

/** Metrics whose answers fall into classes of which each has one, by the table that holds them and the column that names them. */
const CLASSES: Readonly<Record<string, { section: string; key: string }>> = {
  'single-choice': { section: 'distribution', key: 'answer' },
  kano: { section: 'categories', key: 'code' },
};

/** Whether a metric changes as a whole, and not in one figure: a choice of one option, a Kano feature. */
export const changesAsWhole = ({ metric }: ReportMetric): boolean => Object.hasOwn(CLASSES, metric);

/**
 * Whether the answers to a question that puts each into one class are shared out otherwise in `now` than in `before`: Pearson's χ² with
 * Cramér's V, from the tables of the two reports; with weights on Kish's effective n. Null when one of them has no answers.
 */
export function distributionChange(now: ReportMetric, before: ReportMetric): FoundChange | null {
  const [a, b] = [countsIn(now), countsIn(before)];
  if (a.size === 0 || b.size === 0) return null;
  const names = [...new Set([...a.keys(), ...b.keys()])];
  const { p, cramersV } = contingency([a, b].map((counts) => names.map((name) => counts.get(name) ?? 0)));
  const effect = cramersV === null ? null : ({ measure: 'v', value: cramersV } as const);
  return { figure: now.headline ?? 'distribution', difference: null, low: null, high: null, p, method: 'chi-square', effect };
}

/** Weighted shares times the effective number of answers; without weights the counts themselves. */
function countsIn({ metric, sections, base }: ReportMetric): Map<string, number> {
  const where = CLASSES[metric];
  const table = sections.find(({ id }) => id === where?.section);
  if (where === undefined || table?.kind !== 'table') return new Map();
  const size = base.weighted === null ? null : (base.effective ?? base.n);
  const counted = table.rows.map((row): [string, number] => [
    String(row[where.key]),
    size === null ? Number(row.count) : (Number(row.percent) / 100) * size,
  ]);
  return new Map(counted.filter(([, count]) => count > 0));
}
