import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDurations, type Durations, noDurations, sortedMinutes } from '../../src/statistics/durations.js';

const of = (minutes: number[], keys: (string | null)[] = [], more: Partial<Durations> = {}): Durations => ({
  ...noDurations(),
  cells: [{ keys, minutes: Float64Array.from(minutes).sort() }],
  ...more,
});
const bad = (column: string, count: number, firstRow: number) => ({ column, count, example: `row ${firstRow}`, firstRow });

describe('addDurations', () => {
  it('keeps all values; losses add up, with the first of them', () => {
    const a = of([5, 1], ['high'], { missing: 2, negative: { count: 1, firstRow: 9 }, unreadable: [bad('x', 1, 9)] });
    const b = of([3], ['high'], { missing: 1, negative: { count: 2, firstRow: 4 }, unreadable: [bad('x', 2, 4), bad('y', 1, 5)] });
    const sum = addDurations(a, b);
    expect([...sortedMinutes(sum)]).toEqual([1, 3, 5]);
    expect(sum).toMatchObject({ missing: 3, negative: { count: 3, firstRow: 4 }, unreadable: [bad('x', 3, 4), bad('y', 1, 5)] });
    expect(addDurations(a, noDurations())).toEqual(a);
  });

  it('does not change what it adds', () => {
    const a = of([1], [], { unreadable: [bad('x', 1, 2)] });
    addDurations(a, of([2], [], { unreadable: [bad('x', 1, 3)] }));
    expect(a).toEqual(of([1], [], { unreadable: [bad('x', 1, 2)] }));
  });
});

describe('sortedMinutes', () => {
  it('of the wanted cells, in ascending order whatever was added first', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 99 }))), (parts) => {
        const sum = parts.reduce((total, part, i) => addDurations(total, of(part, [i % 2 === 0 ? 'even' : 'odd'])), noDurations());
        const expected = (wanted: (i: number) => boolean) =>
          parts
            .filter((_, i) => wanted(i))
            .flat()
            .sort((a, b) => a - b);
        expect([...sortedMinutes(sum)]).toEqual(expected(() => true));
        expect([...sortedMinutes(sum, ([key]) => key === 'odd')]).toEqual(expected((i) => i % 2 === 1));
      }),
    );
  });
});
