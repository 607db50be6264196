import { askedOf, groupedBy, type Wording } from '../../statistics/asked.js';
import type { DateFormat } from '../../statistics/customers.js';
import {
  type Break,
  type Breakdown,
  type Population,
  pairKey,
  type Request,
  type Statistic,
  type Variable,
} from '../../statistics/request.js';
import type { Engine } from '../engine.js';
import { daysIn, daysRequest, onlyWave } from './days.js';
import { refuseLacking, refusePopulation } from './lacking.js';
import { occurring } from './occurring.js';
import { unpacked } from './packed.js';
import { samePopulation } from './saved-population.js';
import type { PackedCollection, PackedStatistic, PackedTable } from './statistics-file.js';

/** A file of statistics. */
export interface SavedSource {
  name: string;
  /** From the name by which requests call a column to the file's own. */
  called: ReadonlyMap<string, string>;
  collections: readonly PackedCollection[];
}

type Groups = [value: string | null, statistic: PackedStatistic][];
type Period = NonNullable<Population['period']>;
type Held = { table: PackedTable; breaks: PackedCollection['breaks'] };

const NOTHING: PackedStatistic = { kind: 'counts', cells: [], overflow: 0 };

/**
 * Answers from statistics that were saved. A file without waves has the one in which all its responses came in, and it answers for any period
 * that holds all of them. `collect` throws CsatError (exit 2) for what the file does not hold, saying what it does.
 */
export function savedEngine({ name, called, collections }: SavedSource): Engine {
  const tables = collections.flatMap((collection) => collection.tables);
  const wording: Wording = { call: (column) => called.get(column) ?? column, occurs: occurring(tables) };

  const daysOf = (column: string, format: DateFormat, among: readonly PackedCollection[]): number[] | null => {
    const asked = askedOf(daysRequest(column, format), wording);
    const table = among.flatMap((one) => one.tables).find((one) => one.asked === asked);
    return table === undefined ? null : daysIn(table);
  };
  const unlimited = collections.filter(({ population }) => population.period === null);
  const inPeriod = ({ column, format, since, until }: Period): boolean =>
    daysOf(column, format, unlimited)?.every((day) => (since ?? day) <= day && day <= (until ?? day)) ?? false;

  /** The groups of a variable in a table; undefined when they are not held. */
  const groupsIn = (variable: Variable, { table, breaks }: Held, among: readonly PackedCollection[]): Groups | undefined => {
    const by = groupedBy(variable, wording);
    const place = breaks.findIndex((one) => one.by === by);
    const held = table.groups.find(([one]) => one === place)?.[1];
    if (held !== undefined) return held;
    const [wave, within] = variable.kind === 'pair' ? variable.of : [variable, null];
    const days = wave.kind === 'wave' ? daysOf(wave.column, wave.format, among) : null;
    if (wave.kind !== 'wave' || days === null) return undefined;
    const only = onlyWave(days, wave.unit);
    if (only === null) return days.length === 0 ? [] : undefined;
    if (within === null) return [[only, table.total]];
    return groupsIn(within, { table, breaks }, among)?.map(([value, statistic]) => [pairKey(only, value ?? ''), statistic]);
  };

  return {
    name: 'saved',
    columns: () => [...called.keys()],
    async collect(requests, breaks, population) {
      const among = collections.filter((one) => samePopulation(one.population, population, called, inPeriod));
      const [first] = among;
      if (first === undefined) throw refusePopulation(population, name, collections);
      const lacking = { requests: [] as Request[], breaks: new Set<Break>() };
      const breakdowns = requests.map((request): [string, Breakdown] => {
        const asked = askedOf(request, wording);
        const found = among.flatMap((one) =>
          one.tables.filter((table) => table.asked === asked).map((table): Held => ({ table, breaks: one.breaks })),
        );
        const [answer] = found;
        if (answer === undefined) {
          lacking.requests.push(request);
          return [request.id, { total: unpacked(NOTHING), groups: new Map() }];
        }
        const groups = breaks.flatMap((one): [string, Map<string | null, Statistic>][] => {
          const values = found.map((table) => groupsIn(one.variable, table, among)).find((some) => some !== undefined);
          if (values === undefined && one.optional !== true) lacking.breaks.add(one);
          return values === undefined ? [] : [[one.id, new Map(values.map(([value, statistic]) => [value, unpacked(statistic)]))]];
        });
        return [request.id, { total: unpacked(answer.table.total), groups: new Map(groups) }];
      });
      const elsewhere = (request: Request): boolean => tables.some(({ asked }) => asked === askedOf(request, wording));
      if (lacking.requests.some(elsewhere)) throw refusePopulation(population, name, collections);
      if (lacking.requests.length + lacking.breaks.size > 0) throw refuseLacking(lacking.requests, [...lacking.breaks], name, among);
      return { breakdowns: new Map(breakdowns), rows: { ...first.rows, excluded: new Map(first.rows.excluded) }, filters: new Map() };
    },
    close: async () => {},
  };
}
