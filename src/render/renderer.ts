import type { Report, ReportMetric } from '../report/report.js';

export type Figure = ReportMetric['figures'][number];
export type Unit = Figure['unit'];
export type Base = ReportMetric['base'];
export type Section = ReportMetric['sections'][number];
export type TableSection = Extract<Section, { kind: 'table' }>;
export type BarsSection = Extract<Section, { kind: 'bars' }>;
export type Quality = Report['quality'][number];

export interface RenderOptions {
  /** Columns of the terminal. Only `table` looks at it. */
  width: number;
  color: boolean;
  /** Nothing is cut: all rows of long tables, all of a question's text. */
  full: boolean;
}

/** A way to write a report down: the same report and options give the same string, which ends in a newline. */
export interface Renderer {
  id: string;
  /** Of the files it writes, without the dot. */
  extension: string;
  /** One line for the help. */
  about: string;
  render(report: Report, options: RenderOptions): string;
}
