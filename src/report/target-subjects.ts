import { CsatError, type Diagnostic, didYouMean, error } from '../diagnostic.js';
import type { FindPlace } from '../survey/definition/problem.js';
import type { Target } from '../survey/definition/targets.js';
import { normalise } from '../survey/text.js';
import { figureNames, findFigure } from './find-figure.js';
import type { Group, Report, ReportMetric } from './report.js';

/** The targets of a definition, and where they stand in its file. */
export interface WrittenTargets {
  targets: readonly Target[];
  place: FindPlace | null;
}

/** What a target holds: a figure of all responses or of one group, and why there is none to hold. */
export type Subject =
  | { target: Target; lacking: 'metric'; metric: null; figure: null; group: null }
  | { target: Target; lacking: 'groups' | null; metric: ReportMetric; figure: string; group: Group | null };

/**
 * What the targets hold, a target of a segment once per group, in the order of the definition. `partial`: the report has only some of the
 * metrics, and of the others it is not known what they reach.
 * Throws CsatError (exit 2) with every figure, segment and group that the report does not have.
 */
export function subjectsOf(report: Report, { targets, place }: WrittenTargets, partial: boolean): Subject[] {
  const problems: Diagnostic[] = [];
  const unknown = (code: string, message: string, hint: string | undefined, at: number, key: string): [] => {
    problems.push(error(code, message, { hint, where: place?.(['targets', at, key]) }));
    return [];
  };
  const subjects = targets.flatMap((target, at): Subject[] => {
    const found = findFigure(report, target.figure);
    const metric = found?.metric ?? metricOf(target.figure, report);
    if (metric === undefined && partial) return [{ target, lacking: 'metric', metric: null, figure: null, group: null }];
    if (found === null || metric === undefined) {
      const names = figureNames(report.metrics);
      const hint = didYouMean(target.figure, names) ?? `there are ${listed(figureNames(metric ? [metric] : report.metrics))}`;
      return unknown('unknown-figure', `a target names figure "${target.figure}", which the report does not have`, hint, at, 'figure');
    }
    const subject = { target, lacking: null, metric, figure: found.figure.id };
    if (target.by === undefined) return [{ ...subject, group: null }];
    const by = breakCalled(target.by, report);
    if (by === undefined) {
      const names = report.settings.by.map(({ id }) => id);
      const hint = didYouMean(target.by, names) ?? 'what figures are broken down by stands under segments';
      return unknown('unknown-segment', `a target goes by "${target.by}", which is no segment of this report`, hint, at, 'by');
    }
    const groups = metric.groups.filter((group) => group.by === by);
    if (target.group === undefined) {
      return groups.length === 0 ? [{ ...subject, lacking: 'groups', group: null }] : groups.map((group) => ({ ...subject, group }));
    }
    const group = groupCalled(target.group, groups);
    if (group !== undefined) return [{ ...subject, group }];
    const names = groups.map(({ value }) => value);
    const hint = didYouMean(target.group, names) ?? (names.length === 0 ? undefined : `there are ${listed(names)}`);
    return unknown('unknown-group', `a target names group "${target.group}", which "${target.by}" does not have`, hint, at, 'group');
  });
  if (problems.length > 0) throw new CsatError(problems, 2);
  return subjects;
}

/** The metric with the longest id that a figure's name begins with. */
const metricOf = (name: string, { metrics }: Report): ReportMetric | undefined =>
  metrics.filter(({ id }) => name === id || name.startsWith(`${id}.`)).sort((a, b) => b.id.length - a.id.length)[0];

const breakCalled = (name: string, { settings }: Report): string | undefined =>
  (settings.by.find(({ id }) => id === name) ?? settings.by.find(({ id, label }) => [id, label].map(normalise).includes(normalise(name))))
    ?.id;

const groupCalled = (name: string, groups: readonly Group[]): Group | undefined =>
  groups.find(({ value }) => normalise(value) === normalise(name)) ?? groups.find(({ label }) => normalise(label) === normalise(name));

const MOST_LISTED = 12;
const listed = (names: readonly string[]): string =>
  names.length > MOST_LISTED ? `${names.slice(0, MOST_LISTED).join(', ')} …` : names.join(', ');
