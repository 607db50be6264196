import { columnsOf, cut } from './columns.js';
import { type GridCell, grid } from './grid.js';
import { firstRows, indent, innerWidth, labelWidth, type Page } from './page.js';

export interface CrosstabRow {
  label: string;
  /** One per group. */
  cells: GridCell[];
}

/** Widest that a group's name may make its column. */
const groupWidth = 12;

/**
 * Rows by groups, one value in each cell. Groups that do not fit beside each other are counted in a line, or drawn in
 * further panels when everything is asked for; of those in order of time the last ones are drawn.
 */
export function crosstab(head: string, groups: string[], rows: CrosstabRow[], page: Page, order: 'any' | 'time' = 'any'): string[] {
  const { shown, more } = firstRows(rows, page);
  const heads = groups.map((group) => cut(group, groupWidth));
  const labels = Math.max(columnsOf(head), ...shown.map((row) => columnsOf(row.label)));
  const room = innerWidth(page) - Math.min(labels, labelWidth(page));
  const widths = heads.map((group, index) => 2 + Math.max(columnsOf(group), ...shown.map((row) => textWidth(row.cells[index]))));
  const panels = page.full ? panelsOf(widths, room) : [order === 'time' ? lastPanelOf(widths, room) : (panelsOf(widths, room)[0] ?? [])];
  const hidden = groups.length - panels.flat().length;
  const lines = panels.map((panel) => {
    const columns = panel.map((index) => ({ head: heads[index] ?? '', align: 'right' as const }));
    const cells = shown.map((row) => [{ text: row.label }, ...panel.map((index) => row.cells[index] ?? { text: '' })]);
    return grid([{ head, align: 'left', shrink: 8 }, ...columns], cells, innerWidth(page), page.ink.faint);
  });
  return indent([
    ...lines.flatMap((panel, index) => (index === 0 ? panel : ['', ...panel])),
    ...more,
    ...(hidden > 0 ? [page.ink.faint(order === 'time' ? page.words.earlier(hidden) : page.words.moreGroups(hidden))] : []),
  ]);
}

const textWidth = (cell: GridCell | undefined): number => (typeof cell?.text === 'string' ? columnsOf(cell.text) : 0);

/** As many of the last columns as there is room for, in their order. */
const lastPanelOf = (widths: number[], room: number): number[] =>
  (panelsOf([...widths].reverse(), room)[0] ?? []).map((index) => widths.length - 1 - index).reverse();

/** Columns of these widths, in their order, in as many panels as `room` makes necessary. */
export function panelsOf(widths: number[], room: number): number[][] {
  const panels: number[][] = [];
  let left = 0;
  widths.forEach((width, index) => {
    if (width > left || panels.length === 0) {
      panels.push([]);
      left = room;
    }
    panels.at(-1)?.push(index);
    left -= width;
  });
  return panels;
}
