import { significant } from './numbers.js';
import { plain } from './plain.js';
import type { Section, TableSection } from './renderer.js';
import type { Words } from './words.js';

type Plane = Extract<Section, { kind: 'plane' }>;

/** The points of a plane as rows, for renderers that write and do not draw. */
export const planeTable = (plane: Plane): TableSection => ({
  id: plane.id,
  kind: 'table',
  title: plane.title,
  columns: [
    { key: 'label', label: '', unit: 'text' },
    { key: 'x', label: plane.x.label, unit: 'number' },
    { key: 'y', label: plane.y.label, unit: 'number' },
    ...(plane.size ? [{ key: 'size', label: plane.size.label, unit: 'number' as const }] : []),
    ...(plane.points.some(({ quadrant }) => quadrant !== undefined) ? [{ key: 'quadrant', label: '', unit: 'text' as const }] : []),
  ],
  rows: plane.points.map(({ label, x, y, size = null, quadrant = null }) => ({ label, x, y, size, quadrant })),
});

/** Where the plane is cut into quadrants, in at most one line. */
export function planeCuts(plane: Plane, words: Words): string[] {
  const cuts = [plane.x, plane.y].flatMap((axis) => (axis.cut === null ? [] : [words.cutPoint(plain(axis.label), significant(axis.cut))]));
  return cuts.length === 0 ? [] : [cuts.join(' · ')];
}
