import { bar } from './bars.js';
import { cellTexts } from './cell-texts.js';
import { columnsOf, cut, twoLineWidth } from './columns.js';
import { panelsOf } from './crosstab.js';
import { type GridCell, type GridColumn, grid } from './grid.js';
import { alignPoints } from './numbers.js';
import { firstRows, innerWidth, labelWidth, type Page } from './page.js';
import { plain } from './plain.js';
import type { TableSection } from './renderer.js';
import type { Words } from './words.js';

type Row = TableSection['rows'][number];

/** A table section: its rows in aligned columns, those that do not fit counted in a line, or drawn below when everything is asked for. */
export function tableLines(section: TableSection, page: Page): string[] {
  if (section.rows.length === 0) return [];
  const { shown, more } = firstRows(section.rows, page);
  const texts = section.columns.map((column) => textsOf(shown, column, page.words));
  const columns = section.columns.map((column, index): GridColumn => {
    const cells = Math.max(...(texts[index] ?? []).map(columnsOf));
    const text = column.unit === 'text';
    const head = plain(column.label);
    const least = text ? Math.floor(0.75 * labelWidth(page)) : Math.max(cells, twoLineWidth(head));
    return { head, align: text || column.unit === 'p' ? 'left' : 'right', shrink: least };
  });
  const panels = panelsOfTable(columns, texts, page);
  const drawn = page.full ? panels : panels.slice(0, 1);
  const hidden = panels
    .slice(drawn.length)
    .flat()
    .filter((index) => index > 0 && columns[index]?.head !== '').length;
  const lines = drawn.map((panel) => {
    const bars = barsOf(section, panel, page);
    const rows = shown.map((row, at): GridCell[] => [
      ...panel.map((index) => ({ text: texts[index]?.[at] ?? '' })),
      ...bars.map(({ cell }) => cell(row)),
    ]);
    return grid(
      [...panel.map((index) => columns[index] as GridColumn), ...bars.map(({ column }) => column)],
      rows,
      innerWidth(page),
      page.ink.faint,
    );
  });
  const title = section.title === '' || section.id === 'distribution' ? [] : [page.ink.strong(cut(plain(section.title), innerWidth(page)))];
  return [
    ...title,
    ...lines.flatMap((panel, index) => (index === 0 ? panel : ['', ...panel])),
    ...more,
    ...(hidden > 0 ? [page.ink.faint(page.words.moreColumns(hidden))] : []),
  ];
}

/** The columns of a table that fit beside each other, in panels that all begin with the first column. One without a head stays with the one before. */
function panelsOfTable(columns: GridColumn[], texts: string[][], page: Page): number[][] {
  const least = columns.map(({ head, shrink = 0 }, index) => {
    const natural = Math.max(columnsOf(String(head)), ...(texts[index] ?? []).map(columnsOf));
    return 2 + Math.min(natural, shrink);
  });
  const kept: number[][] = [];
  columns.forEach(({ head }, index) => {
    if (index === 0) return;
    if (head === '' && kept.length > 0) kept.at(-1)?.push(index);
    else kept.push([index]);
  });
  const widths = kept.map((group) => group.reduce((sum, index) => sum + (least[index] as number), 0));
  const panels = panelsOf(widths, innerWidth(page) + 2 - (least[0] as number));
  return panels.length === 0 ? [[0]] : panels.map((panel) => [0, ...panel.flatMap((group) => kept[group] as number[])]);
}

/** Bars behind a table whose one column of per cent is the last. */
function barsOf(section: TableSection, panel: number[], page: Page): { column: GridColumn; cell: (row: Row) => GridCell }[] {
  const last = section.columns.at(-1);
  const several = section.columns.filter(({ unit }) => unit === 'percent').length > 1;
  if (last?.unit !== 'percent' || several || panel.at(-1) !== section.columns.length - 1) return [];
  const percentOf = (row: Row): number => Number(row[last.key] ?? 0);
  const most = Math.max(0, ...section.rows.map(percentOf));
  return [
    {
      column: { head: '', align: 'left', draw: [6, 30], optional: true },
      cell: (row) => ({ text: (width) => bar(percentOf(row), most, width), paint: page.ink.accent }),
    },
  ];
}

/** The cells of one column, set on the decimal point. */
function textsOf(rows: Row[], { key, unit }: TableSection['columns'][number], words: Words): string[] {
  const texts = cellTexts(
    rows.map((row) => row[key] ?? null),
    unit,
    words,
  );
  return unit === 'number' ? alignPoints(texts) : texts;
}
