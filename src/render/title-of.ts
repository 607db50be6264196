import type { ReportMetric } from '../report/report.js';

/** The question; for the row of a matrix the matrix before it. */
export const titleOf = ({ title, battery }: ReportMetric): string => (battery === null ? title : `${battery.title} – ${title}`);
