import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSegmentMap, coverageOf } from '../../../src/metrics/rfm/check-segment-map.js';
import { firstSegments } from '../../../src/metrics/rfm/segment-cells.js';
import { SEGMENT_MAPS, type SegmentRule } from '../../../src/metrics/rfm/segment-maps.js';

const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const anyMap: fc.Arbitrary<SegmentRule[]> = fc
  .array(fc.record({ r: range, f: range, m: range }, { requiredKeys: [] }), { minLength: 1, maxLength: 6 })
  .map((rules) => rules.map((rule, i) => ({ name: `s${i}`, ...rule })));

const unreachable = (name: keyof typeof SEGMENT_MAPS): string[] =>
  coverageOf(SEGMENT_MAPS[name], 5)
    .overlaps.filter(({ taken, of }) => taken === of)
    .map(({ segment }) => SEGMENT_MAPS[name][segment]?.name ?? '');

describe('the known maps', () => {
  it('rf-grid has every pair of scores in exactly one segment', () => {
    expect(coverageOf(SEGMENT_MAPS['rf-grid'], 5)).toEqual({ overlaps: [], gaps: [], cells: 25, byAmount: false });
    expect(checkSegmentMap(SEGMENT_MAPS['rf-grid'], 5, [])).toEqual([]);
  });

  it('rfm-11 has four segments that can never occur, and 36 of 125 combinations in none', () => {
    expect(unreachable('rfm-11')).toEqual(['New Customers', 'Promising', "Can't Lose Them", 'Lost']);
    const { gaps, cells } = coverageOf(SEGMENT_MAPS['rfm-11'], 5);
    expect([gaps.length, cells]).toEqual([36, 125]);
  });

  it('rfm-10 has three, since nothing takes Lost, and the same combinations in none', () => {
    expect(unreachable('rfm-10')).toEqual(['New Customers', 'Promising', "Can't Lose Them"]);
    expect(coverageOf(SEGMENT_MAPS['rfm-10'], 5).gaps).toEqual(coverageOf(SEGMENT_MAPS['rfm-11'], 5).gaps);
  });

  it('names every segment in both languages', () => {
    for (const { name, title } of Object.values(SEGMENT_MAPS).flat())
      expect(title, name).toEqual({ en: expect.any(String), zh: expect.any(String) });
  });
});

describe('a map of one’s own', () => {
  const map: SegmentRule[] = [
    { name: 'best', r: { low: 2, high: 3 }, f: { low: 2, high: 3 } },
    { name: 'recent', r: { low: 3, high: 3 } },
    { name: 'late and often', r: { low: 3, high: 3 }, f: { low: 1, high: 1 } },
  ];

  it('is told of segments that share scores, that cannot occur, and of scores in none, each with its place', () => {
    expect(checkSegmentMap(map, 3, ['rfm', 'segments'])).toEqual([
      {
        code: 'segment-overlap',
        message: 'segment "recent" shares 2 of its 3 combinations of scores with "best", which takes them first',
        path: ['rfm', 'segments', 1],
      },
      {
        code: 'segment-unreachable',
        message: 'segment "late and often" can never occur: "recent" takes all of its scores before it',
        hint: 'put it before them, or leave it out',
        path: ['rfm', 'segments', 2],
      },
      {
        code: 'segment-gap',
        message: '4 of 9 combinations of scores are in no segment and become Others: R1 F1, R1 F2, R1 F3 …',
        path: ['rfm', 'segments'],
      },
    ]);
  });

  it('covers what its first segments take, and leaves the rest', () => {
    fc.assert(
      fc.property(anyMap, (segments) => {
        const owners = firstSegments(segments, 4);
        const { overlaps, gaps, cells } = coverageOf(segments, 4);
        expect(gaps.length * (64 / cells)).toBe(owners.filter((owner) => owner === -1).length);
        segments.forEach((_, index) => {
          const never = overlaps.some(({ segment, taken, of }) => segment === index && taken === of);
          expect(never).toBe(!owners.includes(index));
        });
      }),
    );
  });
});
