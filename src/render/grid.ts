import { columnsOf, cut, pad, wrap } from './columns.js';

export interface GridColumn {
  head: GridCell['text'];
  align: 'left' | 'right';
  /** May be cut to this many columns when the line gets too long; otherwise it keeps its natural width. */
  shrink?: number;
  /** For drawings: at least and at most this wide. */
  draw?: [number, number];
  /** Left away, from the right, when there is no room. */
  optional?: boolean;
}

/** Plain text (cut to fit before it is painted), or what draws itself into a width. */
export interface GridCell {
  text: string | ((width: number) => string);
  paint?: (text: string) => string;
  /** Reaches over all columns to the right. */
  rest?: boolean;
}

/** Two spaces, the only thing between columns: lines stay easy to grep. */
const gap = 2;

/**
 * Rows in aligned columns, the heads above them (left away when all are empty, in two lines where one is wider than its column), no line longer than `width` as long as
 * the columns that may not shrink leave room. Drawings take what is left.
 *
 * Not by cli-table3: it knows the widths of fewer characters than terminals do today (no Thai marks, no recent emoji), so widths are decided
 * here, and joining what is as wide as its column was all that it did, in 30 milliseconds of each start.
 */
export function grid(columns: GridColumn[], rows: GridCell[][], width: number, paintHead: (text: string) => string): string[] {
  const { kept, widths } = layout(columns, rows, width);
  const heads = headLines(
    kept.map((index) => columns[index]?.head ?? ''),
    widths,
  ).map((line) => line.map((text): GridCell => ({ text, paint: paintHead })));
  const lines = [...heads, ...rows.map((row) => pick(row, kept))];
  return lines.map((cells) =>
    cells
      .map((cell, place) => painted(cell, across(cell, widths, place), columns[kept[place] as number]?.align))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

/** The heads in one line, or in two where one is wider than its column; none where all are empty. */
function headLines(heads: GridCell['text'][], widths: number[]): GridCell['text'][][] {
  if (heads.every((head) => head === '')) return [];
  const wrapped = heads.map((head, place) => {
    if (typeof head !== 'string' || columnsOf(head) <= (widths[place] as number)) return ['', head];
    const [first = '', second = '', ...more] = wrap(head, widths[place] as number);
    return second === '' ? ['', first] : [first, more.length === 0 ? second : `${second}…`];
  });
  const lines = [0, 1].map((line) => wrapped.map((both) => both[line] as GridCell['text']));
  return lines[0]?.every((text) => text === '') ? lines.slice(1) : lines;
}

/** Columns of a cell; over several columns with what lies between them. */
function across(cell: GridCell, widths: number[], place: number): number {
  return cell.rest ? widths.slice(place).reduce((sum, width) => sum + width + gap, -gap) : (widths[place] as number);
}

/** The cells of the kept columns; one that reaches to the right ends its row. */
function pick(row: GridCell[], kept: number[]): GridCell[] {
  const end = row.findIndex((cell) => cell.rest);
  return end < 0
    ? kept.map((index) => row[index] ?? { text: '' })
    : [...kept.filter((index) => index < end).map((index) => row[index] as GridCell), row[end] as GridCell];
}

function painted(cell: GridCell, width: number, align: 'left' | 'right' = 'left'): string {
  const text = typeof cell.text === 'string' ? cut(cell.text, width) : cell.text(width);
  return pad(cell.paint ? cell.paint(text) : text, width, cell.rest ? 'left' : align);
}

/** Which columns are kept, and how wide each of them is; the last one grows for cells that reach over all to the right. */
function layout(columns: GridColumn[], rows: GridCell[][], width: number): { kept: number[]; widths: number[] } {
  const filled = columns.map((column, index) => {
    const texts = rows.flatMap((row) => {
      const end = row.findIndex((cell) => cell.rest);
      const cell = row[index];
      return cell === undefined || (end >= 0 && index >= end) || typeof cell.text !== 'string' ? [] : [cell.text];
    });
    return Math.max(column.draw?.[0] ?? 1, ...texts.map(columnsOf));
  });
  const natural = columns.map(({ head }, index) => Math.max(filled[index] as number, typeof head === 'string' ? columnsOf(head) : 0));
  let kept = columns.map((_, index) => index);
  const least = (index: number): number => Math.min(natural[index] as number, columns[index]?.shrink ?? Number.POSITIVE_INFINITY);
  const total = (of: (index: number) => number): number => kept.reduce((sum, index) => sum + of(index) + gap, -gap);
  while (total(least) > width) {
    const leave = kept.findLast((index) => columns[index]?.optional);
    if (leave === undefined) break;
    kept = kept.filter((index) => index !== leave);
  }
  const widths = kept.map((index) => natural[index] as number);
  const sum = (): number => widths.reduce((all, one) => all + one + gap, -gap);
  const shrink = (floor: (index: number) => number): void => {
    while (sum() > width) {
      const shrinkable = kept.map((index, place) => ((widths[place] as number) > floor(index) ? (widths[place] as number) : 0));
      const widest = shrinkable.indexOf(Math.max(...shrinkable));
      if (shrinkable[widest] === 0) break;
      widths[widest] = (widths[widest] as number) - 1;
    }
  };
  // Heads take two lines before cells are cut.
  shrink((index) => Math.max(least(index), filled[index] as number));
  shrink(least);
  for (const row of rows) {
    const end = row.findIndex((cell) => cell.rest);
    const place = kept.filter((index) => index < end).length;
    const cell = row[end];
    if (typeof cell?.text !== 'string' || place >= widths.length) continue;
    const wanted = columnsOf(cell.text) - across(cell, widths, place);
    widths[widths.length - 1] = (widths.at(-1) as number) + Math.max(0, Math.min(wanted, width - sum()));
  }
  kept.forEach((index, place) => {
    const draw = columns[index]?.draw;
    if (draw) widths[place] = Math.max(widths[place] as number, Math.min(draw[1], (widths[place] as number) + width - sum()));
  });
  return { kept, widths };
}
