import { expect, it } from 'vitest';
import { cellAt, cellsOf } from '../../../src/metrics/rfm/segment-cells.js';

it('every combination of scores is listed where it is looked for', () => {
  for (const bins of [2, 5, 10]) {
    const cells = cellsOf(bins);
    expect(cells).toHaveLength(bins ** 3);
    expect(cells.map(({ r, f, m }) => cellAt(r, f, m, bins))).toEqual(cells.map((_, at) => at));
    expect([cells[0], cells.at(-1)]).toEqual([
      { r: 1, f: 1, m: 1 },
      { r: bins, f: bins, m: bins },
    ]);
  }
});
