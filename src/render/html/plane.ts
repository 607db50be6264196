import { planeCuts, planeTable } from '../plane-table.js';
import { behind } from './behind.js';
import { dataTable } from './data-table.js';
import { drawChart } from './draw-chart.js';
import { html, type Markup } from './markup.js';
import { type Plane, planeOption } from './plane-option.js';
import type { Sheet } from './sheet.js';

const HEIGHT = 440;

/** A plane of points cut into quadrants; its points numbered, and listed by quadrant below; the table behind. */
export function plane(section: Plane, sheet: Sheet): Markup {
  const { points, title, x, y } = section;
  if (points.length === 0) return html``;
  const quadrants = [...new Set(points.map(({ quadrant }) => quadrant ?? ''))];
  const lists = quadrants.map(
    (name) =>
      html`<li>${name === '' ? null : html`<b>${name}</b>`}<ul>${points.flatMap(({ label, quadrant }, index) =>
        (quadrant ?? '') === name ? [html`<li><span class="badge">${index + 1}</span>${label}</li>`] : [],
      )}</ul></li>`,
  );
  const picture = drawChart((size) => planeOption(section, size), `${title}: ${x.label}, ${y.label}`, HEIGHT, sheet.nextId);
  return html`<figure><figcaption>${title}</figcaption>${picture}
<ul class="quadrants">${lists}</ul><p class="note">${planeCuts(section, sheet.words)}</p>${behind(sheet.say.table, dataTable(planeTable(section), sheet))}</figure>`;
}
