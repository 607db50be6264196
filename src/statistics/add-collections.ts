import { addWeights, byKeys, type Counts } from './counts.js';
import { type Breakdown, type Collection, type RowLedger, type Statistic, sum } from './request.js';
import { withoutRowNumbers } from './without-row-numbers.js';

const MOST_FIRST_ROWS = 5;

/**
 * The answers of several disjoint sources to the same requests, together. Rows are told of the first source only: a number alone would not
 * say of which file. A break that one of them did without, and a filter that one of them does not know, the sum does without too.
 */
export function addCollections([first, ...others]: readonly [Collection, ...Collection[]]): Collection {
  return addParts([first, ...others.map(withoutRows)]);
}

/** The answers of the parts of one source, whose rows are numbered together. */
export function addParts(all: readonly [Collection, ...Collection[]]): Collection {
  const [first] = all;
  const ids = [...first.breakdowns.keys()];
  const filters = [...first.filters.keys()].filter((column) => all.every((part) => part.filters.has(column)));
  return {
    breakdowns: new Map(ids.map((id) => [id, addBreakdowns(all.flatMap((part) => part.breakdowns.get(id) ?? []))])),
    rows: all.map(({ rows }) => rows).reduce(addLedgers),
    filters: new Map(filters.map((column) => [column, sumOf(all.map((part) => part.filters.get(column) as Counts))])),
  };
}

function addBreakdowns(parts: readonly Breakdown[]): Breakdown {
  const names = [...(parts[0]?.groups.keys() ?? [])].filter((name) => parts.every(({ groups }) => groups.has(name)));
  return {
    total: sumOf(parts.map(({ total }) => total)),
    groups: new Map(names.map((name) => [name, addGroups(parts.map(({ groups }) => groups.get(name) as Groups))])),
  };
}

type Groups = Map<string | null, Statistic>;

function addGroups(parts: readonly Groups[]): Groups {
  const values = [...new Set(parts.flatMap((groups) => [...groups.keys()]))].sort((a, b) => byKeys({ keys: [a] }, { keys: [b] }));
  return new Map(values.map((value) => [value, sumOf(parts.flatMap((groups) => groups.get(value) ?? []))]));
}

/** Cells come in the order of their keys, as engines give them. */
function sumOf<S extends Statistic>(statistics: readonly S[]): S {
  const all = sum(statistics as [S, ...S[]]);
  return all.kind === 'counts' ? { ...all, cells: [...all.cells].sort(byKeys) } : all;
}

function addLedgers(a: RowLedger, b: RowLedger): RowLedger {
  const excluded = new Map(a.excluded);
  for (const [reason, { count, firstRows }] of b.excluded) {
    const before = excluded.get(reason);
    const rows = [...(before?.firstRows ?? []), ...firstRows].sort((one, other) => one - other).slice(0, MOST_FIRST_ROWS);
    excluded.set(reason, { count: count + (before?.count ?? 0), firstRows: rows });
  }
  const weights = { w: a.w, ww: a.ww, ...(a.lost && { lost: a.lost }) };
  addWeights(weights, b);
  return {
    rows: a.rows + b.rows,
    blank: a.blank + b.blank,
    included: a.included + b.included,
    excluded,
    duplicates: a.duplicates + b.duplicates,
    ...weights,
  };
}

function withoutRows({ breakdowns, rows, filters }: Collection): Collection {
  return {
    breakdowns: new Map(
      [...breakdowns].map(([id, { total, groups }]) => [
        id,
        {
          total: withoutRowNumbers(total),
          groups: new Map(
            [...groups].map(([name, group]) => [name, new Map([...group].map(([value, one]) => [value, withoutRowNumbers(one)]))]),
          ),
        },
      ]),
    ),
    rows: { ...rows, excluded: new Map([...rows.excluded].map(([reason, { count }]) => [reason, { count, firstRows: [] }])) },
    filters: new Map([...filters].map(([column, counts]) => [column, withoutRowNumbers(counts)])),
  };
}
