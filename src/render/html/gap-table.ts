import { cellTexts } from '../cell-texts.js';
import { differenceText } from '../numbers.js';
import type { TableSection } from '../renderer.js';
import { behind } from './behind.js';
import { dataTable, grid } from './data-table.js';
import { intervalPlot, scaleEnds, scaleOfAll } from './interval-plot.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';
import { toneOf } from './tone.js';

/** True for tables whose rows have a gap with the ends of its interval. */
export const isGapTable = ({ columns }: TableSection): boolean =>
  ['gap', 'low', 'high'].every((key) => columns.some((column) => column.key === key));

/** Gaps on a common axis around zero, the two sides of each before it; the whole table behind. */
export function gapTable(section: TableSection, sheet: Sheet): Markup {
  const [first] = section.columns;
  const sides = section.columns.filter(({ key, unit }) => unit === 'mean' && !['gap', 'low', 'high'].includes(key));
  const rows = section.rows.map((row) => {
    const [value, low, high] = [row.gap, row.low, row.high].map((cell) => (typeof cell === 'number' ? cell : null));
    return { row, estimate: value == null ? null : { value, low: low ?? null, high: high ?? null } };
  });
  const scale = scaleOfAll(
    rows.map(({ estimate }) => estimate),
    [0],
  );
  if (first === undefined || scale === null) return dataTable(section, sheet);
  const gap = section.columns.find(({ key }) => key === 'gap')?.label ?? '';
  const picture = grid(
    section.title,
    [
      { label: first.label, kind: 'text' },
      ...sides.map(({ label }) => ({ label, kind: 'number' as const })),
      { label: gap, kind: 'number' },
      { label: scaleEnds(scale, 'mean'), kind: 'drawing' },
    ],
    rows.map(({ row, estimate }) => {
      const clear = estimate?.low != null && estimate.high != null && (estimate.low > 0 || estimate.high < 0);
      return [
        cellTexts([row[first.key] ?? null], first.unit, sheet.words),
        ...sides.map(({ key, unit }) => cellTexts([row[key] ?? null], unit, sheet.words)),
        estimate === null ? '' : html`<b>${differenceText(estimate.value, 'mean')}</b>`,
        estimate === null ? '' : intervalPlot(estimate, scale, toneOf(estimate.value, clear, 'higher'), 0),
      ];
    }),
  );
  return html`${picture}${behind(sheet.say.everything, dataTable(section, sheet))}`;
}
