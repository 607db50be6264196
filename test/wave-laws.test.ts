import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type AnalyzeOptions, analyze } from '../src/analyze.js';
import { json } from '../src/render/json.js';
import type { Report } from '../src/report/report.js';
import { loadDefinition } from '../src/survey/load.js';
import { memoryInput } from './support/memory-input.js';

/** What must hold of waves, whatever the answers and the days, through the whole pipeline. */

vi.setConfig({ testTimeout: 120_000 });

const definition = (changed: string) =>
  loadDefinition(
    `
id: waves
segments: [region]
min-base: 1
responses: {submitted: date, weight: weight}
questions:
  - {id: recommend, type: nps}
  - {id: overall, type: csat, scale: {points: 1..5}, changed: [${changed}]}
  - {id: channel, type: single-choice, options: [app, phone]}
`,
    'waves.yaml',
  );
const loaded = definition('2013-06-15');
const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
const header = ['date', 'region', 'weight', 'recommend', 'overall', 'channel'];
const DATE = header.indexOf('date');

const date = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2015-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const answers = fc.tuple(
  fc.oneof({ weight: 12, arbitrary: date }, { weight: 1, arbitrary: fc.constantFrom('', 'soon') }),
  fc.constantFrom('North', 'West', ''),
  fc.constantFrom('1', '0.5', '2', ''),
  fc.constantFrom('0', '6', '7', '8', '9', '10', ''),
  fc.constantFrom('1', '3', '4', '5', ''),
  fc.constantFrom('app', 'phone', ''),
);
const survey = fc.array(answers, { minLength: 3, maxLength: 40 }).filter((rows) => rows.some((row) => /^\d/.test(row[DATE] as string)));
const unit = fc.constantFrom(...UNITS);

const reportOf = (rows: readonly (readonly string[])[], more: AnalyzeOptions): Promise<Report> =>
  analyze(memoryInput([header, ...rows].map((row) => `${row.join(',')}\n`).join('')), { loaded, allowInvalid: true, ...more });

/** All but in which rows something stood, in the digits that are printed; `rename` writes names of waves otherwise. */
function saidIn(report: Report, rename: (wave: string) => string = (wave) => wave): unknown {
  const named = new Set(['wave', 'from', 'to']);
  return JSON.parse(json.render(report, { width: 80, color: false, full: false }), (key, value: unknown) => {
    if (['firstRow', 'firstRows', 'row'].includes(key)) return undefined;
    if (key === 'why' && typeof value === 'string') return value.replace(/\d{4}-\d{2}-\d{2}/, '');
    return named.has(key) && typeof value === 'string' ? rename(value) : value;
  });
}

describe('waves', () => {
  test('and the responses without a date add up to all', async () => {
    await fc.assert(
      fc.asyncProperty(survey, unit, async (rows, wave) => {
        const [whole, dated] = [await reportOf(rows, { wave }), await reportOf(rows, { since: '2012-01-01', wave })];
        const undated = whole.source.included - dated.source.included;
        const note = whole.diagnostics.find(({ code }) => code === 'undated');
        expect(note === undefined).toBe(undated === 0);
        if (note !== undefined) expect(note.message).toMatch(new RegExp(`^${undated} response`));
        dated.metrics.forEach(({ base, waves = [] }, at) => {
          for (const of of ['n', 'missing', 'notApplicable', 'invalid'] as const) {
            expect(waves.reduce((sum, one) => sum + (one.base?.[of] ?? 0), 0)).toBe(base[of]);
          }
          expect(waves.reduce((sum, one) => sum + (one.base?.weighted ?? 0), 0)).toBeCloseTo(base.weighted ?? 0, 9);
          expect(waves).toEqual(whole.metrics[at]?.waves ?? []);
        });
      }),
      { numRuns: 30 },
    );
  });

  test('are the analysis of their days alone', async () => {
    await fc.assert(
      fc.asyncProperty(survey, async (rows) => {
        const { metrics } = await reportOf(rows, { wave: 'year' });
        for (const year of ['2012', '2013', '2014', '2015']) {
          const alone = await reportOf(rows, { since: `${year}-01-01`, until: `${year}-12-31` });
          metrics.forEach(({ waves = [] }, at) => {
            const wave = waves.find((one) => one.wave === year);
            const other = alone.metrics[at];
            if (wave === undefined) expect(other?.base.n).toBe(0);
            else expect({ base: wave.base, figures: wave.figures }).toEqual({ base: other?.base, figures: other?.figures });
          });
        }
      }),
      { numRuns: 15 },
    );
  });

  test('do not depend on the order of the responses', async () => {
    const shuffled = survey.chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }).map((other) => ({ rows, other })));
    await fc.assert(
      fc.asyncProperty(shuffled, unit, async ({ rows, other }, wave) => {
        expect(saidIn(await reportOf(other, { wave }))).toEqual(saidIn(await reportOf(rows, { wave })));
      }),
      { numRuns: 30 },
    );
  });

  test('are called otherwise, and nothing else, when all days are 28 years later, as weekdays and leap days are the same then', async () => {
    const later = (text: string): string => text.replace(/^\d{4}/, (year) => String(Number(year) + 28));
    const moved = definition('2041-06-15');
    await fc.assert(
      fc.asyncProperty(survey, unit, async (rows, wave) => {
        const others = rows.map((row) => row.map((cell, at) => (at === DATE ? later(cell) : cell)));
        expect(saidIn(await reportOf(others, { wave, loaded: moved }))).toEqual(saidIn(await reportOf(rows, { wave }), later));
      }),
      { numRuns: 30 },
    );
  });
});
