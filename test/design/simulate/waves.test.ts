import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moments, waveStart, written } from '../../../src/design/simulate/waves.js';
import { random } from '../../../src/inference/random.js';

const start = (wave: number, unit: 'day' | 'week' | 'month' | 'quarter' | 'year', from: string) =>
  written(waveStart(wave, { unit, from })).slice(0, 10);

describe('waveStart', () => {
  it('counts in the calendar', () => {
    expect(start(1, 'month', '2026-01-31')).toBe('2026-02-28');
    expect(start(2, 'month', '2026-01-31')).toBe('2026-03-31');
    expect(start(1, 'quarter', '2025-11-01')).toBe('2026-02-01');
    expect(start(1, 'year', '2024-02-29')).toBe('2025-02-28');
    expect(start(5, 'week', '2026-01-01')).toBe('2026-02-05');
    expect(start(31, 'day', '2026-01-01')).toBe('2026-02-01');
    expect(written(waveStart(0, {}))).toBe('2026-01-01 00:00:00');
  });
});

describe('moments', () => {
  it('come in order, in their waves, equally many in each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 12 }), fc.nat(), (n, count, seed) => {
        const waves = { count, unit: 'month' as const, from: '2026-01-01' };
        const all = [...moments(n, waves, random(seed))];
        expect(all).toHaveLength(n);
        for (const [place, { wave, time }] of all.entries()) {
          expect(time).toBeGreaterThanOrEqual(all[place - 1]?.time ?? 0);
          expect(time).toBeGreaterThanOrEqual(waveStart(wave, waves));
          expect(time).toBeLessThan(waveStart(wave + 1, waves));
        }
        const sizes = Array.from({ length: count }, (_, wave) => all.filter((one) => one.wave === wave).length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are spread evenly over a wave', () => {
    const all = [...moments(20_000, { unit: 'day' }, random(1))].map(({ time }) => (time - waveStart(0, {})) / 86_400_000);
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    const early = all.filter((one) => one < 0.1).length / all.length;
    // Standard errors: √(1/12/20000) = .002 and √(.09/20000) = .0021.
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(early - 0.1)).toBeLessThan(0.011);
  });
});
