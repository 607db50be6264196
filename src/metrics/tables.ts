import { type Breakdown, type Statistic, sum, zero } from '../statistics/request.js';
import type { Tables } from './needs.js';

/** The tables of all responses. */
export const tablesOfAll = (breakdowns: ReadonlyMap<string, Breakdown>): Tables =>
  tables((request) => breakdownOf(breakdowns, request).total);

/** The tables of some groups of a break together. Throws RangeError for what was not asked for. */
export function tablesOf(values: readonly (string | null)[], breakId: string, breakdowns: ReadonlyMap<string, Breakdown>): Tables {
  return tables((request) => {
    const { total, groups } = breakdownOf(breakdowns, request);
    const [first = zero(total), ...more] = values.flatMap((value) => groups.get(breakId)?.get(value) ?? []);
    return sum([first, ...more]);
  });
}

function tables(find: (request: string) => Statistic): Tables {
  return {
    counts(request) {
      const found = find(request);
      if (found.kind !== 'counts') throw new RangeError(`${request} is no table`);
      return found;
    },
    moments(request) {
      const found = find(request);
      if (found.kind !== 'moments') throw new RangeError(`${request} are no moments`);
      return found;
    },
    customers(request) {
      const found = find(request);
      if (found.kind !== 'customers') throw new RangeError(`${request} are no customers`);
      return found;
    },
    durations(request) {
      const found = find(request);
      if (found.kind !== 'durations') throw new RangeError(`${request} are no durations`);
      return found;
    },
  };
}

function breakdownOf(breakdowns: ReadonlyMap<string, Breakdown>, request: string): Breakdown {
  const found = breakdowns.get(request);
  if (found === undefined) throw new RangeError(`nothing answers ${request}`);
  return found;
}
