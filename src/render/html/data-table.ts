import { cellTexts } from '../cell-texts.js';
import type { TableSection } from '../renderer.js';
import { html, type Markup, type Piece } from './markup.js';
import { scaleOf } from './scale.js';
import type { Sheet } from './sheet.js';

export interface Head {
  label: Piece;
  /** Text is flush left, numbers flush right, what is drawn takes the room that is left. */
  kind: 'text' | 'number' | 'drawing';
}

/** A table with a caption, each row headed by its first cell; it scrolls where it does not fit. Empty without rows. */
export function grid(caption: string, heads: readonly Head[], rows: readonly (readonly Piece[])[]): Markup {
  if (rows.length === 0) return html``;
  const cell = (piece: Piece, index: number): Markup =>
    index === 0 ? html`<th scope="row">${piece}</th>` : html`<td class="${heads[index]?.kind ?? 'text'}">${piece}</td>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${heads.map(({ label, kind }) => html`<th scope="col" class="${kind}">${label}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody></table></div>`;
}

/** Tables of counts that are seen best as a map: darker is more. */
const MAPS = new Set(['rf', 'answers']);

/** A table of a report. Shares of 100 per cent have bars on a common scale; maps are shaded. */
export function dataTable(section: TableSection, { words }: Sheet): Markup {
  const { columns, rows } = section;
  const most = (unit: string): number =>
    Math.max(0, ...rows.flatMap((row) => columns.map(({ key, unit: own }) => (own === unit ? Number(row[key] ?? 0) : 0))));
  const mostShare = most('percent');
  const mostCount = MAPS.has(section.id) ? most('count') : 0;
  const texts = columns.map(({ key, unit }) =>
    cellTexts(
      rows.map((row) => row[key] ?? null),
      unit,
      words,
    ),
  );
  const cellOf = (value: TableSection['rows'][number][string], unit: string, text: string): Piece => {
    if (typeof value !== 'number') return text;
    if (unit === 'percent' && mostShare > 0) return html`${text}${bar(value / mostShare)}`;
    if (unit === 'count' && mostCount > 0)
      return html`<span class="heat" style="--heat:${Math.round((100 * value) / mostCount)}">${text}</span>`;
    return text;
  };
  return grid(
    section.title,
    columns.map(({ label, unit }, place) => ({ label, kind: place === 0 || unit === 'text' ? 'text' : 'number' })),
    rows.map((row, at) => columns.map(({ key, unit }, place) => cellOf(row[key] ?? null, unit, texts[place]?.[at] ?? ''))),
  );
}

/** A bar as long as `part` of 1 says; `tone` names another colour than the usual one. */
export const bar = (part: number, tone?: string): Markup =>
  html`<svg class="bar" aria-hidden="true"><rect${tone && html` class="${tone}"`} width="${scaleOf(0, 1).place(part)}%" height="100%"/></svg>`;
