import type { Break, Population, Request, Variable } from '../../../statistics/request.js';
import type { TextSource } from '../text-source.js';

/** What is asked of a source in one pass. */
export interface Asked {
  source: TextSource;
  requests: readonly Request[];
  breaks: readonly Break[];
  population: Population;
}

/** What records are made of, and what is asked of them. Columns are places in a record. */
export interface Layout {
  /** One byte of ASCII. */
  delimiter: string;
  width: { least: number; most: number };
  /** Columns whose texts must be known; each text has a line in some tables, and is a member of some breaks, by their numbers. */
  known: readonly { column: number; tables: readonly number[]; breaks: readonly number[] }[];
  weight: number | null;
  respondent: number | null;
  tables: number;
  breaks: number;
}

/** What a kernel is to look at; null where what is asked needs more than single columns, or records are written otherwise than with a delimiter of one byte. */
export function layoutOf({ source, requests, breaks, population }: Asked, index: (column: string) => number): Layout | null {
  const { exclude, where, weight, period, duplicates } = population;
  const { delimiter, nested, always, width } = source;
  const tables = requests.map((request) => (request.kind === 'counts' ? columnOf(request.variables) : null));
  const members = breaks.map(({ variable }) => columnOf([variable]));
  const plain = [...tables, ...members].every((column) => column !== null) && where.length === 0 && period == null;
  const keepsAll = duplicates == null || duplicates.keep === 'all';
  if (!plain || !keepsAll || nested || always.length > 0 || !/^[^"\r\n\u0080-\uffff]$/.test(delimiter)) return null;
  const columns = new Set([...tables, ...members, ...exclude.map(({ when }) => when.column)] as string[]);
  const at = (places: (string | null)[], column: string): number[] => places.flatMap((one, i) => (one === column ? [i] : []));
  const layout: Layout = {
    delimiter,
    width,
    known: [...columns].map((column) => ({ column: index(column), tables: at(tables, column), breaks: at(members, column) })),
    weight: weight === null ? null : index(weight),
    respondent: duplicates == null ? null : index(duplicates.column),
    tables: tables.length,
    breaks: breaks.length,
  };
  const places = [...layout.known.map(({ column }) => column), layout.weight ?? 0, layout.respondent ?? 0];
  return Math.max(...places) < width.most ? layout : null;
}

/** The column whose text alone says what variables are; null where there is none. */
function columnOf([one, ...more]: readonly Variable[]): string | null {
  if (one === undefined || more.length > 0) return null;
  return one.kind === 'column' || one.kind === 'shape' || one.kind === 'wave' || one.kind === 'lookup' ? one.column : null;
}
