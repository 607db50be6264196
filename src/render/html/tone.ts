import type { ReportMetric } from '../../report/report.js';

/** What a number means to the reader; plain where it is neither good nor bad, or nobody can tell it from chance. */
export type Tone = 'good' | 'bad' | 'plain';

/** Whether a difference is for the better. */
export function toneOf(difference: number | null, significant: boolean, better: ReportMetric['better']): Tone {
  if (!significant || difference === null || difference === 0 || better === 'neither') return 'plain';
  return difference > 0 === (better === 'higher') ? 'good' : 'bad';
}

/** ▲ upwards, ▼ downwards; nothing without a difference. */
export const arrowOf = (difference: number | null): string => (difference === null || difference === 0 ? '' : difference > 0 ? '▲' : '▼');
