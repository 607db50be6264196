import type { ReportMetric } from '../../report/report.js';
import { isChoice, losses } from '../account.js';
import { choice } from './choice.js';
import { figures } from './figures.js';
import { groups } from './groups.js';
import { html, type Markup } from './markup.js';
import { section } from './section.js';
import type { Sheet } from './sheet.js';
import { trend } from './trend.js';

/** One question or analysis: what it asks and its base, its figures, how they come about, over time and by group. */
export function metricCard(metric: ReportMetric, sheet: Sheet): Markup {
  const { n, weighted, effective } = metric.base;
  return html`<article class="card metric">
<header><p class="tag">${metric.heading}</p><h3>${metric.title}</h3>
<p class="base">${sheet.words.n(n, weighted === null ? null : effective)}</p></header>${metricBody(metric, sheet)}
</article>\n`;
}

/** A metric without its title. Figures of customers and tickets stand at the head of the page. */
export function metricBody(metric: ReportMetric, sheet: Sheet): Markup {
  const { words, report } = sheet;
  const chosen = isChoice(metric);
  const quality = report.quality.filter(({ question }) => question === metric.id);
  const fine = [...(metric.scale === null ? [] : [words.scale(metric.scale)]), ...losses(metric.base, quality, chosen, words)];
  return html`${report.survey.kind === 'responses' ? figures(metric, sheet) : null}${chosen ? choice(metric, sheet) : null}
${metric.sections.map((one) => section(one, metric, sheet))}
${trend(metric, sheet)}
${chosen ? null : groups(metric, sheet)}
${fine.length === 0 ? null : html`<p class="fine">${fine.join(' · ')}</p>`}`;
}
