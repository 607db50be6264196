import type { ReportMetric } from '../../report/report.js';
import { isChoice } from '../account.js';
import { intervalText } from '../interval-text.js';
import { figureText, none } from '../numbers.js';
import type { Figure } from '../renderer.js';
import type { Words } from '../words.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

/** The figure that stands for a metric; undefined where none does. */
export const headlineOf = (metric: ReportMetric, figures = metric.figures): Figure | undefined =>
  figures.find(({ id }) => id === metric.headline);

/** What the headline is called: by the metric, and by its own name where that is another. */
export function nameOfHeadline(metric: ReportMetric): string {
  const label = headlineOf(metric)?.label ?? '';
  return label.toLowerCase() === metric.heading.toLowerCase() ? metric.heading : `${metric.heading} ${label}`.trim();
}

/** The figure that is followed over the waves: the headline, or the first. */
export const followed = (metric: ReportMetric): Figure | undefined => headlineOf(metric) ?? metric.figures[0];

/**
 * The figures of a metric: the headline large, the others beside it. Figures of parts, such as share.app, and those that a bar tells
 * stand there; figures without a value say why.
 */
export function figures(metric: ReportMetric, sheet: Sheet): Markup {
  const headline = headlineOf(metric);
  const told = new Set(metric.sections.flatMap((section) => (section.kind === 'bars' ? section.parts.map(({ id }) => id) : [])));
  const others = metric.figures.filter((one) => one !== headline && one.value !== null && !one.id.includes('.') && !told.has(one.id));
  const grade = metric.classification;
  const { words } = sheet;
  const parts = [
    grade && html`<p class="grade"><b>${grade.label}</b> ${grade.significant ? words.significant : words.notSignificant}</p>`,
    headline?.value == null
      ? null
      : html`<p class="lead"><span class="value">${figureText(headline.value, headline.unit)}</span>
<span class="interval">${labelled(metric, headline, words)}</span></p>`,
    others.length === 0 ? null : html`<dl class="figures">${others.map((one) => figure(one, words))}</dl>`,
  ].filter((part) => part !== null);
  return html`${parts.length === 0 ? null : html`<div class="answer">${parts}</div>`}
${isChoice(metric) ? null : missing(metric, sheet)}`;
}

/** The interval, after the figure's name where the heading does not tell it. */
export function labelled(metric: ReportMetric, headline: Figure, words: Words): string {
  const label = nameOfHeadline(metric) === metric.heading ? '' : headline.label;
  return [label, intervalText(headline, words)].filter((part) => part !== '').join(' · ');
}

const figure = (one: Figure, words: Words): Markup =>
  html`<div><dt>${one.label}</dt><dd>${figureText(one.value, one.unit)} <small>${intervalText(one, words)}</small></dd></div>`;

/** Figures without a value, those with the same reason in one line. */
function missing({ figures: all }: ReportMetric, { words }: Sheet): Markup[] {
  const byReason = new Map<string, string[]>();
  for (const { value, why = words.noFigure, label } of all) {
    if (value === null) byReason.set(why, [...(byReason.get(why) ?? []), label]);
  }
  return [...byReason].map(([why, labels]) => html`<p class="why">${none} ${words.because(words.list(labels), why)}</p>`);
}
