import type { Item, Survey } from './survey.js';

/** The columns of a survey by what they are for: two files that are bound to one definition have the same roles, by columns of their own. */
export function columnsByRole({ items, segments, weight, identity, complete, submitted }: Survey): Map<string, string> {
  const roles: [role: string, column: string | null | undefined][] = [
    ...items.flatMap(columnsOfItem),
    ...segments.map(({ id, column }): [string, string] => [`segment ${id}`, column]),
    ['weight', weight],
    ['identity', identity?.column],
    ['complete', complete?.column],
    ['submitted', submitted],
  ];
  return new Map(roles.flatMap(([role, column]) => (column == null ? [] : [[role, column] as const])));
}

function columnsOfItem(item: Item): [string, string][] {
  if (item.kind === 'scale') return [[`item ${item.id}`, item.column]];
  if (item.answers.kind === 'column') return [[`item ${item.id}`, item.answers.column]];
  return item.answers.columns.map(({ option, column }) => [`item ${item.id} ${option}`, column]);
}
