/** One line of a frequency table: a combination of stored answers and how many responses gave it. */
export interface Cell {
  /** One key per variable; null = no answer. */
  keys: (string | null)[];
  /** Responses. */
  n: number;
  /** Sum of their weights; equals n without weights. */
  w: number;
  /** Sum of their squared weights. */
  ww: number;
  /** Row (counted from 1 as a spreadsheet shows it) in which the combination was met first; null where the engine cannot tell. */
  first: number | null;
}

/** How often each answer, or combination of answers, occurs. Cells are unique by their keys, in no particular order. */
export interface Counts {
  kind: 'counts';
  cells: Cell[];
  /** Responses left out of the cells because there were too many distinct keys; 0 in a whole table. */
  overflow: number;
}

/** The empty table, neutral in `addCounts`. */
export const noCounts = (): Counts => ({ kind: 'counts', cells: [], overflow: 0 });

/** The table of two disjoint samples together: cells with equal keys are summed. */
export function addCounts(a: Counts, b: Counts): Counts {
  const cells = new Map<string, Cell>();
  for (const cell of [...a.cells, ...b.cells]) {
    const id = cellId(cell.keys);
    const known = cells.get(id);
    if (known === undefined) cells.set(id, { ...cell });
    else {
      known.n += cell.n;
      known.w += cell.w;
      known.ww += cell.ww;
      known.first = earliest(known.first, cell.first);
    }
  }
  return { kind: 'counts', cells: [...cells.values()], overflow: a.overflow + b.overflow };
}

/** A string that is equal exactly for equal keys. */
export const cellId = (keys: readonly (string | null)[]): string => JSON.stringify(keys);

/** The smaller of two row numbers, where null is unknown. */
export function earliest(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}
