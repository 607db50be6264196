import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/render/csv.js';
import { markdown } from '../../src/render/markdown.js';
import { table } from '../../src/render/table.js';
import { wavesReport } from '../support/waves-report.js';

const how = { width: 80, color: false, full: false };
const linesOf = (months: number, more: Partial<typeof how> = {}): string[] =>
  table.render(wavesReport('en', months), { ...how, ...more }).split('\n');
const headsOf = (lines: string[]): string[] => lines.filter((line) => line.startsWith('  month'));

describe('waves in the terminal', () => {
  it('stand below the groups: a line a wave for a metric with a headline', () => {
    const lines = linesOf(4);
    expect(lines.find((line) => line.includes('2025-03'))).toMatch(/2025-03 +102 .*−12\.0 {2}p \.001 {2}▼$/);
    expect(lines.some((line) => line.includes('2025-04 (incomplete)'))).toBe(true);
  });

  it('go across for choices and for ratings that are read together, the last ones where room is short', () => {
    const few = headsOf(linesOf(4)).filter((line) => line.includes('2025-01'));
    expect(few).toHaveLength(3);
    const heads = headsOf(linesOf(24)).filter((line) => line.includes('2026-12'));
    expect(heads).toHaveLength(3);
    expect(heads.some((line) => line.includes('2025-01'))).toBe(false);
    expect(linesOf(24).filter((line) => /… \d+ earlier, all of them with --full/.test(line)).length).toBeGreaterThan(3);
  });

  it('are all there when everything is asked for', () => {
    const text = linesOf(24, { full: true }).join('\n');
    expect(text).not.toContain('earlier, all of them');
    expect(text).toContain('2025-01');
  });

  it('say which are incomplete where columns have no room for it', () => {
    expect(linesOf(4).filter((line) => line === '  incomplete: 2025-04')).toHaveLength(3);
  });

  it.each([60, 80, 140])('fit %i columns, in Chinese too', (width) => {
    for (const language of ['en', 'zh'] as const) {
      const text = table.render(wavesReport(language, 14), { ...how, width });
      expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    }
  });
});

describe('waves elsewhere', () => {
  it('are a table and a list in markdown', () => {
    const text = markdown.render(wavesReport('en'), how);
    expect(text).toMatch(/\| 2025-03 \| 102 \| .* \| −12\.0, p \.001 ▼ \|/);
    expect(text).toContain('- ▲▼ changed after correction for 3 comparisons');
    expect(text).toContain('- 2025-04 against 2025-01: −9.0; by region');
  });

  it('are lines of their own in CSV, with the change', () => {
    const lines = csv.render(wavesReport('en'), how).split('\n');
    const [header = ''] = lines;
    const cells = lines.find((line) => line.includes(',wave,2025-03,nps,'))?.split(',') ?? [];
    expect(cells[header.split(',').indexOf('difference')]).toBe('-12');
    expect(cells[header.split(',').indexOf('significant')]).toBe('true');
  });
});
