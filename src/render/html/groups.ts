import type { Group, ReportMetric } from '../../report/report.js';
import { type Break, breaksOf, footnotes, markOf } from '../breaks.js';
import { contributionPhrases } from '../contributions.js';
import { intervalText } from '../interval-text.js';
import { count, differenceText, figureText, none, probability } from '../numbers.js';
import type { Unit } from '../renderer.js';
import { grid, type Head } from './data-table.js';
import { headlineOf } from './figures.js';
import { estimateOf, intervalPlot, scaleEnds, scaleOfAll } from './interval-plot.js';
import { html, type Markup, type Piece } from './markup.js';
import type { Sheet } from './sheet.js';
import { type Tone, toneOf } from './tone.js';

/** Per break the groups on one axis, the figure of all as a line through it, and each group's difference against the rest. */
export function groups(metric: ReportMetric, sheet: Sheet): Markup[] {
  if (headlineOf(metric) === undefined) return [];
  return breaksOf(metric.groups, sheet.report).map((one) => breakTable(metric, one, sheet));
}

function breakTable(metric: ReportMetric, one: Break, sheet: Sheet): Markup {
  const { words, say } = sheet;
  const headline = headlineOf(metric);
  if (headline === undefined) return html``;
  const estimates = one.groups.map((group) => estimateOf(headlineOf(metric, group.figures)));
  const scale = scaleOfAll(estimates, headline.value === null ? [] : [headline.value]);
  const tested = one.groups.some(({ test }) => test !== null);
  const classed = one.groups.some(({ classification }) => classification !== null);
  const heads: Head[] = [
    { label: one.label, kind: 'text' },
    { label: 'n', kind: 'number' },
    ...(classed ? [{ label: '', kind: 'text' as const }] : []),
    { label: headline.label, kind: 'number' },
    ...(scale === null ? [] : [{ label: scaleEnds(scale, headline.unit), kind: 'drawing' as const }]),
    ...(tested ? [{ label: words.rest, kind: 'number' as const }] : []),
  ];
  const rows = one.groups.map((group, index): Piece[] => {
    const figure = headlineOf(metric, group.figures);
    const estimate = estimates[index] ?? null;
    if (group.withheld || group.base === null || figure === undefined || estimate === null) {
      const why = group.withheld ? words.withheld : (figure?.why ?? words.noFigure);
      return [group.label, baseText(group), html`<span class="why">${why}</span>`, ...heads.slice(3).map(() => '')];
    }
    return [
      group.label,
      baseText(group),
      ...(classed ? [group.classification?.label ?? none] : []),
      html`<b>${figureText(figure.value, figure.unit)}</b> <small>${intervalText(figure, words)}</small>`,
      ...(scale === null ? [] : [intervalPlot(estimate, scale, groupTone(group, metric), headline.value)]),
      ...(tested ? [testPiece(group, metric, headline.unit)] : []),
    ];
  });
  const contributions = contributionPhrases(one.groups, headline.unit, Number.POSITIVE_INFINITY).map((phrases) => phrases.join(' · '));
  const notes = [...contributions, ...footnotes(one.groups, metric.tests[one.id] ?? 0, sheet.report, words)];
  return html`<section class="break">${grid(say.by(one.label), heads, rows)}${notes.map((note) => html`<p class="note">${note}</p>`)}</section>`;
}

/** Whether a group is better or worse than the rest. */
export const groupTone = ({ test }: Group, { better }: ReportMetric): Tone =>
  toneOf(test?.difference ?? null, test?.significant ?? false, better);

/** The base of a group, with an asterisk when it is low. */
export const baseText = ({ base, low, withheld }: Group): string =>
  base === null || withheld ? none : `${count(base.n)}${low ? ' *' : ''}`;

function testPiece(group: Group, metric: ReportMetric, unit: Unit): Piece {
  if (group.test === null) return '';
  const { difference, p } = group.test;
  const said = difference === null ? '' : differenceText(difference, unit);
  return html`<span class="${groupTone(group, metric)}">${said} ${markOf(group)}</span> <small>p ${probability(p)}</small>`;
}
