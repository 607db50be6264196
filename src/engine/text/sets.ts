import { CsatError, error } from '../../diagnostic.js';
import { byKeys } from '../../statistics/counts.js';
import type { Break } from '../../statistics/request.js';
import type { Cells } from './cells.js';
import { BEYOND, numbering } from './numbering.js';
import { EVERYBODY } from './tally.js';

/** More groups than this in one break are an error: the column is an id or a text. */
export const MOST_GROUPS = 1000;

/** Holds the responses of a group that is beyond what an optional break may have; nobody asks for it. */
const NOBODY = EVERYBODY + 1;

/** The sets of responses for which requests are answered: everybody, and each group of each break. */
export interface Sets {
  /** The numbers of the sets that a response is in; they hold until the next one is asked for. Throws CsatError (exit 2). */
  of(cells: Cells): readonly number[];
  /** Per break its groups in the order of their values, each with the number of its set. */
  groups(): Map<string, Map<string | null, number>>;
}

/** No response yet; `index` gives the place of a column, `name` is the source's. */
export function setsOf(breaks: readonly Break[], index: (column: string) => number, name: string): Sets {
  const groupings = breaks.map(({ id, variable, optional = false }) => ({
    id,
    variable,
    numbers: numbering([variable], index, MOST_GROUPS),
    sets: [] as number[],
    optional,
    overfull: false,
  }));
  const of = [EVERYBODY, ...breaks.map(() => EVERYBODY)];
  let last = NOBODY;
  return {
    of(cells) {
      for (let i = 0; i < groupings.length; i++) {
        const grouping = groupings[i] as (typeof groupings)[number];
        const { numbers, sets } = grouping;
        const number = numbers.of(cells);
        if (number === BEYOND && grouping.optional) {
          grouping.overfull = true;
          of[i + 1] = NOBODY;
          continue;
        }
        if (number === BEYOND) {
          throw tooMany(grouping, name);
        }
        if (number === sets.length) sets.push(++last);
        of[i + 1] = sets[number] as number;
      }
      return of;
    },
    groups() {
      const whole = groupings.filter(({ overfull }) => !overfull);
      const ordered = whole.map(({ id, numbers, sets }): [string, Map<string | null, number>] => {
        const values = sets.map((set, number): [string | null, number] => [numbers.keys[number]?.[0] ?? null, set]);
        return [id, new Map(values.sort(([a], [b]) => byKeys({ keys: [a] }, { keys: [b] })))];
      });
      return new Map(ordered);
    },
  };
}

function tooMany({ id, variable }: Pick<Break, 'id' | 'variable'>, file: string): CsatError {
  const where = { file, subject: variable.kind === 'wave' ? variable.column : id };
  if (variable.kind === 'wave') {
    const message = `there are more than ${MOST_GROUPS} waves by ${variable.unit}`;
    return new CsatError(error('too-many-groups', message, { where, hint: 'longer waves are fewer, as  --wave month' }), 2);
  }
  return new CsatError(
    error('too-many-groups', `"${id}" has more than ${MOST_GROUPS} different values; a break needs a few`, { where }),
    2,
  );
}
