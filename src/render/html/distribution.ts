import type { ReportMetric } from '../../report/report.js';
import { count, percent } from '../numbers.js';
import type { TableSection } from '../renderer.js';
import { behind } from './behind.js';
import { bar, dataTable, grid, type Head } from './data-table.js';
import { html, type Markup } from './markup.js';
import { scaleOf } from './scale.js';
import { pointTone } from './share-bar.js';
import type { Sheet } from './sheet.js';

/** From this many points on, answers stand beside each other, unless each has a name. */
const MANY = 6;
const HEIGHT = 132;
const TOP = 18;
const BOTTOM = 20;

interface Answer {
  answer: string;
  label: string;
  count: number;
  share: number;
  tone: string;
}

/** How the answers are distributed: columns over a long scale of numbers, with the table behind; else bars, one below the other. */
export function distribution(section: TableSection, metric: ReportMetric, sheet: Sheet): Markup {
  const answers = section.rows.map(
    (row, index): Answer => ({
      ...{ answer: String(row.answer), label: String(row.label ?? ''), count: Number(row.count), share: Number(row.percent) },
      tone: toneOfAnswer(Number(row.answer), index, section.rows.length, metric),
    }),
  );
  const upright = answers.length >= MANY && answers.every(({ answer, share }) => /^-?\d+$/.test(answer) && Number.isFinite(share));
  return upright && answers.some(({ label }) => label === '') ? columns(answers, section, sheet) : bars(answers, section);
}

function columns(answers: readonly Answer[], section: TableSection, sheet: Sheet): Markup {
  const most = Math.max(...answers.map(({ share }) => share), Number.MIN_VALUE);
  const { place } = scaleOf(0, answers.length);
  const drawn = answers.map(({ answer, share, tone }, index) => {
    const height = Math.max(share > 0 ? 1 : 0, Math.round((share / most) * (HEIGHT - TOP - BOTTOM)));
    const top = HEIGHT - BOTTOM - height;
    const middle = place(index + 0.5);
    return html`<rect class="${tone}" x="${place(index + 0.1)}%" width="${place(0.8)}%" y="${top}" height="${height}" rx="2"/>
<text class="share" x="${middle}%" y="${top - 5}">${Math.round(share)}</text><text x="${middle}%" y="${HEIGHT - 5}">${answer}</text>`;
  });
  const spoken = `${section.title}: ${answers.map(({ answer, share }) => `${answer} ${percent(share)}`).join(', ')}`;
  return html`<figure class="histogram"><figcaption>${section.title}, %</figcaption>
<svg height="${HEIGHT}" role="img" aria-label="${spoken}">${drawn}</svg>${behind(sheet.say.table, dataTable(section, sheet))}</figure>`;
}

function bars(answers: readonly Answer[], section: TableSection): Markup {
  const most = Math.max(...answers.map(({ share }) => share), Number.MIN_VALUE);
  const heads = section.columns.flatMap(({ key, label }): Head[] =>
    key === 'label' ? [] : [{ label, kind: key === 'answer' ? 'text' : 'number' }],
  );
  const rows = answers.map(({ answer, label, count: n, share, tone }) => [
    html`${answer} ${label}`,
    count(n),
    html`<b>${percent(share)}</b>`,
    bar(share / most, tone),
  ]);
  return html`<div class="distribution">${grid(section.title, [...heads, { label: '', kind: 'drawing' }], rows)}</div>`;
}

/** Detractors, passives, promoters; fallen short, as expected, exceeded; on other scales from the worst point to the best. */
function toneOfAnswer(answer: number, index: number, points: number, { metric, better }: ReportMetric): string {
  if (metric === 'nps') return answer <= 6 ? 'bad' : answer <= 8 ? 'neutral' : 'good';
  if (metric === 'gap') return answer < 0 ? 'bad' : answer === 0 ? 'neutral' : 'good';
  return pointTone(index, points, better);
}
