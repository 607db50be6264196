import { addMoments, type Moments, noMoments } from '../../statistics/moments.js';
import type { Breakdown, Request } from '../../statistics/request.js';
import { cellsOf } from '../text/cells.js';
import { setsOf } from '../text/sets.js';
import { EVERYBODY } from '../text/tally.js';
import type { Connection } from './connection.js';
import { exactSum, totalOfParts } from './exact-sum.js';
import type { GroupedRows } from './grouped.js';
import type { Crossed } from './groups.js';
import { isIn, numberLiteral } from './list.js';
import { reducer } from './reduce.js';
import type { Stored } from './stored.js';

type MomentsRequest = Extract<Request, { kind: 'moments' }>;

/** Sums that one statement asks for; PostgreSQL has at most 1,664 columns, and each sum takes two. */
const MOST_SUMS = 700;

/** Answers one request for moments. Products are worked out by the database; whole ones, as of codes without weights, it adds up exactly. */
export async function momentsOf(
  connection: Connection,
  table: Stored,
  which: GroupedRows,
  request: MomentsRequest,
  crossed: readonly [Crossed, ...Crossed[]],
): Promise<Breakdown<Moments>> {
  const parts = [];
  for (const one of crossed) parts.push(await momentsBy(connection, table, which, request, one));
  return { total: (parts[0] as Breakdown<Moments>).total, groups: new Map(parts.flatMap(({ groups }) => [...groups])) };
}

async function momentsBy(
  connection: Connection,
  table: Stored,
  { rows, of, weighted }: GroupedRows,
  { items }: MomentsRequest,
  { breaks, sizes }: Crossed,
): Promise<Breakdown<Moments>> {
  const { dialect, name, query } = connection;
  const k = items.length;
  const { texts, reduce } = reducer(table, dialect);
  const by = breaks.map((one) => ({ ...one, variable: reduce(one.variable) }));
  const keys = texts.expressions.map((_, i) => `c${i}`);
  const x = items.map((_, i) => `c${keys.length + i}`);
  const codes = items.map(({ column, codes: of }) => codeOf(column, of, table, dialect));
  const whole = !weighted && items.every(({ codes: of }) => [...of.values()].every(Number.isInteger));
  const weight = weighted ? 'w * ' : '';
  const values = [
    ...(weighted ? ['w', 'w * w'] : []),
    ...x.map((one) => `${weight}${one}`),
    ...pairsOf(k).map(([i, j]) => `${weight}${x[i]} * ${x[j]}`),
  ];
  const complete = x.map((one) => ` AND ${one} IS NOT NULL`).join('');
  const from = `FROM (${rows.with([...texts.expressions, ...codes])}) AS t\nWHERE ${of}${complete}`;
  const grouped = keys.length === 0 ? '' : `\nGROUP BY ${keys.join(', ')}`;
  const found = new Map<string, { texts: (string | null)[]; n: number; sums: number[] }>();
  for (let at = 0; at === 0 || at < values.length; at += MOST_SUMS) {
    const sums = values.slice(at, at + MOST_SUMS).flatMap((value) => (whole ? [`sum(${value})`] : exactSum(value)));
    const columns = [...keys, 'count(*)', ...sums].map((one, i) => `${one} AS o${i}`);
    await query(`SELECT ${columns.join(', ')}\n${from}${grouped}`, (row) => {
      const n = Number(row[keys.length]);
      if (n === 0) return;
      const own = row.slice(0, keys.length);
      const id = JSON.stringify(own);
      const group = found.get(id) ?? { texts: own, n, sums: [] };
      group.sums.push(...row.slice(keys.length + 1).map(Number));
      found.set(id, group);
    });
  }
  const sets = setsOf(by, Number, name);
  const moments: Moments[] = [];
  for (const { texts: written, n, sums } of found.values()) {
    const own = momentsFrom(k, n, whole ? sums : together(sums), weighted);
    for (const set of sets.of(cellsOf(written.map((text) => text ?? '')))) moments[set] = addMoments(moments[set] ?? noMoments(k), own);
  }
  const groups = sets.groups();
  return {
    total: moments[EVERYBODY] ?? noMoments(k),
    groups: new Map(
      [...sizes].map(([id, values_]) => [
        id,
        new Map([...values_.keys()].map((value) => [value, moments[groups.get(id)?.get(value) ?? -1] ?? noMoments(k)])),
      ]),
    ),
  };
}

/** Items i and j of a symmetric table, each pair once. */
const pairsOf = (k: number): [number, number][] =>
  Array.from({ length: k }, (_, i) => Array.from({ length: k - i }, (_, j): [number, number] => [i, i + j])).flat();

/** The code of a cell as a number; NULL where it has none. White space around it is looked for only where it has none without. */
function codeOf(column: string, codes: ReadonlyMap<string, number>, { raw, trimmed }: Stored, dialect: Connection['dialect']): string {
  const texts = new Map<number, string[]>();
  for (const [text, code] of codes) texts.set(code, [...(texts.get(code) ?? []), text]);
  if (texts.size === 0) return `CASE WHEN 1 = 0 THEN ${dialect.double('0')} ELSE NULL END`;
  const casesOf = (text: string): string =>
    [...texts].map(([code, of]) => `WHEN ${isIn(text, of, dialect)} THEN ${dialect.double(numberLiteral(code))}`).join(' ');
  const cell = raw(column);
  return `CASE ${casesOf(cell)} WHEN ${dialect.isBlank(cell)} THEN NULL ${casesOf(trimmed(cell))} ELSE NULL END`;
}

/** Parts and rests, one after the other, as sums. */
const together = (sums: readonly number[]): number[] =>
  sums.flatMap((parts, i) => (i % 2 === 0 ? [totalOfParts(parts, sums[i + 1] as number)] : []));

function momentsFrom(k: number, n: number, values: readonly number[], weighted: boolean): Moments {
  const [w, ww] = weighted ? (values as [number, number]) : [n, n];
  const sums = values.slice(weighted ? 2 : 0);
  const products = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  for (const [at, [i, j]] of pairsOf(k).entries()) {
    const product = sums[k + at] as number;
    (products[i] as number[])[j] = product;
    (products[j] as number[])[i] = product;
  }
  return { kind: 'moments', n, w, ww, sums: sums.slice(0, k), products };
}
