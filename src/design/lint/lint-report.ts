import type { Estimate } from './estimate.js';
import { type Finding, isAtLeast, type Linted } from './finding.js';
import type { Severity } from './rule.js';

/** What a run of lint says, of one definition or several. */
export interface LintReport {
  linted: Linted[];
  /** The findings to show. */
  findings: Finding[];
  /** How many were found of each severity, shown or not. */
  found: Readonly<Record<Severity, number>>;
  /** Findings below the severity that is shown. */
  hidden: number;
  /** Of one definition; null for several, and where no question could be read. */
  estimate: Estimate | null;
  /** More warnings than `--max-warnings` allows. */
  tooManyWarnings: boolean;
}

/** The findings of all definitions, those below `least` left out. */
export function lintReport(linted: readonly Linted[], least: Severity, mostWarnings = Number.POSITIVE_INFINITY): LintReport {
  const all = linted.flatMap(({ findings }) => findings);
  const findings = all.filter(({ severity }) => isAtLeast(severity, least));
  const count = (severity: Severity): number => all.filter((finding) => finding.severity === severity).length;
  const found = { error: count('error'), warn: count('warn'), info: count('info') };
  return {
    linted: [...linted],
    findings,
    found,
    hidden: all.length - findings.length,
    estimate: linted.length === 1 ? (linted[0]?.estimate ?? null) : null,
    tooManyWarnings: found.warn > mostWarnings,
  };
}

/** 0: nothing grave. 1: an error, or too many warnings. 2: a definition is wrong in itself. */
export function exitOf({ linted, found, tooManyWarnings }: LintReport): 0 | 1 | 2 {
  if (linted.some(({ problems }) => problems.length > 0)) return 2;
  return found.error > 0 || tooManyWarnings ? 1 : 0;
}
