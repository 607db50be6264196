import { describe, expect, test } from 'vitest';
import { CsatError } from '../../src/diagnostic.js';
import { compareReports } from '../../src/report/comparison.js';
import { inWave } from '../../src/report/in-wave.js';
import type { Report, Wave } from '../../src/report/report.js';
import { answersAt } from '../support/hand-made.js';
import { measured, reportWith } from '../support/measured-report.js';

const counts = { '2026-08': [10, 10, 10, 40, 30], '2026-09': [20, 20, 10, 30, 20], '2026-10': [0, 0, 0, 0, 0] };

function wave(name: keyof typeof counts, why?: string): Wave {
  const { base, figures } = measured('overall', 'csat', answersAt(counts[name]));
  const change = {
    from: '',
    figure: 'csat',
    difference: null,
    low: null,
    high: null,
    p: null,
    adjusted: null,
    significant: false,
    method: '',
  };
  const withheld = base.n === 0;
  return {
    ...{ wave: name, complete: true, base: withheld ? null : base, figures: withheld ? [] : figures, withheld },
    ...{ change: why === undefined ? null : { ...change, why }, yearAgo: null, control: null },
  };
}
const report = (why?: string): Report =>
  reportWith([
    measured('overall', 'csat', answersAt([30, 30, 20, 70, 50]), { waves: [wave('2026-08'), wave('2026-09', why), wave('2026-10')] }),
  ]);

const compare = (of: Report, before: string, after: string) =>
  compareReports({ name: after, report: inWave(of, after) }, { name: before, report: inWave(of, before) }).figures[0]?.change;

describe('inWave', () => {
  test('is a report on the wave alone', () => {
    const [metric] = inWave(report(), '2026-08').metrics;
    expect(metric).toMatchObject({ base: { n: 100 }, sections: [], groups: [] });
    expect(metric?.figures[0]?.value).toBeCloseTo(70, 9);
    expect(metric).not.toHaveProperty('waves');
  });

  test('lets two waves be compared as two reports are', () => {
    expect(compare(report(), '2026-08', '2026-09')?.difference).toBeCloseTo(-20, 9);
    expect(compare(report(), '2026-09', '2026-08')?.difference).toBeCloseTo(20, 9);
  });

  test('does not let them be compared over a change of wording', () => {
    expect(compare(report('the wording changed on 2026-09-01'), '2026-08', '2026-09')?.why).toBe('another wording or scale');
  });

  test('has no figure of a wave that is withheld', () => {
    expect(compare(report(), '2026-09', '2026-10')?.why).toBe('no figure in one of the two');
  });

  test('refuses a wave that is not there', () => {
    expect(() => inWave(report(), '2026-07')).toThrow(CsatError);
    expect(() => inWave(report(), '2026-07')).toThrow('wave "2026-07" is not in the file, which has 2026-08, 2026-09, 2026-10');
  });
});
