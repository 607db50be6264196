import { normalise } from '../../survey/text.js';
import type { ColumnRole } from '../layout.js';
import type { Description } from './platform.js';

/** A cell of a header row, white space collapsed, entities of HTML resolved. */
export const clean = (cell: string | undefined): string =>
  (cell ?? '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** How many of some names a header row has, compared without case and width. */
export function countOf(row: readonly string[] | undefined, names: readonly string[]): number {
  const cells = new Set((row ?? []).map(normalise));
  return names.filter((name) => cells.has(normalise(name))).length;
}

/** A role by the exact name of a column, compared without case and width. */
export const roleOf = (roles: ReadonlyMap<string, ColumnRole>, name: string): ColumnRole | null => roles.get(normalise(name)) ?? null;

/** A table of roles from lists of column names. */
export const roleTable = (names: Partial<Record<ColumnRole, string[]>>): ReadonlyMap<string, ColumnRole> =>
  new Map(Object.entries(names).flatMap(([role, list]) => list.map((name) => [normalise(name), role as ColumnRole] as const)));

/**
 * Two header rows, the question above its first column only and the option or row below (SurveyMonkey, spreadsheets):
 * the question is filled rightwards over empty cells. `plain` are second-row words that mean the answer itself,
 * `other` those of a free text that belongs to the question before it.
 */
export function describeTwoRows(
  header: readonly (readonly string[])[],
  plain: RegExp,
  other: RegExp,
  roles: ReadonlyMap<string, ColumnRole>,
): Description[] {
  const above = header[0] ?? [];
  const below = header[1] ?? [];
  const width = Math.max(above.length, below.length);
  const described: Description[] = [];
  let question = '';
  let start = 0;
  for (let i = 0; i < width; i++) {
    const top = clean(above[i]);
    const sub = clean(below[i]);
    if (top !== '') {
      question = top;
      start = i;
    }
    const role = top === '' ? null : roleOf(roles, top);
    if (role !== null) {
      described.push({ key: top, question: top, option: null, group: null, role });
      question = '';
      continue;
    }
    if (question === '') {
      described.push({ key: sub, question: sub, option: null, group: null, role: sub === '' ? 'metadata' : null });
      continue;
    }
    const alone = clean(above[i + 1]) !== '' || i + 1 >= width || (i + 1 < width && clean(below[i + 1]) === '');
    const answer = sub === '' || plain.test(sub) || (top !== '' && alone && normalise(sub) === normalise(top));
    const option = answer ? null : sub;
    const isOther = option !== null && other.test(option);
    described.push({
      key: option === null ? question : `${question} - ${option}`,
      question,
      option,
      group: option === null ? null : `${start}`,
      role: isOther ? 'comment' : null,
    });
  }
  return described;
}
