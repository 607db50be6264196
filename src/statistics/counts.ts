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
  /** What rounding took from w and ww, where they are to be added to others and must not lose it. */
  lost?: Lost;
}

/** What rounding took from a sum of weights, and from one of squared weights. */
export type Lost = [w: number, ww: number];

/** How often each answer, or combination of answers, occurs. Cells are unique by their keys. Engines give them in the order of their keys, so that sums over them do not depend on the order of the responses. */
export interface Counts {
  kind: 'counts';
  cells: Cell[];
  /** Responses left out of the cells because there were too many distinct keys; 0 in a whole table. */
  overflow: number;
}

/** The empty table, neutral in `addCounts`. */
export const noCounts = (): Counts => ({ kind: 'counts', cells: [], overflow: 0 });

/** The table of disjoint samples together: cells with equal keys are summed, one sample after the other. */
export function addCounts(...samples: readonly Counts[]): Counts {
  const cells = new Map<string | null, Cell>();
  let overflow = 0;
  for (const sample of samples) {
    overflow += sample.overflow;
    for (const cell of sample.cells) {
      const id = cell.keys.length === 1 ? (cell.keys[0] as string | null) : cellId(cell.keys);
      const known = cells.get(id);
      if (known === undefined) cells.set(id, { ...cell });
      else {
        known.n += cell.n;
        addWeights(known, cell);
        known.first = earliest(known.first, cell.first);
      }
    }
  }
  return { kind: 'counts', cells: [...cells.values()], overflow };
}

/** Adds sums of weights; exactly, as far as both tell what rounding took from them (Neumaier's compensated summation). */
export function addWeights(to: Weights, more: Weights): void {
  const [w, ww] = [to.w + more.w, to.ww + more.ww];
  if (to.lost && more.lost)
    to.lost = [to.lost[0] + more.lost[0] + rounding(to.w, more.w, w), to.lost[1] + more.lost[1] + rounding(to.ww, more.ww, ww)];
  to.w = w;
  to.ww = ww;
}

type Weights = Pick<Cell, 'w' | 'ww' | 'lost'>;

const rounding = (a: number, b: number, sum: number): number => (Math.abs(a) >= Math.abs(b) ? a - sum + b : b - sum + a);

/** Sums of weights with what rounding took from them put back. */
export const withLost = <T extends Weights>({ lost = [0, 0], ...sums }: T): Omit<T, 'lost'> => ({
  ...sums,
  w: sums.w + lost[0],
  ww: sums.ww + lost[1],
});

/** Orders cells by their keys, no answer first, texts by code units: the same everywhere. */
export const byKeys = (a: Pick<Cell, 'keys'>, b: Pick<Cell, 'keys'>): number => compareKeys(a.keys, b.keys, 0);

function compareKeys(a: Cell['keys'], b: Cell['keys'], at: number): number {
  const [first, second] = [a[at], b[at]];
  if (first === undefined || second === undefined) return 0;
  if (first === second) return compareKeys(a, b, at + 1);
  if (first === null || second === null) return first === null ? -1 : 1;
  return first < second ? -1 : 1;
}

/** A string that is equal exactly for equal keys. */
export const cellId = (keys: readonly (string | null)[]): string => JSON.stringify(keys);

/** The smaller of two row numbers, where null is unknown. */
export function earliest(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}
