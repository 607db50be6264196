/** Where a function is least, as far as a search found, and its value there. */
export interface Minimum {
  at: number[];
  value: number;
  /** False when the search ran out of steps. */
  converged: boolean;
}

const MOST_STEPS = 4000;

/** How large the first simplex is, how near its corners are to each other at the end (as a share), and how often the search begins again. */
interface Search {
  step?: number;
  near?: number;
  again?: number;
}

/**
 * The least value of a smooth function of a few numbers, near `start`: simplex search of Nelder & Mead (1965), The Computer Journal 7, with
 * the coefficients 1, 2, 1/2, 1/2, begun again at its end until that changes nothing. A value that is no number counts as infinite.
 */
export function minimise(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  { step = 0.5, near = 1e-7, again = 3 }: Search = {},
): Minimum {
  let best = search(f, start, step, near);
  for (let more = 0; more < again; more++) {
    const next = search(f, best.at, step / 4, near);
    const settled = Math.abs(next.value - best.value) <= 1e-9 * (Math.abs(best.value) + 1e-9);
    if (next.value <= best.value) best = next;
    if (settled) break;
  }
  return best;
}

function search(f: (x: readonly number[]) => number, start: readonly number[], step: number, near: number): Minimum {
  const sameValue = Math.max(1e-11, near ** 2);
  const evaluate = (at: number[]): Minimum => {
    const value = f(at);
    return { at, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value, converged: true };
  };
  const corners = [evaluate([...start]), ...start.map((_, axis) => evaluate(start.map((x, i) => (i === axis ? x + step : x))))];
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    corners.sort((a, b) => a.value - b.value);
    const [low, high] = [corners[0] as Minimum, corners.at(-1) as Minimum];
    const close = corners.every(({ at }) => at.every((x, i) => Math.abs(x - (low.at[i] as number)) <= near * (1 + Math.abs(x))));
    if (close && high.value - low.value <= sameValue * (Math.abs(low.value) + sameValue)) return low;
    const others = corners.slice(0, -1);
    const centre = start.map((_, i) => others.reduce((sum, { at }) => sum + (at[i] as number), 0) / others.length);
    const along = (share: number): Minimum => evaluate(centre.map((c, i) => c + share * ((high.at[i] as number) - c)));
    const reflected = along(-1);
    const second = others.at(-1) as Minimum;
    let next = reflected;
    if (reflected.value < low.value) {
      const expanded = along(-2);
      if (expanded.value < reflected.value) next = expanded;
    } else if (reflected.value >= second.value) {
      next = along(reflected.value < high.value ? -0.5 : 0.5);
      if (next.value >= Math.min(reflected.value, high.value)) {
        for (let i = 1; i < corners.length; i++) {
          corners[i] = evaluate((corners[i] as Minimum).at.map((x, j) => ((low.at[j] as number) + x) / 2));
        }
        continue;
      }
    }
    corners[corners.length - 1] = next;
  }
  return { ...(corners.sort((a, b) => a.value - b.value)[0] as Minimum), converged: false };
}
