import { shareColumns, spark } from './bars.js';
import { columnsOf, flow, pad, wrap } from './columns.js';
import { percent, significant } from './numbers.js';
import { indent, innerWidth, type Page } from './page.js';
import { plain } from './plain.js';
import { planeCuts, planeTable } from './plane-table.js';
import type { BarsSection, Section, TableSection } from './renderer.js';
import { tableLines } from './table-lines.js';

/** A section in lines, whatever its kind. */
export function sectionLines(section: Section, page: Page): string[] {
  switch (section.kind) {
    case 'bars':
      return indent(barsLines(section, page));
    case 'table':
      return indent(section.id === 'distribution' && !page.wide && !page.full ? stripLines(section, page) : tableLines(section, page));
    case 'plane':
      return indent([...tableLines(planeTable(section), page), ...planeCuts(section, page.words).map(page.ink.faint)]);
    case 'note':
      return indent(wrap(plain(section.text), innerWidth(page)));
  }
}

const glyphs = { bad: '▒', neutral: '░', good: '█' };

/** One bar of all parts, each part's name and size where it begins. */
function barsLines(section: BarsSection, page: Page): string[] {
  const width = Math.min(72, innerWidth(page));
  const paints = { bad: page.ink.warning, neutral: page.ink.faint, good: page.ink.accent };
  const sizes = shareColumns(
    section.parts.map((part) => Math.max(0, part.value)),
    width,
  );
  const drawn = section.parts.map((part, index) => paints[part.tone](glyphs[part.tone].repeat(sizes[index] ?? 0)));
  const names = section.parts.map((part) => {
    const value = section.unit === 'percent' ? percent(part.value) : significant(part.value);
    return `${glyphs[part.tone]} ${plain(part.label)} ${value}`;
  });
  return [drawn.join(''), ...legend(names, sizes, width)];
}

/** Names below the beginnings of their parts, moved where they would meet; in wrapped lines when they do not fit. */
function legend(names: string[], sizes: number[], width: number): string[] {
  const total = names.reduce((sum, name) => sum + columnsOf(name) + 2, -2);
  if (total > width) return flow(names, '  ', width);
  let line = '';
  let begin = 0;
  names.forEach((name, index) => {
    const after = names.slice(index + 1).reduce((sum, other) => sum + columnsOf(other) + 2, 0);
    const at = Math.min(width - after - columnsOf(name), Math.max(begin, index === 0 ? 0 : columnsOf(line) + 2));
    line = pad(line, at) + name;
    begin += sizes[index] ?? 0;
  });
  return [line];
}

/** A distribution lying down: heights, answers and percentages. Upright when the answers' names are too long for that. */
function stripLines(section: TableSection, page: Page): string[] {
  const answer = section.columns[0];
  const share = section.columns.find((column) => column.unit === 'percent');
  const cells = section.rows.map((row) => ({
    name: plain(String(row[answer?.key ?? ''] ?? '')),
    value: Number(row[share?.key ?? ''] ?? 0),
  }));
  const most = Math.max(...cells.map((cell) => cell.value));
  const texts = cells.map((cell) => [`${cell.name} ${spark(cell.value, most)}`, percent(cell.value)]);
  const widths = texts.map((pair) => Math.max(...pair.map(columnsOf)));
  const total = widths.reduce((sum, width) => sum + width + 2, -2);
  if (answer === undefined || share === undefined || total > innerWidth(page)) return tableLines(section, page);
  const row = (index: number): string =>
    texts
      .map((pair, place) => pad(pair[index] ?? '', widths[place] ?? 0))
      .join('  ')
      .trimEnd();
  return [row(0), page.ink.faint(row(1))];
}
