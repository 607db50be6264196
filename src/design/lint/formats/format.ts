import type { LintReport } from '../lint-report.js';

/** A way to write findings for a program: a pure function of the report. */
export interface LintFormat {
  id: string;
  about: string;
  render(report: LintReport): string;
}
