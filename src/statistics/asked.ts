import { cellId } from './counts.js';
import type { Request, Variable } from './request.js';

/** How a file speaks of its columns, and which texts they hold: what is asked of other texts makes no difference to its answers. */
export interface Wording {
  call(column: string): string;
  occurs(column: string, text: string): boolean;
}

/**
 * What a request asks of a file, as text that is equal exactly for requests with the same answer there; ids and the order of lists do not
 * matter. Throws RangeError for what only the rows can answer: customers, durations, what a table says of a customer.
 */
export function askedOf(request: Request, wording: Wording): string {
  switch (request.kind) {
    case 'counts':
      return JSON.stringify(['counts', request.variables.map((variable) => partsOf(variable, wording))]);
    case 'moments':
      return JSON.stringify(['moments', request.items.map((item) => codesOf(item, wording))]);
    default:
      throw new RangeError(`${request.kind} are not kept`);
  }
}

/** What a break groups responses by, as text; as `askedOf`. */
export const groupedBy = (variable: Variable, wording: Wording): string => JSON.stringify(partsOf(variable, wording));

/** The column whose texts a request counts, and nothing else; null for any other request. */
export function columnCounted(asked: string): string | null {
  const [kind, variables] = JSON.parse(asked) as [string, unknown[][]];
  const [first, ...more] = kind === 'counts' ? variables : [];
  return first?.[0] === 'column' && more.length === 0 ? (first[1] as string) : null;
}

function partsOf(variable: Variable, wording: Wording): unknown[] {
  const { call, occurs } = wording;
  switch (variable.kind) {
    case 'column':
      return ['column', call(variable.column)];
    case 'wave':
      return ['wave', call(variable.column), variable.format, variable.unit];
    case 'shape':
      return ['shape', call(variable.column), variable.of];
    case 'pair':
      return ['pair', ...variable.of.map((one) => partsOf(one, wording))];
    case 'filled':
    case 'first': {
      const columns = variable.columns.map(call);
      return [variable.kind, columns, variable.blank.filter((text) => columns.some((column) => occurs(column, text))).sort()];
    }
    case 'matches':
      return ['matches', ...variable.pairs.map((pair) => matchesOf(pair, wording))];
    default:
      throw new RangeError(`groups by ${variable.kind} are not kept`);
  }
}

function matchesOf({ columns, texts }: (Variable & { kind: 'matches' })['pairs'][number], { call, occurs }: Wording): unknown[] {
  const [a, b] = columns.map(call) as [string, string];
  const both = [...texts].filter((pair) => {
    const [first, second] = JSON.parse(pair) as [string, string];
    return occurs(a, first) && occurs(b, second);
  });
  return [a, b, both.sort()];
}

function codesOf({ column, codes }: Extract<Request, { kind: 'moments' }>['items'][number], { call, occurs }: Wording): unknown[] {
  const own = call(column);
  const known = [...codes].filter(([text]) => occurs(own, text));
  return [own, known.sort(([a], [b]) => (cellId([a]) < cellId([b]) ? -1 : 1))];
}
