import type { Report, ReportMetric, Wave } from '../../src/report/report.js';
import { sampleReport } from './sample-report.js';

type Figure = ReportMetric['figures'][number];

const change = (from: string, difference: number, p: number): NonNullable<Wave['change']> => ({
  ...{
    from,
    figure: 'nps',
    difference,
    low: difference - 5,
    high: difference + 5,
    p,
    adjusted: p,
    significant: p < 0.05,
    method: 'adjusted-wald',
  },
  parts: [
    { id: 'promoters', label: 'promoters', difference: difference / 2 },
    { id: 'detractors', label: 'detractors', difference: difference / 2 },
  ],
});

/** The sample report by month: its metrics have the same figures in every wave, and NPS has changes, a mix and a group that moved. */
export function wavesReport(language: Report['settings']['language'], months = 4): Report {
  const report = sampleReport(language);
  const names = Array.from({ length: months }, (_, at) => `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  const base = (n: number) => ({ n, weighted: null, effective: n, missing: 0, notApplicable: 0, invalid: 0 });
  const plainWaves = (figures: Figure[]): Wave[] =>
    names.map((wave, at) => ({
      ...{ wave, complete: at < months - 1, base: base(100 + at), figures, withheld: false },
      ...{
        change: at === 0 ? null : change(names[at - 1] as string, at === 2 ? -12 : 0.5, at === 2 ? 0.001 : 0.8),
        yearAgo: null,
        control: null,
      },
    }));
  const metrics = report.metrics.map((metric): ReportMetric => ({ ...metric, waves: plainWaves(metric.figures) }));
  const [nps, ...others] = metrics;
  if (nps === undefined) throw new RangeError('the sample report has no metric');
  const last = names.at(-1) as string;
  return {
    ...report,
    settings: { ...report.settings, wave: 'month' },
    metrics: [
      {
        ...nps,
        mix: [
          {
            ...{ by: 'region', from: names[0] as string, to: last, figure: 'nps', difference: -9, mix: -6, rate: -3 },
            mixTest: { low: -8, high: -4, p: 0.001, adjusted: 0.002, significant: true },
            rateTest: { low: -7, high: 1, p: 0.14, adjusted: 0.2, significant: false },
            groups: [
              { value: 'north', label: 'North', shares: [0.6, 0.3], mix: -2, rate: -1 },
              { value: 'west', label: 'West', shares: [0.4, 0.7], mix: -4, rate: -2 },
            ],
          },
        ],
        moved: {
          tests: 24,
          changes: [
            { by: 'region', value: 'west', label: 'West', wave: names[2] ?? last, change: change(names[1] as string, -31, 0.0004) },
          ],
        },
      },
      ...others,
    ],
  };
}
