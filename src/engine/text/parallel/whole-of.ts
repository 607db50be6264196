import { addParts } from '../../../statistics/add-collections.js';
import { byKeys, type Cell, type Counts, cellId, withLost } from '../../../statistics/counts.js';
import { type Durations, sortedMinutes } from '../../../statistics/durations.js';
import type { Breakdown, Collection, Statistic } from '../../../statistics/request.js';
import { MOST_VALUES } from '../admission.js';
import type { Part } from '../part.js';
import { MOST_GROUPS } from '../sets.js';
import type { Task } from './task.js';

/** A pass tells more keys than this of durations apart no longer. */
const MOST_DURATION_KEYS = 1_000_000;

/**
 * All parts as one pass counts them, their rows those of the whole. Null where only one pass can tell: when a table of a part is full in
 * itself, it may lack keys of the others, and a break may have too many groups. `kept`: what is kept of tables that are full already.
 */
export function wholeOf(
  parts: readonly [Collection, ...Collection[]],
  { requests, breaks }: Pick<Task, 'requests' | 'breaks'>,
  kept: Part['kept'],
): Collection | null {
  const isFull = ({ breakdowns, filters }: Collection): boolean =>
    requests.some(({ id }) => !kept.has(id) && overflowOf(breakdowns.get(id)?.total) > 0) ||
    [...filters.values()].some(({ overflow }) => overflow > 0);
  if (parts.some(isFull)) return null;
  const sum = addParts(parts);
  const overfull = overfullBreaks(sum);
  if (breaks.some(({ id, optional = false }) => overfull.has(id) && !optional)) return null;
  const breakdowns = new Map<string, Breakdown>();
  for (const request of requests) {
    const { total, groups } = sum.breakdowns.get(request.id) as Breakdown;
    if (total.kind === 'durations' && total.cells.length > MOST_DURATION_KEYS) return null;
    const whole = { total, groups: new Map([...groups].filter(([id]) => !overfull.has(id))) };
    breakdowns.set(request.id, request.kind === 'counts' ? firstKeys(whole, request.limit) : whole);
  }
  const filters = new Map([...sum.filters].map(([column, counts]) => [column, keeping(counts, keysKept(counts, MOST_VALUES))]));
  return finished({ ...sum, breakdowns, filters });
}

/** All parts together, as a pass gives them: durations with equal keys in one cell, sums of weights in one number, what was met first first. */
function finished({ breakdowns, rows, filters }: Collection): Collection {
  const finish = (statistic: Statistic): Statistic => {
    if (statistic.kind === 'counts') return { ...statistic, cells: statistic.cells.map(withLost) };
    return statistic.kind === 'durations' ? gatheredDurations(statistic) : statistic;
  };
  const excluded = [...rows.excluded].sort(([, a], [, b]) => (a.firstRows[0] as number) - (b.firstRows[0] as number));
  return {
    breakdowns: new Map([...breakdowns].map(([id, breakdown]): [string, Breakdown] => [id, mapped(breakdown, finish)])),
    rows: withLost({ ...rows, excluded: new Map(excluded) }),
    filters,
  };
}

function gatheredDurations({ cells, unreadable, ...rest }: Durations): Durations {
  const more = { ...rest, unreadable: [...unreadable].sort((a, b) => (a.firstRow as number) - (b.firstRow as number)) };
  const byId = new Map<string, Durations['cells']>();
  for (const cell of cells) {
    const id = cellId(cell.keys);
    const same = byId.get(id);
    if (same === undefined) byId.set(id, [cell]);
    else same.push(cell);
  }
  const whole = [...byId.values()].map((same) => ({ keys: same[0]?.keys ?? [], minutes: sortedMinutes({ ...more, cells: same }) }));
  return { ...more, cells: whole.sort(byKeys) };
}

const overflowOf = (statistic: Statistic | undefined): number => (statistic?.kind === 'counts' ? statistic.overflow : 0);

function overfullBreaks({ breakdowns }: Collection): Set<string> {
  const [any] = breakdowns.values();
  return new Set([...(any?.groups ?? [])].filter(([, values]) => values.size > MOST_GROUPS).map(([id]) => id));
}

/** Of a table with more keys than asked for, those that were met first, as a pass keeps them. */
function firstKeys(breakdown: Breakdown, limit: number): Breakdown {
  const { total } = breakdown;
  const kept = total.kind === 'counts' ? keysKept(total, limit) : null;
  return kept === null ? breakdown : mapped(breakdown, (one) => (one.kind === 'counts' ? keeping(one, kept) : one));
}

/** Null when all are. */
function keysKept({ cells }: Counts, limit: number): Set<string> | null {
  if (cells.length <= limit) return null;
  const inOrder = [...cells].sort((a, b) => (a.first as number) - (b.first as number));
  return new Set(inOrder.slice(0, limit).map(({ keys }) => cellId(keys)));
}

function keeping(counts: Counts, kept: ReadonlySet<string> | null): Counts {
  if (kept === null) return counts;
  const isKept = ({ keys }: Cell): boolean => kept.has(cellId(keys));
  const lost = counts.cells.filter((cell) => !isKept(cell)).reduce((sum, { n }) => sum + n, 0);
  return { ...counts, cells: counts.cells.filter(isKept), overflow: counts.overflow + lost };
}

const mapped = ({ total, groups }: Breakdown, change: (statistic: Statistic) => Statistic): Breakdown => ({
  total: change(total),
  groups: new Map([...groups].map(([id, values]) => [id, new Map([...values].map(([value, one]) => [value, change(one)]))])),
});
