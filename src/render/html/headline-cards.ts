import type { ReportMetric, TargetResult } from '../../report/report.js';
import { figureText, none } from '../numbers.js';
import { targetTexts } from '../target-texts.js';
import { keyMetrics } from './blocks.js';
import { changeText, lastWaveText } from './change-text.js';
import { figures, headlineOf, labelled } from './figures.js';
import { estimateOf, intervalPlot, scaleEnds } from './interval-plot.js';
import { html, type Markup } from './markup.js';
import { scaleOf } from './scale.js';
import type { Sheet } from './sheet.js';
import { spark } from './spark.js';
import { statusChip } from './targets.js';
import { momentsOf } from './trend.js';

/**
 * A card for each metric that stands for itself: figure, interval as a band, change, targets. What is known of customers and tickets has a
 * wide card with all its figures. Empty without any.
 */
export function headlineCards(sheet: Sheet): Markup {
  const { metrics, survey } = sheet.report;
  const cards = survey.kind === 'responses' ? keyMetrics(metrics).map((one) => card(one, sheet)) : metrics.map((one) => wide(one, sheet));
  return cards.length === 0 ? html`` : html`<ul class="cards">${cards}</ul>`;
}

const card = (metric: ReportMetric, sheet: Sheet): Markup =>
  html`<li class="card key">${heading(metric)}${answer(metric, sheet)}${spark(momentsOf(metric))}${news(metric, sheet)}
<p class="base">${sheet.words.n(metric.base.n, metric.base.weighted === null ? null : metric.base.effective)}</p></li>\n`;

const wide = (metric: ReportMetric, sheet: Sheet): Markup =>
  html`<li class="card key wide">${heading(metric)}${figures(metric, sheet)}${news(metric, sheet)}</li>\n`;

const heading = (metric: ReportMetric): Markup => html`<p class="tag">${metric.heading}</p><p class="question">${metric.title}</p>`;

/** The headline with its interval, drawn on the range that it may have. */
function answer(metric: ReportMetric, { words }: Sheet): Markup {
  const figure = headlineOf(metric);
  const estimate = estimateOf(figure);
  if (figure === undefined || estimate === null)
    return html`<p class="value">${none}</p><p class="why">${figure?.why ?? words.noFigure}</p>`;
  const range = metric.range === null ? null : scaleOf(...metric.range);
  const band = range && html`<div class="band">${intervalPlot(estimate, range, 'plain')}${scaleEnds(range, figure.unit)}</div>`;
  return html`<p class="value">${figureText(figure.value, figure.unit)}</p><p class="interval">${labelled(metric, figure, words)}</p>${band}`;
}

/** The last wave, the change from the baseline, and what became of the targets on the headline. */
function news(metric: ReportMetric, sheet: Sheet): Markup {
  const { words, say, report } = sheet;
  const unit = headlineOf(metric)?.unit ?? 'number';
  const changes = [lastWaveText(metric, sheet), changeText(metric.baseline, unit, metric, say.baseline, sheet)];
  const goals = targetsOf(metric, report.targets ?? []).map(
    (target) => html`<p class="goal">${statusChip(target, sheet)} ${targetTexts(target, report, words).expected}</p>`,
  );
  return html`${changes.map((change) => change && html`<p class="change">${change}</p>`)}${goals}`;
}

/** Targets on the headline of a metric, over all responses. */
const targetsOf = ({ id, headline }: ReportMetric, targets: TargetResult[]): TargetResult[] =>
  targets.filter(({ figure, group }) => group === null && figure === `${id}.${headline}`);
