import type { Breakdown, Statistic } from '../../statistics/request.js';
import type { Connection } from './connection.js';
import { exactSum, totalOfParts } from './exact-sum.js';
import type { JudgedRows } from './judged-rows.js';
import type { Texts } from './reduce.js';
import type { Stored } from './stored.js';

/** Groupings that one statement asks for one by one. */
const MOST_AT_ONCE = 16;
/** Columns that one statement groups by in sets. */
const MOST_COLUMNS = 63;
/** Groups that the database cuts off after the first so many. */
const MOST_CUT_OFF = 1000;

/** What rows are grouped by, and who is told of the groups. */
export interface Grouping {
  texts: Texts;
  /** Most groups that are handed out, those that are met first, or, where rows have no numbers, the largest; null for all. */
  limit: number | null;
  each(group: Group): void;
}

/** Rows with equal texts. */
export interface Group {
  texts: (string | null)[];
  n: number;
  /** Sums of weights and of squared weights, in parts that add up exactly (see exact-sum.ts). */
  sums: Sums;
  /** Number of the first row. */
  first: number | null;
}

/** Σw in parts and rest, then Σw² likewise. */
export type Sums = [number, number, number, number];

/** The sums of weights and of squared weights that some parts mean. */
export const weightsOf = ([w, wRest, ww, wwRest]: Sums): { w: number; ww: number } => ({
  w: totalOfParts(w, wRest),
  ww: totalOfParts(ww, wwRest),
});

/** Groupings that answer a request, and the answer once they are done. */
export interface Asked<S extends Statistic> {
  groupings: Grouping[];
  result(): Breakdown<S>;
}

/** Which rows are grouped. */
export interface GroupedRows {
  rows: JudgedRows;
  /** Of which rows, as a condition on their verdict. */
  of: string;
  weighted: boolean;
}

/** A statement, and whose groups its rows are: each begins with the number of a grouping, then its texts, n, the first row and the sums. */
interface Statement {
  sql: string;
  /** Who is told of the rows with a number, and at which places they find their texts. */
  readers: Map<string, { grouping: Grouping; places: readonly number[] }[]>;
  /** Texts of each row. */
  width: number;
}

/** Groups rows in as many ways as wanted; several go into one statement. */
export async function group(connection: Connection, table: Stored, which: GroupedRows, groupings: readonly Grouping[]): Promise<void> {
  const together = connection.dialect.groupingSets ? groupings.filter(isLarge) : [];
  const others = groupings.filter((one) => !together.includes(one));
  const statements = [
    ...batches(together, fitsSets).map((some) => inSets(connection, which, some)),
    ...batches(others, (some) => some.length <= MOST_AT_ONCE).map((some) => oneByOne(connection, table, which, some)),
  ];
  for (const { sql, readers, width } of statements) {
    await connection.query(sql, (row) => {
      const [n, first, ...sums] = row.slice(1 + width);
      if (Number(n) === 0) return;
      const numbers = {
        n: Number(n),
        first: first == null ? null : Number(first),
        sums: which.weighted ? (sums.map(Number) as Sums) : ([0, 0, 0, 0] as Sums),
      };
      for (const { grouping, places } of readers.get(String(row[0])) ?? [])
        grouping.each({ texts: places.map((place) => row[1 + place] ?? null), ...numbers });
    });
  }
}

/** Groups of few are cut off where they are found; those of many are better counted in one look with others. */
const isLarge = ({ limit, texts }: Grouping): boolean => texts.expressions.length > 0 && (limit === null || limit > MOST_CUT_OFF);

/** Distinct texts of some groupings, and whether each is to be trimmed. */
function textsOf(groupings: readonly Grouping[]): { expression: string; written: boolean }[] {
  const all = groupings.flatMap(({ texts }) =>
    texts.expressions.map((expression, i) => ({ expression, written: texts.written[i] as boolean })),
  );
  return all.filter((one, i) => all.findIndex((other) => sameText(one, other)) === i);
}

const sameText = (a: { expression: string; written: boolean }, b: { expression: string; written: boolean }): boolean =>
  a.expression === b.expression && a.written === b.written;

/** The function `grouping` takes so many columns. */
const fitsSets = (groupings: readonly Grouping[]): boolean => textsOf(groupings).length <= MOST_COLUMNS;

/** As many as fit, one after the other. */
function batches(groupings: readonly Grouping[], fits: (some: readonly Grouping[]) => boolean): Grouping[][] {
  const found: Grouping[][] = [];
  for (const grouping of groupings) {
    const last = found.at(-1);
    if (last !== undefined && fits([...last, grouping])) last.push(grouping);
    else found.push([grouping]);
  }
  return found;
}

