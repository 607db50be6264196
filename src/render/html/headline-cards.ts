import type { ReportMetric, TargetResult } from '../../report/report.js';
import { intervalText } from '../interval-text.js';
import { figureText, none } from '../numbers.js';
import { targetTexts } from '../target-texts.js';
import { keyMetrics } from './blocks.js';
import { changeText } from './change-text.js';
import { headlineOf } from './figures.js';
import { estimateOf, intervalPlot, scaleEnds } from './interval-plot.js';
import { html, type Markup } from './markup.js';
import { scaleOf } from './scale.js';
import type { Sheet } from './sheet.js';
import { spark } from './spark.js';
import { statusChip } from './targets.js';
import { momentsOf } from './trend.js';

/** A card for each metric that stands for itself: figure, interval as a band, change, targets. Empty without one. */
export function headlineCards(sheet: Sheet): Markup {
  const cards = keyMetrics(sheet.report.metrics).map((metric) => card(metric, sheet));
  return cards.length === 0 ? html`` : html`<ul class="cards">${cards}</ul>`;
}

function card(metric: ReportMetric, sheet: Sheet): Markup {
  const { words, say, report } = sheet;
  const figure = headlineOf(metric);
  const estimate = estimateOf(figure);
  const heading = html`<p class="tag">${metric.heading}</p><p class="question">${metric.title}</p>`;
  if (figure === undefined || estimate === null)
    return html`<li class="card key">${heading}<p class="value">${none}</p><p class="why">${figure?.why ?? words.noFigure}</p></li>\n`;
  const last = metric.waves?.findLast(({ figures }) => headlineOf(metric, figures)?.value != null);
  const changes = [
    changeText(last?.change, figure.unit, metric, say.change, sheet),
    changeText(metric.baseline, figure.unit, metric, say.baseline, sheet),
  ].filter((change) => change !== null);
  const range = metric.range === null ? null : scaleOf(...metric.range);
  const band =
    range === null ? null : html`<div class="band">${intervalPlot(estimate, range, 'plain')}${scaleEnds(range, figure.unit)}</div>`;
  return html`<li class="card key">${heading}
<p class="value">${figureText(figure.value, figure.unit)}</p>
<p class="interval">${intervalText(figure, words)}</p>
${band}${spark(momentsOf(metric))}
${changes.map((change) => html`<p class="change">${change}</p>`)}
${targetsOf(metric, report.targets ?? []).map((target) => html`<p class="goal">${statusChip(target, sheet)} ${targetTexts(target, report, words).expected}</p>`)}
<p class="base">${words.n(metric.base.n, metric.base.weighted === null ? null : metric.base.effective)}</p></li>\n`;
}

/** Targets on the headline of a metric, over all responses. */
const targetsOf = ({ id, headline }: ReportMetric, targets: TargetResult[]): TargetResult[] =>
  targets.filter(({ figure, group }) => group === null && figure === `${id}.${headline}`);
