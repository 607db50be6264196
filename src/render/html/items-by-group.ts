import type { Battery } from '../batteries.js';
import { breaksOf, footnotes, markOf } from '../breaks.js';
import { figureText, none } from '../numbers.js';
import { behind } from './behind.js';
import { grid } from './data-table.js';
import { headlineOf } from './figures.js';
import { groupTone } from './groups.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

/** Items by the groups of each break, one table a break. */
export function itemsByGroup(items: Battery['items'], sheet: Sheet): Markup[] {
  const { report, words, say } = sheet;
  const all = items.flatMap(({ metric }) => metric.groups);
  return breaksOf(all, report).map(({ id, label, groups }) => {
    const values = [...new Map(groups.map((group) => [group.value, group.label]))];
    const rows = items.map((item) => [
      item.label,
      ...values.map(([value]) => {
        const group = item.metric.groups.find((one) => one.by === id && one.value === value);
        const figure = group && headlineOf(item.metric, group.figures);
        if (group === undefined || figure === undefined || figure.value === null) return group?.withheld ? words.withheld : none;
        return html`<span class="${groupTone(group, item.metric)}">${figureText(figure.value, figure.unit)} ${markOf(group)}</span>`;
      }),
    ]);
    const heads = [{ label: '', kind: 'text' as const }, ...values.map(([, name]) => ({ label: name, kind: 'number' as const }))];
    const tests = Math.max(0, ...items.map(({ metric }) => metric.tests[id] ?? 0));
    const notes = footnotes(groups, tests, report, words);
    return behind(say.by(label), html`${grid(say.by(label), heads, rows)}${notes.map((note) => html`<p class="note">${note}</p>`)}`);
  });
}
