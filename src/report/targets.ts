import { say } from '../survey/text.js';
import type { AskedChange, Changes } from './baseline.js';
import { judgeBounds, judgeChange, type Verdict } from './judge-target.js';
import type { Report, ReportMetric, TargetResult } from './report.js';
import type { Subject } from './target-subjects.js';

/** The changes from a baseline that targets look at. */
export const changesAskedBy = (subjects: readonly Subject[]): AskedChange[] =>
  subjects.flatMap(({ target, metric, figure, group }) =>
    metric === null || !limitsChange(target) ? [] : [{ metric: metric.id, figure, group: group && { by: group.by, value: group.value } }],
  );

/**
 * What became of each target, in the order of the definition: its bounds and its change are told apart. What cannot be judged is insufficient,
 * with a why, unless the target says what it counts as then. `changes`: null without a baseline.
 */
export const judgeTargets = (subjects: readonly Subject[], report: Report, changes: Changes | null): TargetResult[] =>
  subjects.flatMap((subject) => {
    const { min, max } = subject.target;
    return [
      ...(min === undefined && max === undefined ? [] : [resultOf(subject, judgeBounds(subject, report), report)]),
      ...(limitsChange(subject.target) ? [resultOf(subject, judgeChange(subject, changes, report), report)] : []),
    ];
  });

const limitsChange = (target: Subject['target']): boolean => target['max-drop'] !== undefined || target['max-rise'] !== undefined;

const COUNTS_AS = {
  pass: { en: 'counts as met', zh: '按达标计' },
  fail: { en: 'counts as missed', zh: '按未达标计' },
};

/** What --only left out was not asked for, and counts as nothing. */
function resultOf({ target, metric, figure, group }: Subject, { status, expected, found, why }: Verdict, report: Report): TargetResult {
  const settled = status === 'insufficient' && metric !== null ? target.insufficient : undefined;
  return {
    figure: target.figure,
    title: metric === null ? target.figure : titleOf(metric),
    group: group && { by: group.by, value: group.value, label: group.label },
    level: target.level,
    status: settled ?? status,
    expected,
    found,
    unit: metric?.figures.find(({ id }) => id === figure)?.unit ?? 'number',
    why: settled === undefined ? why : [why, say(COUNTS_AS[settled], report.settings.language)].join(' · '),
  };
}

const titleOf = ({ title, battery }: ReportMetric): string => (battery === null ? title : `${battery.title} – ${title}`);
