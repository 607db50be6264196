import type { Change, ReportMetric } from '../../report/report.js';
import { differenceText, figureText, probability } from '../numbers.js';
import type { Unit } from '../renderer.js';
import { followed, headlineOf } from './figures.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';
import { arrowOf, toneOf } from './tone.js';

/** A change with its direction and whether it is more than chance: `+4.1 since 2026-09, within noise`. Null without a difference. */
export function changeText(
  change: Change | null | undefined,
  unit: Unit,
  { better }: ReportMetric,
  phrase: (difference: string, from: string) => string,
  { say }: Sheet,
): Markup | null {
  if (change == null || change.difference === null) return null;
  const { difference, significant, from } = change;
  const mark = significant ? `${arrowOf(difference)} ` : '';
  const said = phrase(mark + differenceText(difference, unit), from);
  return html`<span class="${toneOf(difference, significant, better)}">${said}${say.comma}</span> ${significant ? say.clear : say.noise}`;
}

/** The last wave with its change: `2026-10: +23.6, −0.1 since 2026-09, within noise`. Null without waves. */
export function lastWaveText(metric: ReportMetric, sheet: Sheet): Markup | null {
  const last = lastWaveOf(metric);
  const figure = last && headlineOf(metric, last.figures);
  if (last === undefined || figure === undefined) return null;
  const change = changeText(last.change, figure.unit, metric, sheet.say.change, sheet);
  return html`<span>${sheet.say.lastWave(last.wave, figureText(figure.value, figure.unit))}${change && sheet.say.comma}</span> ${change}`;
}

/** The last wave that has the figure which is followed. */
export const lastWaveOf = (metric: ReportMetric): NonNullable<ReportMetric['waves']>[number] | undefined =>
  metric.waves?.findLast(({ figures }) => figures.some(({ id, value }) => id === followed(metric)?.id && value !== null));

/** A change in the cell of a table: `+4.1 p .013`; why there is none where that is known. */
export function changeCell(change: Change | null, unit: Unit, { better }: ReportMetric): Markup | string {
  if (change === null) return '';
  const { difference, significant, p, why } = change;
  if (why !== undefined) return html`<small>${why}</small>`;
  const mark = significant ? (difference === null ? '◆' : arrowOf(difference)) : '';
  const said = difference === null ? '' : differenceText(difference, unit);
  return html`<span class="${toneOf(difference, significant, better)}">${said} ${mark}</span> <small>p ${probability(p)}</small>`;
}
