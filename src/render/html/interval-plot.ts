import { boundText, significant } from '../numbers.js';
import type { Figure, Unit } from '../renderer.js';
import { html, type Markup } from './markup.js';
import { roundScale, type Scale } from './scale.js';
import type { Tone } from './tone.js';

/** A value and the ends of its interval. */
export interface Estimate {
  value: number;
  low: number | null;
  high: number | null;
}

/** A figure as it is drawn; null without a value. */
export const estimateOf = (figure: Figure | undefined): Estimate | null =>
  figure?.value == null ? null : { value: figure.value, low: figure.interval?.low ?? null, high: figure.interval?.high ?? null };

/** The scale that several estimates share; `also` lies on it too. */
export const scaleOfAll = (estimates: readonly (Estimate | null)[], also: readonly number[] = []): Scale | null =>
  roundScale([...also, ...estimates.flatMap((one) => (one === null ? [] : [one.value, one.low ?? one.value, one.high ?? one.value]))]);

/** A dot on its interval, and a line through `reference`. The numbers stand beside it, so that it is hidden from those who listen. */
export function intervalPlot(estimate: Estimate, scale: Scale, tone: Tone, reference: number | null = null): Markup {
  const { value, low, high } = estimate;
  const at = scale.place;
  const line = reference === null ? null : html`<line class="reference" x1="${at(reference)}%" x2="${at(reference)}%" y1="0" y2="100%"/>`;
  const band =
    low === null || high === null
      ? null
      : html`<line class="band" x1="${at(low)}%" x2="${at(high)}%" y1="50%" y2="50%"/><line class="thin" x1="${at(low)}%" x2="${at(high)}%" y1="50%" y2="50%"/>`;
  return html`<svg class="plot ${tone}" aria-hidden="true">${line}${band}<circle cx="${at(value)}%" cy="50%" r="5"/></svg>`;
}

/** A round number, without decimals that say nothing. */
export const endText = (value: number, unit: Unit): string =>
  unit === 'money' || unit === 'minutes' ? boundText(value, unit) : significant(value);

/** The ends of the scale, for the head of a column of plots. */
export const scaleEnds = (scale: Scale, unit: Unit): Markup =>
  html`<span class="ends"><span>${endText(scale.low, unit)}</span><span>${endText(scale.high, unit)}</span></span>`;
