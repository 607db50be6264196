import type { Change, ReportMetric } from '../../report/report.js';
import { differenceText, probability } from '../numbers.js';
import type { Unit } from '../renderer.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';
import { arrowOf, toneOf } from './tone.js';

/** A change with its direction, p and whether it is more than chance: `▲ +4.1 since 2026-09, within noise`. Null without a difference. */
export function changeText(
  change: Change | null | undefined,
  unit: Unit,
  { better }: ReportMetric,
  phrase: (difference: string, from: string) => string,
  { say }: Sheet,
): Markup | null {
  if (change == null || change.difference === null) return null;
  const { difference, significant, from } = change;
  const said = phrase(`${arrowOf(difference)} ${differenceText(difference, unit)}`, from);
  return html`<span class="${toneOf(difference, significant, better)}">${said}</span>, ${significant ? say.clear : say.noise}`;
}

/** A change in the cell of a table: `+4.1 p .013`; why there is none where that is known. */
export function changeCell(change: Change | null, unit: Unit, { better }: ReportMetric): Markup | string {
  if (change === null) return '';
  const { difference, significant, p, why = '' } = change;
  if (difference === null) return html`<small>${why}</small>`;
  return html`<span class="${toneOf(difference, significant, better)}">${differenceText(difference, unit)} ${significant ? arrowOf(difference) : ''}</span> <small>p ${probability(p)}</small>`;
}
