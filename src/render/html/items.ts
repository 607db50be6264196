import type { ReportMetric } from '../../report/report.js';
import type { Battery } from '../batteries.js';
import { intervalText } from '../interval-text.js';
import { count, figureText, none } from '../numbers.js';
import { behind } from './behind.js';
import { grid, type Head } from './data-table.js';
import { headlineOf } from './figures.js';
import { type Estimate, estimateOf, intervalPlot, scaleEnds, scaleOfAll } from './interval-plot.js';
import { itemsByGroup } from './items-by-group.js';
import { html, type Markup, type Piece } from './markup.js';
import { metricBody } from './metric.js';
import type { Scale } from './scale.js';
import { legend, shareBar, sharesOf } from './share-bar.js';
import type { Sheet } from './sheet.js';
import { toneOf } from './tone.js';

/** Items that are read together, one in a row: class, or figure on a common axis, and what the answers were; each item whole behind. */
export function itemsCard({ title, items }: Battery, sheet: Sheet): Markup {
  const { words, say } = sheet;
  const metrics = items.map(({ metric }) => metric);
  const [first] = metrics;
  if (first === undefined) return html``;
  const name = title ?? (first.metric === 'rating' ? words.battery(items.length) : say.questions(items.length));
  const shares = metrics.map(sharesOf).find((one) => one !== null);
  const whole = items.map(({ label, metric }) => behind(label, html`<div class="item">${metricBody(metric, sheet)}</div>`));
  return html`<article class="card metric items">
<header><p class="tag">${first.heading}</p><h3>${name}</h3></header>
${itemTable(name, items, shares !== undefined, sheet)}
${shares && legend(shares)}
<div class="asides">${itemsByGroup(items, sheet)}${whole}</div>
</article>\n`;
}

function itemTable(name: string, items: Battery['items'], shared: boolean, { words, say }: Sheet): Markup {
  const figures = items.map(({ metric }) => headlineOf(metric));
  const headline = figures.find((figure) => figure !== undefined);
  const graded = items.some(({ metric }) => metric.classification !== null);
  const zero = headline?.id === 'gap' ? 0 : null;
  const scale = graded ? null : scaleOfAll(figures.map(estimateOf), zero === null ? [] : [zero]);
  const heads: (Head | null)[] = [
    { label: '', kind: 'text' },
    { label: 'n', kind: 'number' },
    graded ? { label: '', kind: 'text' } : null,
    { label: headline?.label ?? '', kind: 'number' },
    scale && headline ? { label: scaleEnds(scale, headline.unit), kind: 'drawing' } : null,
    shared ? { label: say.answers, kind: 'drawing' } : null,
  ];
  const rows = items.map(({ label, metric }, index): (Piece | null)[] => {
    const figure = figures[index];
    const estimate = estimateOf(figure);
    const shares = sharesOf(metric);
    return [
      label,
      count(metric.base.n),
      graded ? grade(metric) : null,
      figure === undefined || estimate === null
        ? html`<span class="why">${figure?.why ?? words.noFigure}</span>`
        : html`<b>${figureText(estimate.value, figure.unit)}</b> <small>${intervalText(figure, words)}</small>`,
      scale ? estimate && plot(estimate, scale, zero) : null,
      shares && shareBar(shares),
    ];
  });
  const kept = heads.flatMap((head, place) => (head === null ? [] : [{ head, place }]));
  return grid(
    name,
    kept.map(({ head }) => head),
    rows.map((row) => kept.map(({ place }) => row[place])),
  );
}

const grade = ({ classification }: ReportMetric): Piece =>
  classification === null ? none : html`<span class="chip kano-${classification.code}">${classification.label}</span>`;

/** A gap that its interval tells from zero is good or bad; other items are only compared with each other. */
function plot(estimate: Estimate, scale: Scale, zero: number | null): Markup {
  const { value, low, high } = estimate;
  const clear = zero !== null && low !== null && high !== null && (low > zero || high < zero);
  return intervalPlot(estimate, scale, toneOf(value, clear, 'higher'), zero);
}
