import type { TargetResult } from '../../report/report.js';
import { byUrgency, targetTexts } from '../target-texts.js';
import { grid } from './data-table.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

/** Every target, the missed ones first: expected, found and why. Empty without targets. */
export function targetTable(sheet: Sheet): Markup {
  const { report, say, words } = sheet;
  const targets = report.targets ?? [];
  if (targets.length === 0) return html``;
  const heads = words.targets;
  const rows = byUrgency(targets).map((target) => {
    const { figure, expected, found, why } = targetTexts(target, report, words);
    return [html`${target.title} <small>${figure}</small>`, statusChip(target, sheet), expected, html`<b>${found}</b>`, why];
  });
  const text = (label: string) => ({ label, kind: 'text' as const });
  const columns = [text(heads.target), text(heads.status), text(say.expected), text(heads.found), text(heads.why)];
  const met = targets.filter(({ status }) => status === 'pass').length;
  return html`<section id="targets"><h2>${heads.heading}</h2>
<div class="card"><p class="summary">${say.targetsMet(met, targets.length)}</p>${grid(heads.heading, columns, rows)}</div></section>`;
}

/** Sign and word for what became of a target, so that no colour is needed to tell. */
export function statusChip(target: TargetResult, { report, words }: Sheet): Markup {
  const { mark, status } = targetTexts(target, report, words);
  return html`<span class="chip ${target.status}">${mark} ${status}</span>`;
}
