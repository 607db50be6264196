import type { Battery } from '../batteries.js';
import { breaksOf, footnotes, markOf } from '../breaks.js';
import { intervalText } from '../interval-text.js';
import { count, figureText, none } from '../numbers.js';
import { behind } from './behind.js';
import { grid, type Head } from './data-table.js';
import { headlineOf } from './figures.js';
import { groupTone } from './groups.js';
import { estimateOf, intervalPlot, scaleEnds, scaleOfAll } from './interval-plot.js';
import { html, type Markup } from './markup.js';
import { metricBody } from './metric.js';
import { shareBar, sharesOf } from './share-bar.js';
import type { Sheet } from './sheet.js';
import { toneOf } from './tone.js';

/** Items that are read together, one in a row: class, figure on a common axis, and what the answers were; each item whole behind. */
export function itemsCard({ title, items }: Battery, sheet: Sheet): Markup {
  const { words, say } = sheet;
  const [first] = items;
  if (first === undefined) return html``;
  const figures = items.map(({ metric }) => headlineOf(metric));
  const headline = figures.find((figure) => figure !== undefined);
  const graded = items.some(({ metric }) => metric.classification !== null);
  const scale = graded ? null : scaleOfAll(figures.map(estimateOf), headline?.id === 'gap' ? [0] : []);
  const shares = items.map(({ metric }) => sharesOf(metric));
  const named = shares.find((one) => one !== null) ?? [];
  const heads: Head[] = [
    { label: '', kind: 'text' },
    { label: 'n', kind: 'number' },
    ...(graded ? [{ label: '', kind: 'text' as const }] : []),
    { label: headline?.label ?? '', kind: 'number' },
    ...(scale && headline ? [{ label: scaleEnds(scale, headline.unit), kind: 'drawing' as const }] : []),
    ...(named.length === 0 ? [] : [{ label: say.answers, kind: 'drawing' as const }]),
  ];
  const rows = items.map(({ label, metric }, index) => {
    const figure = figures[index];
    const estimate = estimateOf(figure);
    const grade = metric.classification;
    const clear = figure?.id === 'gap' && estimate?.low != null && estimate.high != null && (estimate.low > 0 || estimate.high < 0);
    return [
      label,
      count(metric.base.n),
      ...(graded ? [grade === null ? none : html`<span class="chip kano-${grade.code}">${grade.label}</span>`] : []),
      estimate === null
        ? html`<span class="why">${figure?.why ?? words.noFigure}</span>`
        : html`<b>${figureText(estimate.value, figure?.unit ?? 'number')}</b> <small>${figure ? intervalText(figure, words) : ''}</small>`,
      ...(scale
        ? [
            estimate === null
              ? ''
              : intervalPlot(estimate, scale, toneOf(estimate.value, clear, 'higher'), headline?.id === 'gap' ? 0 : null),
          ]
        : []),
      ...(named.length === 0 ? [] : [shares[index] ? shareBar(shares[index], null) : '']),
    ];
  });
  const name = title ?? (first.metric.metric === 'rating' ? words.battery(items.length) : say.questions(items.length));
  return html`<article class="card metric items">
<header><p class="tag">${first.metric.heading}</p><h3>${name}</h3></header>
${grid(name, heads, rows)}
${named.length === 0 ? null : html`<ul class="legend">${named.map(({ label, tone }) => html`<li><svg class="swatch" aria-hidden="true"><rect class="${tone}" width="100%" height="100%"/></svg>${label}</li>`)}</ul>`}
<div class="asides">${byGroup(items, sheet)}${items.map(({ label, metric }) => behind(label, html`<div class="item">${metricBody(metric, sheet)}</div>`))}</div>
</article>\n`;
}

/** Items by the groups of each break. */
function byGroup(items: Battery['items'], sheet: Sheet): Markup[] {
  const { report, words, say } = sheet;
  const all = items.flatMap(({ metric }) => metric.groups);
  return breaksOf(all, report).map(({ id, label, groups }) => {
    const values = [...new Map(groups.map((group) => [group.value, group.label]))];
    const rows = items.map((item) => [
      item.label,
      ...values.map(([value]) => {
        const group = item.metric.groups.find((one) => one.by === id && one.value === value);
        const figure = group && headlineOf(item.metric, group.figures);
        if (group === undefined || figure === undefined || figure.value === null) return group?.withheld ? words.withheld : none;
        return html`<span class="${groupTone(group, item.metric)}">${figureText(figure.value, figure.unit)} ${markOf(group)}</span>`;
      }),
    ]);
    const heads = [{ label: '', kind: 'text' as const }, ...values.map(([, name]) => ({ label: name, kind: 'number' as const }))];
    const tests = Math.max(0, ...items.map(({ metric }) => metric.tests[id] ?? 0));
    const notes = footnotes(groups, tests, report, words);
    return behind(say.by(label), html`${grid(say.by(label), heads, rows)}${notes.map((note) => html`<p class="note">${note}</p>`)}`);
  });
}
