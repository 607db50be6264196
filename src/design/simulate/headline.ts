/** What a scale is to its metric. */
export interface ScaleKind {
  type: 'nps' | 'csat' | 'ces' | 'rating';
  /** From low to high. */
  points: readonly number[];
  /** Low is good, and points are mirrored before anything is computed. */
  reverse: boolean;
  /** Points of the top box; null: by their number. */
  top: number | null;
}

/** Weights of a scale's points, in their order, by the figures that they make: figure = Σ weight · share. The first is the headline. */
export function figuresOf({ type, points, reverse, top }: ScaleKind): { id: string; weights: number[] }[] {
  const [low, high] = [points[0] as number, points.at(-1) as number];
  const meant = points.map((point) => (reverse ? low + high - point : point));
  const mean = { id: 'mean', weights: meant };
  switch (type) {
    case 'nps':
      return [{ id: 'nps', weights: meant.map((point) => (point >= 9 ? 100 : point <= 6 ? -100 : 0)) }, mean];
    case 'csat': {
      const least = [...meant].sort((a, b) => b - a)[(top ?? topBox(points.length)) - 1] as number;
      return [{ id: 'csat', weights: meant.map((point) => (point >= least ? 100 : 0)) }, mean];
    }
    case 'ces':
      return [{ id: 'ces', weights: meant }, mean];
    case 'rating':
      return [mean];
  }
}

/** As the metric has it: 1 of 3 points, 2 of more. */
const topBox = (points: number): number => (points <= 3 ? 1 : 2);
