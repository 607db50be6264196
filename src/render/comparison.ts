import type { ComparedFigure, ComparedValue, Comparison } from '../report/comparison.js';
import { levelText } from './account.js';
import { changeMark, effectText } from './baseline-text.js';
import { columnsOf, cut, spread, wrap } from './columns.js';
import { type ComparisonWords, comparisonWords } from './comparison-words.js';
import type { DocumentRenderers } from './document-format.js';
import { type GridCell, type GridColumn, grid } from './grid.js';
import { type Ink, ink } from './ink.js';
import { jsonText } from './json.js';
import { pipeTable, safe } from './markdown-text.js';
import { count, differenceText, figureText, none, probability } from './numbers.js';
import { plain } from './plain.js';
import type { RenderOptions, Unit } from './renderer.js';
import { stem } from './stem.js';
import { named, words } from './words.js';

/** Every way to write a comparison of two samples. */
export const comparisonRenderers: DocumentRenderers<Comparison> = { table, json: jsonText, markdown };

/** Columns of a sample's name above its values. */
const NAME_WIDTH = 12;

function table(comparison: Comparison, options: RenderOptions): string {
  const width = Math.max(60, options.width);
  const say = comparisonWords[comparison.settings.language];
  const paint = ink(options.color);
  const names = say.from(stem(comparison.before), stem(comparison.after));
  const title = cut(plain(comparison.survey.title), width - columnsOf(names) - 2);
  const columns: GridColumn[] = [
    { head: '', align: 'left', shrink: Math.floor(width / 4) },
    ...[comparison.before, comparison.after].map(
      (name): GridColumn => ({ head: cut(stem(name), NAME_WIDTH), align: 'right', shrink: NAME_WIDTH }),
    ),
    { head: say.difference, align: 'right' },
    { head: say.interval(levelText(comparison.settings.confidence)), align: 'left', optional: true },
    { head: 'p', align: 'left' },
    { head: say.effect, align: 'left', optional: true },
    { head: say.n, align: 'right', optional: true },
  ];
  const rows = comparison.figures.flatMap((figure, at): GridCell[][] => {
    const first = isShare(figure) && comparison.figures[at - 1]?.metric !== figure.metric;
    return [...(first ? [[{ text: questionOf(figure), rest: true }]] : []), rowOf(figure, paint)];
  });
  const lines = rows.length === 0 ? [say.nothing] : grid(columns, rows, width, paint.faint);
  const effects = lines[0]?.includes(say.effect) ? [say.effects] : [];
  const notes = [...notesOf(comparison, say), ...effects].flatMap((note) => wrap(note, width));
  return `${[spread(paint.strong(title), paint.faint(names), width), '', ...lines, '', ...notes.map(paint.faint)].join('\n')}\n`;
}

function rowOf(figure: ComparedFigure, paint: Ink): GridCell[] {
  const { change, unit, before, after } = figure;
  const name: GridCell = { text: shortName(figure), paint: change.significant ? paint.strong : (text) => text };
  const values = [before, after].map((value): GridCell => ({ text: valueText(value, unit) }));
  if (change.why !== undefined) return [name, ...values, { text: plain(change.why), paint: paint.warning, rest: true }];
  return [
    name,
    ...values,
    { text: change.difference === null ? none : differenceText(change.difference, unit), paint: paint.strong },
    { text: rangeText(figure), paint: paint.faint },
    { text: `${probability(change.p)} ${changeMark(change)}`.trimEnd(), paint: change.significant ? paint.warning : (text) => text },
    { text: effectText(change).replace('· ', '') },
    { text: `${count(before.n)}, ${count(after.n)}`, paint: paint.faint },
  ];
}

function markdown(comparison: Comparison): string {
  const { figures, before, after, survey, settings } = comparison;
  const say = comparisonWords[settings.language];
  const heads = [before, after, say.difference, say.interval(levelText(settings.confidence)), 'p', say.effect, say.n];
  const rows = figures.map((figure) => {
    const { change, unit } = figure;
    const values = [valueText(figure.before, unit), valueText(figure.after, unit)];
    if (change.why !== undefined) return [nameOf(figure), ...values, change.why, '', '', '', ''];
    return [
      ...[nameOf(figure), ...values, change.difference === null ? none : differenceText(change.difference, unit), rangeText(figure)],
      ...[`${probability(change.p)} ${changeMark(change)}`.trimEnd(), effectText(change).replace('· ', '')],
      `${count(figure.before.n)}, ${count(figure.after.n)}`,
    ];
  });
  const columns = [{ head: say.metric, align: 'left' as const }, ...heads.map((head) => ({ head, align: 'right' as const }))];
  const blocks = [
    `# ${safe(survey.title)}`,
    safe(say.from(before, after)),
    pipeTable(columns, rows),
    ...notesOf(comparison, say).map(safe),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const isShare = ({ figure }: ComparedFigure): boolean => figure.startsWith('share.');

/** The question, or the option below its question. */
const shortName = (figure: ComparedFigure): string => (isShare(figure) ? `  ${plain(figure.label)}` : questionOf(figure));

const questionOf = ({ heading, title }: ComparedFigure): string => `${plain(heading)}  ${plain(title)}`;

const nameOf = (figure: ComparedFigure): string => {
  const question = figure.battery === null ? figure.title : `${figure.battery} – ${figure.title}`;
  return `${figure.heading}: ${question}${isShare(figure) ? `: ${figure.label}` : ''}`;
};

/** A class says more than the figure that stands for it. */
const valueText = ({ value, class: category }: ComparedValue, unit: Unit): string =>
  category === null ? figureText(value, unit) : plain(category);

const rangeText = ({ change: { low, high }, unit }: ComparedFigure): string =>
  low === null || high === null ? '' : `${differenceText(low, unit)} … ${differenceText(high, unit)}`;

function notesOf({ new: fresh, gone, reworded, tests, settings }: Comparison, say: ComparisonWords): string[] {
  const list = (ids: readonly string[]): string => ids.map(plain).join(', ');
  const adjustment = named(words[settings.language].adjustments, settings.adjust);
  return [
    ...(reworded.length === 0 ? [] : [say.reworded(list(reworded))]),
    ...(fresh.length === 0 ? [] : [say.new(list(fresh))]),
    ...(gone.length === 0 ? [] : [say.gone(list(gone))]),
    say.method(tests, adjustment, levelText(settings.confidence)),
  ];
}
