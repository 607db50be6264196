import { byKeys, type Counts, earliest } from '../../statistics/counts.js';
import type { Request } from '../../statistics/request.js';
import { cellsOf } from '../text/cells.js';
import { BEYOND, numbering } from '../text/numbering.js';
import { setsOf } from '../text/sets.js';
import { EVERYBODY } from '../text/tally.js';
import type { Connection } from './connection.js';
import { type Asked, type Group, type GroupedRows, type Grouping, weightsOf } from './grouped.js';
import type { Crossed } from './groups.js';
import { isWorkedOut } from './is-worked-out.js';
import { reducer } from './reduce.js';
import type { Stored } from './stored.js';

type CountsRequest = Extract<Request, { kind: 'counts' }>;

/** Tables of everybody and of each group of some breaks. */
interface Answered {
  total: Counts;
  groups: [string, Map<string | null, Counts>][];
}

/** How a request for a frequency table is answered; `included` responses are counted in all. */
export function countsOf(
  connection: Connection,
  table: Stored,
  which: GroupedRows,
  request: CountsRequest,
  crossed: readonly [Crossed, ...Crossed[]],
  included: number,
): Asked<Counts> {
  const asked = crossed.map((one) => answerOf(connection, table, which, request, one, included));
  return {
    groupings: asked.map(({ grouping }) => grouping),
    result() {
      const parts = asked.map(({ result }) => result());
      return { total: (parts[0] as Answered).total, groups: new Map(parts.flatMap(({ groups }) => groups)) };
    },
  };
}

/** One request by the breaks that are crossed with it: groups come as they are written, and those of equal keys are added up. */
function answerOf(
  { dialect, row, name }: Connection,
  table: Stored,
  { weighted }: GroupedRows,
  { variables, limit }: CountsRequest,
  { breaks, combinations, sizes }: Crossed,
  included: number,
): { grouping: Grouping; result(): Answered } {
  const { texts, reduce } = reducer(table, dialect);
  const by = breaks.map((one) => ({ ...one, variable: reduce(one.variable) }));
  const numbers = numbering(variables.map(reduce), Number, limit);
  const sets = setsOf(by, Number, name);
  let groups: Group[] = [];
  const result = (): Answered => {
    if (row !== null) groups.sort(byRow);
    const lines: Map<number, Line>[] = [];
    for (const one of groups) {
      const cells = cellsOf(one.texts.map((text) => text ?? ''));
      const number = numbers.of(cells);
      for (const set of sets.of(cells)) {
        lines[set] ??= new Map();
        if (number !== BEYOND) addTo(lines[set], number, one);
      }
    }
    const countsIn = (set: number, size: number): Counts => {
      const cells = [...(lines[set] ?? [])].map(([number, { n, sums, first }]) => {
        const keys = numbers.keys[number] as (string | null)[];
        return { keys, n, ...(weighted ? weightsOf(sums) : { w: n, ww: n }), first };
      });
      return { kind: 'counts', cells: cells.sort(byKeys), overflow: size - cells.reduce((sum, { n }) => sum + n, 0) };
    };
    const found = sets.groups();
    return {
      total: countsIn(EVERYBODY, included),
      groups: [...sizes].map(([id, of]) => [
        id,
        new Map([...of].map(([value, size]) => [value, countsIn(found.get(id)?.get(value) ?? NOWHERE, size)])),
      ]),
    };
  };
  const most = variables.every(isWorkedOut) ? (limit + 1) * combinations : null;
  const each = (one: Group): void => {
    groups.push(one);
    if (most !== null && row !== null && groups.length > 2 * most) groups = firstOf(groups, most);
  };
  return { grouping: { texts, limit: most, each }, result };
}

const byRow = (a: Group, b: Group): number => (a.first as number) - (b.first as number);

/** The groups that are met first, those taken together whose texts differ by white space around them only. */
function firstOf(groups: readonly Group[], most: number): Group[] {
  const found = new Map<string, Group>();
  for (const one of groups) {
    const key = JSON.stringify(one.texts.map((text) => text?.trim() || null));
    const known = found.get(key);
    if (known === undefined) found.set(key, one);
    else addGroup(known, one);
  }
  return [...found.values()].sort(byRow).slice(0, most);
}

/** The number of no set. */
const NOWHERE = -1;

type Line = Pick<Group, 'n' | 'sums' | 'first'>;

function addTo(lines: Map<number, Line>, number: number, { n, sums, first }: Line): void {
  const line = lines.get(number);
  if (line === undefined) lines.set(number, { n, sums: [...sums], first });
  else addGroup(line, { n, sums, first });
}

function addGroup(to: Line, { n, sums, first }: Line): void {
  to.n += n;
  to.first = earliest(to.first, first);
  for (let i = 0; i < sums.length; i++) to.sums[i] = (to.sums[i] as number) + (sums[i] as number);
}
