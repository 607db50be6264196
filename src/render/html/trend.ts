import type { Mix, ReportMetric } from '../../report/report.js';
import { levelText } from '../account.js';
import { intervalText } from '../interval-text.js';
import { count, differenceText, figureText, none } from '../numbers.js';
import type { Figure, Unit } from '../renderer.js';
import { waveNotes } from '../wave-groups.js';
import { named } from '../words.js';
import { behind } from './behind.js';
import { changeCell, changeText, lastWaveOf } from './change-text.js';
import { grid } from './data-table.js';
import { drawChart } from './draw-chart.js';
import { followed } from './figures.js';
import { estimateOf } from './interval-plot.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';
import { type Moment, trendOption } from './trend-option.js';

/** The waves of a metric with the figure that is followed. */
export function momentsOf(metric: ReportMetric): Moment[] {
  const figure = followed(metric);
  return (metric.waves ?? []).map((wave) => ({ wave, estimate: estimateOf(wave.figures.find(({ id }) => id === figure?.id)) }));
}

/** A metric over time: the line, what changed last and why, where the line breaks; the waves as a table behind. */
export function trend(metric: ReportMetric, sheet: Sheet): Markup {
  const figure = followed(metric);
  const moments = momentsOf(metric);
  if (figure === undefined || moments.length < 2) return html``;
  const { say, words, report } = sheet;
  const { unit } = figure;
  const last = lastWaveOf(metric);
  const legend = [
    say.trendLegend(levelText(report.settings.confidence)),
    moments.some(({ wave }) => !wave.complete) ? say.partialLegend : '',
    moments.some(({ wave }) => wave.control !== null) ? say.controlLegend : '',
    moments.some(({ wave }) => (wave.control?.signals.length ?? 0) > 0) ? say.signalLegend : '',
  ].filter((part) => part !== '');
  const changes = [
    changeText(last?.change, unit, metric, say.change, sheet),
    changeText(last?.yearAgo, unit, metric, say.yearAgo, sheet),
  ].filter((change) => change !== null);
  return html`<figure class="trend"><figcaption>${say.trend}</figcaption>
${drawChart((size) => trendOption(moments, unit, size), `${figure.label}, ${say.trend}`, 260, sheet.nextId)}
<p class="note">${legend.join(' · ')}</p>
${changes.map((change) => html`<p>${change}</p>`)}
<ul class="remarks">${waveNotes(metric, figure, words).map((note) => html`<li>${note}</li>`)}</ul>
<div class="asides">${behind(say.table, waveTable(metric, moments, figure, sheet))}${(metric.mix ?? []).map((mix) => mixTable(mix, unit, sheet))}</div></figure>`;
}

function waveTable(metric: ReportMetric, moments: readonly Moment[], { id, unit, label }: Figure, { words, say, report }: Sheet): Markup {
  const yearly = moments.some(({ wave }) => wave.yearAgo !== null);
  const rows = moments.map(({ wave }) => {
    const figure = wave.figures.find((one) => one.id === id);
    const remarks = [wave.complete ? '' : words.partial, ...(wave.control?.signals ?? []).map((signal) => named(words.rules, signal))];
    const value = wave.withheld ? words.withheld : figure === undefined ? none : figureText(figure.value, unit);
    return [
      wave.wave,
      wave.base === null ? none : count(wave.base.n),
      html`<b>${value}</b>`,
      figure === undefined ? '' : intervalText(figure, words),
      changeCell(wave.change, unit, metric),
      ...(yearly ? [changeCell(wave.yearAgo, unit, metric)] : []),
      remarks.filter((remark) => remark !== '').join(' · '),
    ];
  });
  const number = (head: string) => ({ label: head, kind: 'number' as const });
  const heads = [
    { label: named(words.waves, report.settings.wave ?? ''), kind: 'text' as const },
    ...[number('n'), number(label), number(words.interval(levelText(report.settings.confidence))), number(say.changeHead)],
    ...(yearly ? [number(say.yearHead)] : []),
    { label: '', kind: 'text' as const },
  ];
  return grid(say.trend, heads, rows);
}

/** How much of a change comes from other shares of the groups, and how much from other figures within them, group by group. */
function mixTable({ by, from, to, groups }: Mix, unit: Unit, { report, say }: Sheet): Markup {
  const label = report.settings.by.find(({ id }) => id === by)?.label ?? by;
  const text = (value: number): string => differenceText(value, unit);
  const heads = [
    { label, kind: 'text' as const },
    { label: say.rateHead, kind: 'number' as const },
    { label: say.mixHead, kind: 'number' as const },
  ];
  const rows = groups.map(({ label: group, rate, mix }) => [group, text(rate), text(mix)]);
  const title = say.mixTitle(label, from, to);
  return behind(title, grid(title, heads, rows));
}
