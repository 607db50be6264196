import type { ReportMetric } from '../../report/report.js';
import { isChoice } from '../account.js';
import { intervalText } from '../interval-text.js';
import { figureText, none } from '../numbers.js';
import type { Figure } from '../renderer.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

/** The figure that stands for a metric; undefined where none does. */
export const headlineOf = (metric: ReportMetric, figures = metric.figures): Figure | undefined =>
  figures.find(({ id }) => id === metric.headline);

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
  return html`<div class="answer">${grade && html`<p class="grade"><b>${grade.label}</b> ${grade.significant ? words.significant : words.notSignificant}</p>`}
${headline?.value == null ? null : html`<p class="lead"><span class="value">${figureText(headline.value, headline.unit)}</span> <span class="interval">${intervalText(headline, words)}</span></p>`}
${others.length === 0 ? null : html`<dl class="figures">${others.map((one) => html`<div><dt>${one.label}</dt><dd>${figureText(one.value, one.unit)} <small>${intervalText(one, words)}</small></dd></div>`)}</dl>`}</div>
${isChoice(metric) ? null : missing(metric, sheet)}`;
}

/** Figures without a value, those with the same reason in one line. */
function missing({ figures: all }: ReportMetric, { words }: Sheet): Markup[] {
  const byReason = new Map<string, string[]>();
  for (const { value, why = words.noFigure, label } of all) {
    if (value === null) byReason.set(why, [...(byReason.get(why) ?? []), label]);
  }
  return [...byReason].map(([why, labels]) => html`<p class="why">${none} ${words.because(words.list(labels), why)}</p>`);
}
