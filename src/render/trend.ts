import type { Trend, TrendLine, TrendPoint } from '../report/trend.js';
import { levelText } from './account.js';
import { changeMark } from './baseline-text.js';
import { columnsOf, cut, wrap } from './columns.js';
import { comparisonWords } from './comparison-words.js';
import type { DocumentRenderers } from './document-format.js';
import { type GridCell, type GridColumn, grid } from './grid.js';
import { ink } from './ink.js';
import { jsonText } from './json.js';
import { pipeTable, safe } from './markdown-text.js';
import { figureText, none } from './numbers.js';
import { plain } from './plain.js';
import type { RenderOptions, Unit } from './renderer.js';
import { stem } from './stem.js';
import { named, words } from './words.js';

/** Every way to write a trend. */
export const trendRenderers: DocumentRenderers<Trend> = { table, json: jsonText, markdown };

/** Stands before a value that is not compared with the one before it. */
const BREAK = '┊';
/** Columns of a report's name above its values. */
const NAME_WIDTH = 12;

function table(trend: Trend, options: RenderOptions): string {
  const width = Math.max(60, options.width);
  const say = comparisonWords[trend.settings.language];
  const paint = ink(options.color);
  const names = trend.reports.map((name) => cut(stem(name), NAME_WIDTH));
  const label = Math.min(Math.floor(width / 3), Math.max(10, ...trend.lines.map((line) => columnsOf(nameOf(line)))));
  const cells = trend.lines.map((line) => line.points.map((point) => cellOf(point, line.unit)));
  const widths = names.map((name, at) => 2 + Math.max(columnsOf(name), ...cells.map((row) => columnsOf(row[at] ?? ''))));
  const from = options.full ? 0 : firstThatFits(widths, width - label);
  const columns: GridColumn[] = [
    { head: '', align: 'left', shrink: 10 },
    ...names.slice(from).map((head): GridColumn => ({ head, align: 'right' })),
  ];
  const rows = trend.lines.map((line, at): GridCell[] => [
    { text: nameOf(line) },
    ...(cells[at] ?? []).slice(from).map((text, column): GridCell => {
      const significant = line.points[from + column]?.change?.significant === true;
      return { text, paint: significant ? paint.strong : (plainText) => plainText };
    }),
  ]);
  const lines = rows.length === 0 ? [say.nothing] : grid(columns, rows, width, paint.faint);
  const notes = [...(from > 0 ? [say.earlier(from)] : []), ...notesOf(trend)].flatMap((note) => wrap(note, width));
  return `${[paint.strong(cut(plain(trend.survey.title), width)), '', ...lines, '', ...notes.map(paint.faint)].join('\n')}\n`;
}

/** The first of the columns from which on all fit. */
function firstThatFits(widths: readonly number[], room: number): number {
  let left = room;
  for (let at = widths.length - 1; at >= 0; at--) {
    left -= widths[at] as number;
    if (left < 0) return Math.min(at + 1, widths.length - 1);
  }
  return 0;
}

function markdown(trend: Trend): string {
  const say = comparisonWords[trend.settings.language];
  const columns = [
    { head: say.metric, align: 'left' as const },
    ...trend.reports.map((name) => ({ head: stem(name), align: 'right' as const })),
  ];
  const rows = trend.lines.map((line) => [nameOf(line), ...line.points.map((point) => cellOf(point, line.unit).trim())]);
  const blocks = [`# ${safe(trend.survey.title)}`, pipeTable(columns, rows), ...notesOf(trend).map(safe)];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Two columns after the value, for the mark: values stay below each other. */
function cellOf({ value, change }: TrendPoint, unit: Unit): string {
  const broken = value !== null && change?.why !== undefined ? `${BREAK} ` : '';
  const mark = change === null ? '' : changeMark(change);
  return `${broken}${value === null ? none : figureText(value, unit)} ${mark === '' ? ' ' : mark}`;
}

const nameOf = ({ heading, title }: TrendLine): string => `${plain(heading)}  ${plain(title)}`;

function notesOf({ tests, settings, lines }: Trend): string[] {
  const say = comparisonWords[settings.language];
  const adjustment = named(words[settings.language].adjustments, settings.adjust);
  const broken = lines.some(({ points }) => points.some(({ value, change }) => value !== null && change?.why !== undefined));
  return [...(broken ? [`${BREAK} ${say.broken}`] : []), say.method(tests, adjustment, levelText(settings.confidence))];
}
