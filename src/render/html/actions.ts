import { grid } from './data-table.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

/** What to act on, the most pressing first, with room for who, until when and what for. Empty without actions. */
export function actionTable({ report, say, words }: Sheet): Markup {
  const actions = report.actions ?? [];
  if (actions.length === 0) return html``;
  const { subject: what, evidence: because, owner, due, measure } = words.actions;
  const rows = actions.map(({ rank, subject, group, evidence }) => [
    html`${rank}. ${subject}${group === null ? null : html` <small>${group.label}</small>`}`,
    evidence,
    ...['', '', ''],
  ]);
  const heads = [what, because, owner, due, measure].map((label) => ({ label, kind: 'text' as const }));
  return html`<section id="actions"><h2>${say.actions}</h2><div class="card todo">${grid(say.actions, heads, rows)}</div></section>`;
}
