import type { ReportMetric } from '../../report/report.js';
import { percent, significant } from '../numbers.js';
import type { BarsSection, TableSection } from '../renderer.js';
import { html, type Markup } from './markup.js';
import { scaleOf } from './scale.js';

/** A part of a whole; `tone` is the class of its colour in the style. */
export interface Share {
  label: string;
  value: number;
  tone: string;
}

/** One bar of all shares, from left to right. Hidden from those who listen: a legend or a table says the same. */
export function shareBar(shares: readonly Share[]): Markup {
  const total = shares.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  if (!(total > 0)) return html``;
  const { place } = scaleOf(0, total);
  let from = 0;
  const parts = shares.map(({ value, tone }, index) => {
    const at = place(from);
    from += Math.max(0, value);
    const cut = index === 0 ? null : html`<line class="cut" x1="${at}%" x2="${at}%" y1="0" y2="100%"/>`;
    return html`<rect class="${tone}" x="${at}%" width="${place(Math.max(0, value))}%" height="100%"/>${cut}`;
  });
  return html`<svg class="shares" aria-hidden="true">${parts}</svg>`;
}

/** The shares with their colours and numbers, in a line below their bar. */
export const shareLegend = (shares: readonly Share[], unit: 'percent' | 'number' = 'percent'): Markup =>
  legend(shares, ({ value }) => (unit === 'percent' ? percent(value) : significant(value)));

/** What the colours mean, each with a number where there is one. */
export const legend = (shares: readonly Share[], number: (share: Share) => string | null = () => null): Markup =>
  html`<ul class="legend">${shares.map((share) => {
    const text = number(share);
    const swatch = html`<svg class="swatch" aria-hidden="true"><rect class="${share.tone}" width="100%" height="100%"/></svg>`;
    return html`<li>${swatch}${share.label}${text === null ? null : html` <b>${text}</b>`}</li>`;
  })}</ul>`;

/** The parts of a bars section. */
export const sharesOfBars = ({ parts }: BarsSection): Share[] => parts.map(({ label, value, tone }) => ({ label, value, tone }));

/** What a metric's answers are shares of: Kano categories, the parts of its bar, or its points from worst to best; null where it has none. */
export function sharesOf(metric: ReportMetric): Share[] | null {
  const categories = tableIn(metric, 'categories');
  if (categories !== undefined)
    return categories.rows.map((row) => ({ label: String(row.category), value: Number(row.percent), tone: `kano-${String(row.code)}` }));
  const bars = metric.sections.find((section) => section.kind === 'bars');
  if (bars?.kind === 'bars') return sharesOfBars(bars);
  const points = tableIn(metric, 'distribution');
  if (points === undefined || points.rows.length > 11 || metric.better === 'neither') return null;
  const shares = points.rows.map((row, index) => ({
    label: [row.answer, row.label].filter((part) => part !== undefined && part !== '').join(' '),
    value: Number(row.percent),
    tone: pointTone(index, points.rows.length, metric.better),
  }));
  return shares.every(({ value }) => Number.isFinite(value)) ? shares : null;
}

const tableIn = ({ sections }: ReportMetric, id: string): TableSection | undefined =>
  sections.find((section): section is TableSection => section.id === id && section.kind === 'table');

/** Five colours from the worst point of a scale to its best; one where neither end is better. */
export function pointTone(index: number, points: number, better: ReportMetric['better']): string {
  if (better === 'neither') return 'good';
  const upwards = points === 1 ? 0.5 : index / (points - 1);
  const place = better === 'higher' ? upwards : 1 - upwards;
  if (place < 0.2) return 'bad';
  if (place < 0.45) return 'poor';
  if (place <= 0.55) return 'neutral';
  return place <= 0.8 ? 'fair' : 'good';
}
