import { type Break, type Condition, type Population, pairKey, type Request, type Variable } from '../../src/statistics/request.js';

/** Responses as anybody sees them in a spreadsheet. Row 1 is the header, so that the first response stands in row 2. */
export interface Table {
  header: string[];
  rows: string[][];
}

/** A statistic as plain data: per combination of keys or per item, with numbers at twelve digits. */
export type PlainStatistic =
  | Record<string, { n: number; w: string; ww: string; first: number | null }>
  | { n: number; w: string; ww: string; sums: string[]; products: string[][] };

/** An engine's answers as plain data that can be compared; groups without any response are left out. */
export interface PlainCollection {
  statistics: Record<string, { total: PlainStatistic; groups: Record<string, Record<string, PlainStatistic>> }>;
  rows: number;
  blank: number;
  included: number;
  duplicates: number;
  w: string;
  ww: string;
  excluded: Record<string, { count: number; firstRows: number[] }>;
  filters: Record<string, PlainStatistic>;
}

interface Response {
  cells: ReadonlyMap<string, string>;
  row: number;
  weight: number;
}

/** Numbers as the JSON report prints them. */
export const digits = (value: number): string => Number(value.toPrecision(12)).toString();

/** Answers requests the slow and obvious way: keep all responses, and look through all of them for each single number. */
export function fold({ header, rows }: Table, requests: Request[], breaks: Break[], population: Population): PlainCollection {
  const all = rows.map((cells, i) => ({
    cells: new Map(header.map((name, at) => [name, (cells[at] ?? '').trim()])),
    row: i + 2,
    weight: 1,
  }));
  const filled = all.filter(({ cells }) => [...cells.values()].some((cell) => cell !== ''));
  const eligible = filled.filter((response) => reasonToExclude(response, population) === null);
  const verdicts = filled.map((response) => ({
    response,
    reason:
      reasonToExclude(response, population) ??
      (isSuperseded(response, eligible, population) ? 'duplicate' : reasonToFilter(response, population)),
  }));
  const reasons = [...new Set(verdicts.flatMap(({ reason }) => (reason === null ? [] : [reason])))];
  const included = verdicts
    .filter(({ reason }) => reason === null)
    .map(({ response }) => ({ ...response, weight: population.weight === null ? 1 : Number(response.cells.get(population.weight)) }));
  const offered = verdicts.filter(({ reason }) => reason === null || reason === 'filtered' || reason === 'no-weight');
  return {
    statistics: Object.fromEntries(
      requests.map((request) => [
        request.id,
        {
          total: statisticOf(request, included),
          groups: Object.fromEntries(breaks.map((one) => [one.id, groupsOf(request, one, included)])),
        },
      ]),
    ),
    rows: filled.length,
    blank: all.length - filled.length,
    included: included.length,
    duplicates: included.filter((response) => population.duplicates?.keep === 'all' && isRepeat(response, eligible, population)).length,
    w: digits(sum(included.map(({ weight }) => weight))),
    ww: digits(sum(included.map(({ weight }) => weight * weight))),
    excluded: Object.fromEntries(
      reasons.map((reason) => {
        const lost = verdicts.filter((verdict) => verdict.reason === reason).map(({ response }) => response.row);
        return [reason, { count: lost.length, firstRows: lost.slice(0, 5) }];
      }),
    ),
    filters: Object.fromEntries(
      population.where.map(({ column }) => [
        column,
        countsOf(
          [{ kind: 'column', column }],
          offered.map(({ response }) => response),
        ),
      ]),
    ),
  };
}

const reasonToExclude = ({ cells }: Response, { exclude }: Population): string | null =>
  exclude.find(({ when }) => isMet(when, cells))?.reason ?? null;

function reasonToFilter({ cells }: Response, { where, weight }: Population): string | null {
  if (!where.every((condition) => isMet(condition, cells))) return 'filtered';
  return weight !== null && ['', 'na', 'nan', 'null', 'n/a'].includes((cells.get(weight) ?? '').toLowerCase()) ? 'no-weight' : null;
}

/** The responses of the same respondent, the given one among them; without an id it stands alone. */
function sharing(response: Response, responses: Response[], { duplicates }: Population): Response[] {
  const id = duplicates ? response.cells.get(duplicates.column) : undefined;
  return id ? responses.filter(({ cells }) => cells.get(duplicates?.column ?? '') === id) : [response];
}

const isRepeat = (response: Response, eligible: Response[], population: Population): boolean =>
  sharing(response, eligible, population).some(({ row }) => row < response.row);

/** Whether another response of the same respondent is kept instead. */
function isSuperseded(response: Response, eligible: Response[], population: Population): boolean {
  const same = sharing(response, eligible, population);
  const answers = ({ cells }: Response): number => [...cells.values()].filter((cell) => cell !== '').length;
  const most = Math.max(...same.map(answers));
  switch (population.duplicates?.keep) {
    case 'first':
      return response !== same[0];
    case 'last':
      return response !== same.at(-1);
    case 'best':
      return response !== same.find((one) => answers(one) === most);
    default:
      return false;
  }
}

