import { count, entry, figure } from '../../design/sample-size/number-text.js';
import type { SampleSize } from '../../design/sample-size/plan-sample.js';
import type { Words } from '../../design/sample-size/words-en.js';
import { type GridColumn, grid } from '../../render/grid.js';
import { plain } from '../../render/plain.js';

/** Rows of a table that are shown unless everything is asked for. */
const ROWS_SHOWN = 12;
const NARROWEST_NAME = 12;

/** What each stratum gets, and all of them together; no lines without strata. */
export function strataTable({ strata, answers, invitations }: SampleSize, words: Words, width: number, full: boolean): string[] {
  if (strata === null) return [];
  const shown = full || strata.length <= ROWS_SHOWN + 1 ? strata : strata.slice(0, ROWS_SHOWN);
  const { needed } = invitations;
  const { stratum, ...heads } = words.columns;
  const kept = needed === null ? [heads.size, heads.sd, heads.answers, heads.margin] : Object.values(heads);
  const columns: GridColumn[] = [
    { head: stratum, align: 'left', shrink: NARROWEST_NAME },
    ...kept.map((head): GridColumn => ({ head, align: 'right' })),
  ];
  const row = (name: string, size: number, sd: string, n: number, invited: number | null, margin: string) =>
    [name, count(size), sd, count(n), ...(invited === null ? [] : [count(invited)]), margin].map((text) => ({ text }));
  const more = strata.length - shown.length;
  const people = strata.reduce((sum, { size }) => sum + size, 0);
  const rows = [
    ...shown.map((one) => row(plain(one.name), one.size, entry(one.sd), one.answers, one.invitations, `±${figure(one.margin)}`)),
    ...(more > 0 ? [[{ text: words.more(count(more)), rest: true }]] : []),
    row(words.all, people, '', answers, needed, ''),
  ];
  return grid(columns, rows, width - 2, (head) => head).map((line) => `  ${line}`);
}
