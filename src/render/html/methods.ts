import { methods } from '../account.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

/** How the figures are made: what each metric says, its formula and its source, and the rules for all of them. */
export function methodBox({ report, words, say }: Sheet): Markup {
  const kinds = [...new Map(report.metrics.map((metric) => [metric.metric, metric])).values()];
  const entries = kinds.map(({ metric, heading, citation }) => {
    const definition = report.definitions?.[metric];
    return html`<div><dt>${heading}</dt><dd>${definition && html`<p>${definition.about}</p><p class="formula">${definition.formula}</p>`}
<p class="source">${say.source(citation)}</p></dd></div>\n`;
  });
  const rules = methods(report, true, words);
  return html`<section id="methods"><h2>${say.methods}</h2><div class="card method">
${rules.length === 0 ? null : html`<ul>${rules.map((rule) => html`<li>${rule}</li>`)}</ul>`}<dl>${entries}</dl></div></section>`;
}