function isMet({ column, operator, values }: Condition, cells: ReadonlyMap<string, string>): boolean {
  const cell = cells.get(column) ?? '';
  const [first = ''] = values;
  switch (operator) {
    case 'blank':
      return cell === '';
    case '=':
    case 'in':
      return cell !== '' && values.some((value) => areEqual(cell, value));
    case '!=':
    case 'not in':
      return cell === '' || !values.some((value) => areEqual(cell, value));
    default:
      return cell !== '' && order(cell, first, operator);
  }
}

const areEqual = (cell: string, value: string): boolean =>
  cell === value || (isNumber(cell) && isNumber(value) && Number(cell) === Number(value));

function order(cell: string, bound: string, operator: '<' | '<=' | '>' | '>='): boolean {
  if (isNumber(bound) && !isNumber(cell)) return false;
  const [a, b] = isNumber(bound) ? [Number(cell), Number(bound)] : [cell, bound];
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}

/** Digits with at most one point and a short exponent; what JavaScript, Python or SQL alone take for a number is none. */
const isNumber = (text: string): boolean =>
  /^[-+]?[0-9.]+(e[-+]?[0-9]{1,2})?$/i.test(text) && /[0-9]/.test(text) && !Number.isNaN(Number(text));

function statisticOf(request: Request, responses: Response[]): PlainStatistic {
  if (request.kind === 'customers' || request.kind === 'durations') throw new RangeError(`${request.kind} are folded by themselves`);
  return request.kind === 'counts' ? countsOf(request.variables, responses) : momentsOf(request.items, responses);
}

function countsOf(variables: Variable[], responses: Response[]): PlainStatistic {
  const keysOf = (response: Response): string => JSON.stringify(variables.map((variable) => keyOf(variable, response)));
  const keys = [...new Set(responses.map(keysOf))];
  return Object.fromEntries(
    keys.map((key) => {
      const same = responses.filter((response) => keysOf(response) === key);
      const first = Math.min(...same.map(({ row }) => row));
      return [key, { n: same.length, ...weightsOf(same), first }];
    }),
  );
}

function momentsOf(items: { column: string; codes: ReadonlyMap<string, number> }[], responses: Response[]): PlainStatistic {
  const codeOf = (item: number, { cells }: Response): number | undefined => {
    const { column = '', codes } = items[item] ?? {};
    return codes?.get(cells.get(column) ?? '');
  };
  const complete = responses.filter((response) => items.every((_, i) => codeOf(i, response) !== undefined));
  const product = (...of: number[]): string =>
    digits(sum(complete.map((response) => of.reduce((value, item) => value * (codeOf(item, response) as number), response.weight))));
  return {
    n: complete.length,
    ...weightsOf(complete),
    sums: items.map((_, i) => product(i)),
    products: items.map((_, i) => items.map((_, j) => product(i, j))),
  };
}

function groupsOf(request: Request, { variable }: Break, responses: Response[]): Record<string, PlainStatistic> {
  const values = [...new Set(responses.map((response) => keyOf(variable, response)))];
  const groups = values.map((value) => {
    const group = responses.filter((response) => keyOf(variable, response) === value);
    return [JSON.stringify(value), statisticOf(request, group)] as const;
  });
  return Object.fromEntries(groups.filter(([, statistic]) => !isEmpty(statistic)));
}

/** Whether a statistic counts no response: such groups may be absent. */
export const isEmpty = (statistic: PlainStatistic): boolean =>
  Array.isArray(statistic.sums) ? statistic.n === 0 : Object.keys(statistic).length === 0;

function keyOf(variable: Variable, { cells }: Response): string | null {
  if (variable.kind === 'column') return cells.get(variable.column) || null;
  if (variable.kind === 'matches') {
    const matched = variable.pairs.filter(({ columns: [a, b], texts }) => texts.has(pairKey(cells.get(a) ?? '', cells.get(b) ?? '')));
    return matched.length === 0 ? null : String(matched.length);
  }
  if (variable.kind !== 'first' && variable.kind !== 'filled') throw new RangeError(`${variable.kind} is tested by itself`);
  const held = variable.columns.map((column) => cells.get(column) ?? '').filter((cell) => cell !== '' && !variable.blank.includes(cell));
  if (held.length === 0) return null;
  return variable.kind === 'first' ? (held[0] as string) : String(held.length);
}

const weightsOf = (responses: Response[]): { w: string; ww: string } => ({
  w: digits(sum(responses.map(({ weight }) => weight))),
  ww: digits(sum(responses.map(({ weight }) => weight * weight))),
});

/** Adds the smallest first, which loses least. */
const sum = (values: number[]): number => [...values].sort((a, b) => Math.abs(a) - Math.abs(b)).reduce((total, value) => total + value, 0);
