import { wrap } from './columns.js';
import { type GridCell, type GridColumn, grid } from './grid.js';
import { firstRows, indent, innerWidth, type Page } from './page.js';
import { byUrgency, targetTexts } from './target-texts.js';

/** Columns before a why, which stands below its target: those of the mark. */
const MARGIN = 3;

/** The mark says what the last column does, which stands back where room is short; what is expected is cut only where nothing else helps. */
const columnsIn = (width: number): GridColumn[] => [
  { head: '', align: 'left' },
  { head: '', align: 'left', shrink: 20 },
  { head: '', align: 'left', ...(width < 80 ? { shrink: 12 } : {}) },
  { head: '', align: 'left', shrink: 14 },
  { head: '', align: 'left', optional: true },
];

/** What became of the targets, the missed ones first: figure, what was expected, what was found, and why below it. Empty without targets. */
export function targetLines(page: Page): string[] {
  const { report, words, ink } = page;
  const targets = byUrgency(report.targets ?? []);
  if (targets.length === 0) return [];
  const { shown, more } = firstRows(targets, page);
  const texts = shown.map((target) => targetTexts(target, report, words));
  const rows = texts.map(({ mark, figure, expected, found, status }): GridCell[] => {
    const paint = mark === '✓' ? ink.accent : ink.warning;
    return [{ text: mark, paint }, { text: figure, paint: ink.strong }, { text: expected }, { text: found }, { text: status, paint }];
  });
  const lines = grid(columnsIn(page.width), rows, innerWidth(page), ink.faint).flatMap((line, at) => {
    const why = wrap(texts[at]?.why ?? '', innerWidth(page) - MARGIN);
    return [line, ...why.map((part) => ink.faint(' '.repeat(MARGIN) + part))];
  });
  return [ink.strong(words.targets.heading), ...indent([...lines, ...more])];
}