/** One look at the rows for all groupings. A row is of those whose columns it was grouped by. */
function inSets(connection: Connection, which: GroupedRows, groupings: readonly Grouping[]): Statement {
  const texts = textsOf(groupings);
  const readers: Statement['readers'] = new Map();
  const sets = new Set<string>();
  for (const grouping of groupings) {
    const places = grouping.texts.expressions.map((expression, i) =>
      texts.findIndex((one) => sameText(one, { expression, written: grouping.texts.written[i] as boolean })),
    );
    // Each bit, the last column first, is 1 where a row was not grouped by that column.
    const mask = texts.reduce((bits, _, i) => (bits << 1n) | (places.includes(i) ? 0n : 1n), 0n).toString();
    readers.set(mask, [...(readers.get(mask) ?? []), { grouping, places }]);
    sets.add(
      `(${[...places]
        .sort((a, b) => a - b)
        .map((place) => `c${place}`)
        .join(', ')})`,
    );
  }
  const columns = texts.map((_, i) => `c${i}`);
  const mask = `grouping(${columns.join(', ')})`;
  const by = `GROUPING SETS (${[...sets].join(', ')})`;
  return { sql: statement(connection, which, texts, { mask, by }), readers, width: texts.length };
}

/** A look at the rows for each grouping. */
function oneByOne(connection: Connection, table: Stored, which: GroupedRows, groupings: readonly Grouping[]): Statement {
  const width = Math.max(...groupings.map(({ texts }) => texts.expressions.length));
  const each = groupings.map((grouping, i) => {
    const texts = textsOf([grouping]);
    const by = texts.map((_, at) => `c${at}`).join(', ');
    const whole = statement(connection, which, texts, { mask: String(i), by }, width);
    if (grouping.limit === null) return whole;
    const trimmed = texts.map(({ written }, at) => (written ? table.trimmed(`o${1 + at}`) : `o${1 + at}`));
    const order = connection.row === null ? [`p${1 + width} DESC`, ...texts.map((_, at) => `p${1 + at}`)] : [`p${2 + width}`];
    return `SELECT * FROM (${withoutSpace(connection, whole, trimmed, width, which.weighted ? 4 : 0)}\nORDER BY ${order.join(', ')}\nLIMIT ${grouping.limit}) AS l`;
  });
  const readers = groupings.map((grouping, i): [string, { grouping: Grouping; places: number[] }[]] => [
    String(i),
    [{ grouping, places: grouping.texts.expressions.map((_, place) => place) }],
  ]);
  return { sql: each.join('\nUNION ALL\n'), readers: new Map(readers), width };
}

/** Rows grouped by what is written: the number of the grouping, its texts, n, the first row and the sums. */
function statement(
  { dialect, row }: Connection,
  { rows, of, weighted }: GroupedRows,
  texts: readonly { expression: string }[],
  { mask, by }: { mask: string; by: string },
  width = texts.length,
): string {
  const padding = Array.from({ length: width - texts.length }, () => dialect.nothing);
  const sums = weighted ? [...exactSum('w'), ...exactSum('w * w')] : [];
  const columns = [mask, ...texts.map((_, i) => `c${i}`), ...padding, 'count(*)', row === null ? dialect.nothing : 'min(r)', ...sums];
  return [
    `SELECT ${columns.map((one, i) => `${one} AS o${i}`).join(', ')}`,
    `FROM (${rows.with(texts.map(({ expression }) => expression))}) AS t`,
    `WHERE ${of}${by === '' ? '' : `\nGROUP BY ${by}`}`,
  ].join('\n');
}

/** Such groups, with those taken together that differ by white space around their texts only. */
function withoutSpace({ row, dialect }: Connection, groups: string, trimmed: readonly string[], width: number, sums: number): string {
  const at = (i: number): string => `o${1 + width + i}`;
  const added = [
    `sum(${at(0)})`,
    row === null ? dialect.nothing : `min(${at(1)})`,
    ...Array.from({ length: sums }, (_, i) => `sum(${at(2 + i)})`),
  ];
  const padding = Array.from({ length: width - trimmed.length }, () => dialect.nothing);
  const columns = ['o0', ...trimmed, ...padding].map((one, i) => `${one} AS p${i}`);
  const by = ['o0', ...trimmed].map((_, i) => `p${i}`);
  return `SELECT ${[...columns, ...added.map((one, i) => `${one} AS p${columns.length + i}`)].join(', ')}\nFROM (${groups}) AS g\nGROUP BY ${by.join(', ')}`;
}
