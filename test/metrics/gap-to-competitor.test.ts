import { describe, expect, it } from 'vitest';
import { welch } from '../../src/inference/welch.js';
import { figureOf } from '../support/hand-made.js';
import { metricIn, reportOf, rowsIn } from '../support/report-of.js';

const definition = (scale = '{points: 1..5}', us = 'Ours') => `
id: rivals
questions:
  - {id: brand, type: single-choice, options: [{value: o, label: Ours}, {value: r, label: Rival}, {value: x, label: Other}]}
  - {id: speed, type: rating, scale: ${scale}}
metrics:
  - gap-to-competitor: {id: rival, items: [speed], by: brand, us: ${us}, competitor: Rival}
`;
const ours = [5, 4, 4, 5, 3];
const theirs = [2, 3, 4, 2];
const records = [['brand', 'speed'], ...ours.map((x) => ['o', x]), ...theirs.map((x) => ['r', x]), ['x', 1], ['o', null]];

describe('us against a competitor', () => {
  it('the difference of the group means by Welch’s test; other brands are neither', async () => {
    const metric = metricIn(await reportOf(definition(), records), 'rival');
    const expected = welch({ mean: 4.2, se: Math.sqrt(0.7 / 5), df: 4 }, { mean: 2.75, se: Math.sqrt(2.75 / 3 / 4), df: 3 }, 0.95);
    const found = figureOf(metric, 'gap.speed');
    expect(found.value).toBeCloseTo(1.45, 12);
    expect(found.interval?.low).toBeCloseTo(expected.low, 12);
    expect(found.interval).toMatchObject({ method: 'welch' });
    expect(rowsIn(metric, 'items')[0]).toMatchObject({ n: 9 });
    expect(rowsIn(metric, 'items')[0]?.p).toBeCloseTo(expected.p as number, 12);
    expect(metric.base.n).toBe(9);
  });

  it('a reversed scale is mirrored', async () => {
    const metric = metricIn(await reportOf(definition('{points: 1..5, reverse: true}'), records), 'rival');
    expect(figureOf(metric, 'gap.speed').value).toBeCloseTo(-1.45, 12);
  });

  it('an answer that nobody gave: null with a why', async () => {
    const metric = metricIn(await reportOf(definition(undefined, 'Mine'), records), 'rival');
    expect(figureOf(metric, 'gap.speed')).toMatchObject({ value: null, why: 'no answers for "Mine"' });
  });
});
