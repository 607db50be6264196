import { expect, test } from 'vitest';
import { rowsInWhole } from '../../../../src/engine/text/parallel/rows-in-whole.js';

test('rows of scans that took turns are those of the whole', () => {
  const scans = [
    {
      taken: [
        { at: 0, records: 3 },
        { at: 3, records: 0 },
        { at: 4, records: 2 },
      ],
    },
    {
      taken: [
        { at: 1, records: 4 },
        { at: 2, records: 1 },
      ],
    },
    { taken: [] },
  ];
  const [first, second] = rowsInWhole(scans).map((inWhole) => [1, 2, 3, 4, 5].map(inWhole));
  expect(first).toEqual([1, 2, 3, 9, 10]);
  expect(second).toEqual([4, 5, 6, 7, 8]);
});
