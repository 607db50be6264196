import { type Axis, axisOf, drawInterval, type Point } from './axis.js';
import { spread } from './columns.js';
import type { GridCell, GridColumn } from './grid.js';
import { boundText } from './numbers.js';
import type { Page } from './page.js';
import type { Figure } from './renderer.js';

/** A column that draws figures with their intervals on one axis, whose two ends stand in its head. */
export interface IntervalColumn {
  column: GridColumn;
  cell(figure: Figure): GridCell;
}

/** The column for figures of one unit; null when none of them has a value. */
export function intervalColumn(figures: Figure[], page: Page): IntervalColumn | null {
  const points = figures.flatMap((figure) => pointOf(figure) ?? []);
  const axis = axisOf(points);
  const unit = figures[0]?.unit;
  if (axis === null || unit === undefined) return null;
  return {
    column: {
      head: (width) => spread(boundText(axis.low, unit), boundText(axis.high, unit), width),
      align: 'left',
      draw: [14, 40],
      optional: true,
    },
    cell: (figure) => ({ text: (width) => drawn(figure, axis, width), paint: page.ink.accent }),
  };
}

function drawn(figure: Figure, axis: Axis, width: number): string {
  const point = pointOf(figure);
  return point === null ? '' : drawInterval(point, axis, width);
}

function pointOf(figure: Figure): Point | null {
  if (figure.value === null) return null;
  return { value: figure.value, low: figure.interval?.low ?? null, high: figure.interval?.high ?? null };
}
