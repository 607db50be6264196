import type { AnalyzeOptions } from '../../analyze.js';
import { CsatError, error } from '../../diagnostic.js';
import type { Baseline } from '../../report/comparable.js';
import { inWave } from '../../report/in-wave.js';
import type { Io } from '../io.js';
import { refuseUselessForReports, reportOfSource } from './report-of-source.js';

type WaveUnit = NonNullable<AnalyzeOptions['wave']>;

const UNITS: readonly (readonly [RegExp, WaveUnit])[] = [
  [/^\d{4}$/, 'year'],
  [/^\d{4}-Q[1-4]$/, 'quarter'],
  [/^\d{4}-\d{2}$/, 'month'],
  [/^\d{4}-W\d{2}$/, 'week'],
  [/^\d{4}-\d{2}-\d{2}$/, 'day'],
];

/** Two waves of a file of responses or of a report, each as a report of its own. Throws CsatError (exit 2) when they are no waves of it. */
export async function wavesIn(file: string, before: string, after: string, source: AnalyzeOptions, io: Io): Promise<[Baseline, Baseline]> {
  const [unit, other] = [before, after].map(unitOf);
  if (unit !== other) {
    throw new CsatError(
      error('unlike-waves', `"${before}" is a ${unit} and "${after}" a ${other}: two waves of one length are compared`),
      2,
    );
  }
  const { report, read } = await reportOfSource(file, { ...source, wave: unit }, io);
  if (read) refuseUselessForReports(source);
  return [
    { name: before, report: inWave(report, before) },
    { name: after, report: inWave(report, after) },
  ];
}

/** The length of a wave, as its name tells. */
function unitOf(wave: string): WaveUnit {
  const found = UNITS.find(([name]) => name.test(wave));
  if (found !== undefined) return found[1];
  const hint = 'write it as 2026-09, 2026-Q3, 2026-W31, 2026 or 2026-09-30';
  throw new CsatError(error('unknown-wave', `"${wave}" is no wave`, { hint }), 2);
}
