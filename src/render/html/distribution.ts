import type { ReportMetric } from '../../report/report.js';
import { percent } from '../numbers.js';
import type { TableSection } from '../renderer.js';
import { behind } from './behind.js';
import { dataTable } from './data-table.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

/** From this many points on answers stand beside each other; fewer are a table with bars. */
const MANY = 8;
const HEIGHT = 132;
const TOP = 18;
const BOTTOM = 20;

/** How the answers are distributed: columns over a long scale of numbers, with the table behind; else a table with bars. */
export function distribution(section: TableSection, metric: ReportMetric, sheet: Sheet): Markup {
  const cells = section.rows.map(({ answer, percent: share }) => ({ answer: String(answer), share: Number(share) }));
  const numbers = cells.every(({ answer, share }) => /^-?\d+$/.test(answer) && Number.isFinite(share));
  const most = Math.max(0, ...cells.map(({ share }) => share));
  if (!numbers || cells.length < MANY || most === 0) return html`<div class="distribution">${dataTable(section, sheet)}</div>`;
  const middle = (index: number): number => Math.round((10000 * (index + 0.5)) / cells.length) / 100;
  const columns = cells.map(({ answer, share }, index) => {
    const height = Math.max(share > 0 ? 1 : 0, Math.round((share / most) * (HEIGHT - TOP - BOTTOM)));
    const [left, width] = [Math.round((10000 * (index + 0.1)) / cells.length) / 100, Math.round(8000 / cells.length) / 100];
    return html`<rect class="${columnTone(Number(answer), metric)}" x="${left}%" width="${width}%" y="${HEIGHT - BOTTOM - height}" height="${height}" rx="2"/><text class="share" x="${middle(index)}%" y="${HEIGHT - BOTTOM - height - 5}">${Math.round(share)}</text><text x="${middle(index)}%" y="${HEIGHT - 5}">${answer}</text>`;
  });
  const spoken = `${section.title}: ${cells.map(({ answer, share }) => `${answer} ${percent(share)}`).join(', ')}`;
  return html`<figure class="histogram"><figcaption>${section.title}, %</figcaption><svg height="${HEIGHT}" role="img" aria-label="${spoken}">${columns}</svg>${behind(sheet.say.table, dataTable(section, sheet))}</figure>`;
}

/** Detractors, passives, promoters; fallen short, as expected, exceeded. Other scales have no such borders. */
function columnTone(answer: number, { metric }: ReportMetric): string {
  if (metric === 'nps') return answer <= 6 ? 'bad' : answer <= 8 ? 'neutral' : 'good';
  if (metric === 'gap') return answer < 0 ? 'bad' : answer === 0 ? 'neutral' : 'good';
  return 'good';
}
