import { premises, responsesParts } from '../account.js';
import { figureText } from '../numbers.js';
import { keyMetrics } from './blocks.js';
import { changeText, lastWaveText } from './change-text.js';
import { headlineOf, nameOfHeadline } from './figures.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

/** Metrics that the first sentence tells. */
const TOLD = 3;

/** Title, period and base, what narrows the figures, and the answer in a sentence. */
export function opening(sheet: Sheet): Markup {
  const { report, words, say } = sheet;
  const waves = [...new Set(report.metrics.flatMap((metric) => (metric.waves ?? []).map(({ wave }) => wave)))].sort();
  const [first, last] = [waves[0], waves.at(-1)];
  const period = first === undefined || last === undefined ? [] : [say.period(first, last)];
  return html`<header class="opening"><h1>${report.survey.title}</h1>
<p class="facts">${[...period, ...responsesParts(report, words)].join(' · ')}</p>
${premises(report, words).map((line) => html`<p class="premise">${line}</p>`)}
${lede(sheet)}</header>`;
}

function lede(sheet: Sheet): Markup | null {
  const { report, say } = sheet;
  const told = keyMetrics(report.metrics).flatMap((metric) => {
    const figure = headlineOf(metric);
    if (figure?.value == null) return [];
    const change = lastWaveText(metric, sheet) ?? changeText(metric.baseline, figure.unit, metric, say.baseline, sheet);
    return [html`${nameOfHeadline(metric)} ${figureText(figure.value, figure.unit)}${change && html` (${change})`}`];
  });
  if (told.length === 0) return null;
  return html`<p class="lede">${told.slice(0, TOLD).map((one, index) => html`${index === 0 ? null : html` · `}${one}`)}</p>`;
}
