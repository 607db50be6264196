import { describe, expect, it } from 'vitest';
import { figuresOf, type ScaleKind } from '../../../src/design/simulate/headline.js';
import { figureOf } from '../../../src/design/simulate/thresholds.js';
import { csat } from '../../../src/metrics/csat.js';
import { nps } from '../../../src/metrics/nps.js';
import { answersAt, bareSurvey, figureOf as found } from '../../support/hand-made.js';

const COUNTS = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];

/** What the metric reports of so many answers at each point. */
function reported({ points, reverse }: ScaleKind, metric: typeof nps | typeof csat, options: object, figure: string): number | null {
  const counts = COUNTS.slice(0, points.length);
  const answers = answersAt(reverse ? counts.reverse() : counts, points[0]);
  return found(metric.compute({ answers }, metric.options.parse({ question: 'q', ...options }) as never, bareSurvey), figure).value;
}

/** The figure by its weights. */
function weighed(kind: ScaleKind, place: number): number {
  const counts = COUNTS.slice(0, kind.points.length);
  const n = counts.reduce((sum, one) => sum + one, 0);
  return figureOf(
    figuresOf(kind)[place]?.weights ?? [],
    counts.map((count) => count / n),
  );
}

describe('figuresOf', () => {
  const scale = (least: number, most: number): number[] => Array.from({ length: most - least + 1 }, (_, place) => least + place);
  it.each([
    [scale(0, 10), false],
    [scale(0, 10), true],
    [scale(1, 10), false],
  ])('weighs shares into the NPS that is reported: %j, reverse %s', (points, reverse) => {
    const kind: ScaleKind = { type: 'nps', points, reverse, top: null };
    expect(weighed(kind, 0)).toBeCloseTo(reported(kind, nps, {}, 'nps') as number, 9);
    expect(weighed(kind, 1)).toBeCloseTo(reported(kind, nps, {}, 'mean') as number, 9);
  });

  it.each([2, 3, 4, 5, 7, 10])('weighs shares into the CSAT of a scale of %i points', (length) => {
    for (const [top, reverse] of [
      [null, false],
      [null, true],
      [1, false],
    ] as const) {
      const kind: ScaleKind = { type: 'csat', points: scale(1, length), reverse, top };
      expect(weighed(kind, 0)).toBeCloseTo(reported(kind, csat, { top }, 'csat') as number, 9);
    }
  });

  it('has one headline for each type', () => {
    const first = (type: ScaleKind['type']) => figuresOf({ type, points: [1, 2, 3, 4, 5], reverse: false, top: null })[0]?.id;
    expect([first('nps'), first('csat'), first('ces'), first('rating')]).toEqual(['nps', 'csat', 'ces', 'mean']);
  });
});
