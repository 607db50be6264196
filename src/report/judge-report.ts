import { changesFrom, withChanges } from './baseline.js';
import type { Baseline } from './comparable.js';
import type { Report } from './report.js';
import { subjectsOf, type WrittenTargets } from './target-subjects.js';
import { changesAskedBy, judgeTargets } from './targets.js';

/** What a report is held against, where there is such. */
export interface Standards {
  baseline?: Baseline;
  written?: WrittenTargets;
  /** Only some of the metrics were asked for. */
  partial: boolean;
}

/**
 * The report held against an earlier one and against the targets of its definition. Throws CsatError (exit 2) when a target means nothing in this
 * report, or the baseline is of another survey.
 */
export function judgeReport(report: Report, { baseline, written, partial }: Standards): Report {
  const subjects = written === undefined ? [] : subjectsOf(report, written, partial);
  const changes = baseline === undefined ? null : changesFrom(baseline, report, changesAskedBy(subjects));
  const compared = baseline === undefined || changes === null ? report : withChanges(report, baseline, changes, partial);
  return written === undefined ? compared : { ...compared, targets: judgeTargets(subjects, report, changes) };
}
