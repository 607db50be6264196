import type { Report } from '../../report/report.js';
import { columnsReadAs, roleName } from '../account.js';
import { count } from '../numbers.js';
import { behind } from './behind.js';
import { grid } from './data-table.js';
import { html, type Markup } from './markup.js';
import { shareBar, shareLegend } from './share-bar.js';
import type { Sheet } from './sheet.js';

/** Every row of the file accounted for, every answer of each column, and what was noticed. */
export function quality(sheet: Sheet): Markup {
  const { say } = sheet;
  return html`<section id="quality"><h2>${say.quality}</h2><div class="card">${rows(sheet)}${notices(sheet)}${columns(sheet)}${readAs(sheet)}</div></section>`;
}

function rows({ report, say }: Sheet): Markup | null {
  const { included, excluded } = report.source;
  if (excluded.every(({ count: n }) => n === 0)) return null;
  const shares = [
    { label: say.ledger.counted, value: included, tone: 'good' },
    ...excluded.filter(({ count: n }) => n > 0).map(({ label, count: n }) => ({ label, value: n, tone: 'neutral' })),
  ];
  return html`<div class="parts">${shareBar(shares)}${shareLegend(shares, 'number')}</div>`;
}

function columns({ report, say }: Sheet): Markup {
  const heads = say.ledger;
  const body = report.quality.map(({ column, question, valid, missing, notApplicable, invalid, examples }) => [
    html`${column} <small>${question === column ? '' : question}</small>`,
    count(valid),
    count(missing),
    count(notApplicable),
    count(invalid),
    exampleText(examples),
  ]);
  const number = (label: string) => ({ label, kind: 'number' as const });
  const labels = [heads.valid, heads.missing, heads.notApplicable, heads.invalid].map(number);
  return grid(say.quality, [{ label: heads.column, kind: 'text' }, ...labels, { label: heads.examples, kind: 'text' }], body);
}

const exampleText = (examples: Report['quality'][number]['examples']): string =>
  examples.map(({ value, count: n, firstRow }) => `${value} ×${count(n)}${firstRow === null ? '' : ` (#${count(firstRow)})`}`).join(', ');

function notices({ report, say }: Sheet): Markup | null {
  if (report.diagnostics.length === 0) return null;
  return html`<ul class="notices">${report.diagnostics.map(
    ({ severity, message, hint }) =>
      html`<li><span class="chip ${severity}">${say.severity[severity]}</span> ${message}${hint === undefined ? null : html` <small>${hint}</small>`}</li>`,
  )}</ul>`;
}

function readAs({ report, words }: Sheet): Markup | null {
  const { read, others } = columnsReadAs(report, words);
  if (read.length === 0 && others === '') return null;
  const heads = [words.figures.column, words.figures.metric, words.figures.reason].map((label) => ({ label, kind: 'text' as const }));
  const body = read.map(({ column, role, why }) => [column, roleName(role, report.metrics, words), why]);
  return behind(words.readAs, html`${grid(words.readAs, heads, body)}<p class="note">${others}</p>`);
}
