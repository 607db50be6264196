import { html, type Markup } from './markup.js';
import { roundScale, scaleOf } from './scale.js';
import type { Moment } from './trend-option.js';

const HEIGHT = 36;

/** The waves as a small line without an axis; empty for fewer than two. The numbers stand in the table of the trend. */
export function spark(moments: readonly Moment[]): Markup {
  const values = moments.map(({ estimate }) => estimate?.value ?? null);
  const scale = roundScale(values.filter((value) => value !== null));
  if (scale === null || values.filter((value) => value !== null).length < 2) return html``;
  const across = scaleOf(-0.5, values.length - 0.5);
  const up = (value: number): number => Math.round((HEIGHT - 8) * (100 - scale.place(value))) / 100 + 4;
  const lines = values.slice(1).flatMap((to, index) => {
    const from = values[index] ?? null;
    const broken = moments[index + 1]?.wave.change?.difference === null;
    if (from === null || to === null || broken) return [];
    return [html`<line x1="${across.place(index)}%" y1="${up(from)}" x2="${across.place(index + 1)}%" y2="${up(to)}"/>`];
  });
  const last = values.findLastIndex((value) => value !== null);
  return html`<svg class="spark" height="${HEIGHT}" aria-hidden="true">${lines}<circle cx="${across.place(last)}%" cy="${up(values[last] ?? 0)}" r="3.5"/></svg>`;
}
