import type { ReportMetric } from '../../report/report.js';
import { isChoice } from '../account.js';
import type { Section } from '../renderer.js';
import { behind } from './behind.js';
import { dataTable } from './data-table.js';
import { distribution } from './distribution.js';
import { gapTable, isGapTable } from './gap-table.js';
import { html, type Markup } from './markup.js';
import { plane } from './plane.js';
import { shareBar, shareLegend, sharesOfBars } from './share-bar.js';
import type { Sheet } from './sheet.js';

/** A section of a metric's result, whatever its kind. Answers to a choice are told by its shares. */
export function section(one: Section, metric: ReportMetric, sheet: Sheet): Markup {
  switch (one.kind) {
    case 'note':
      return html`<p class="note">${one.text}</p>`;
    case 'bars': {
      const shares = sharesOfBars(one);
      return html`<div class="parts">${shareBar(shares)}${shareLegend(shares, one.unit)}</div>`;
    }
    case 'plane':
      return plane(one, sheet);
    case 'table':
      if (one.id === 'distribution') return isChoice(metric) || metric.base.n === 0 ? html`` : distribution(one, metric, sheet);
      if (one.detail) return behind(one.title, dataTable(one, sheet));
      return isGapTable(one) ? gapTable(one, sheet) : dataTable(one, sheet);
  }
}
