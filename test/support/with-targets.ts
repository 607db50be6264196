import type { Report, TargetResult } from '../../src/report/report.js';
import { sampleReport } from './sample-report.js';

/** Targets by hand: one met, one missed, one missed at level warn, two that could not be judged. */
export const TARGETS: TargetResult[] = [
  target('recommend.nps', 'pass', { expected: '>= 20', found: 31.2 }),
  target('overall.csat', 'fail', { expected: '>= 80', found: 71.5 }),
  target('easy.ces', 'fail', { expected: '>= 6', found: 5.1, level: 'warn' }),
  target('recommend.nps', 'insufficient', { expected: '>= 25', group: { by: 'region', value: 'west', label: 'West & <Coast>' } }),
  target('recommend.nps', 'insufficient', { expected: '>= 25', level: 'warn', group: { by: 'region', value: 'east', label: 'East' } }),
];

function target(figure: string, status: TargetResult['status'], more: Partial<TargetResult>): TargetResult {
  const why = status === 'insufficient' ? 'only 26 answers, and 50 are needed' : null;
  return {
    figure,
    title: `Title of ${figure}`,
    group: null,
    level: 'error',
    status,
    expected: '',
    found: null,
    unit: 'points',
    why,
    ...more,
  };
}

/** The report made by hand, with these targets. */
export const reportWithTargets = (language: 'en' | 'zh' = 'en', targets: TargetResult[] = TARGETS): Report => ({
  ...sampleReport(language),
  targets,
});
