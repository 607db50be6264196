import { findFigure } from '../report/find-figure.js';
import type { Report, TargetResult } from '../report/report.js';
import { intervalText } from './interval-text.js';
import { differenceText, figureText } from './numbers.js';
import { plain } from './plain.js';
import { named, type Words } from './words.js';

/** A target in words. */
export interface TargetTexts {
  /** ✓ met, ✗ missed, ! missed at level warn, ? not judged. */
  mark: string;
  /** The figure, and the group. */
  figure: string;
  /** As `≥ 30`. */
  expected: string;
  /** The figure with its interval, or the change; empty where there is none. */
  found: string;
  status: string;
  why: string;
}

/** Missed targets first, then those that could not be judged; else in their own order. */
export function byUrgency(targets: readonly TargetResult[]): TargetResult[] {
  const rank = ({ status, level }: TargetResult): number =>
    status === 'pass' ? 3 : status === 'insufficient' ? 1 : level === 'error' ? 0 : 2;
  return [...targets].sort((a, b) => rank(a) - rank(b));
}

/** What was expected of a figure and what was found, in the words of the report's language. */
export function targetTexts(target: TargetResult, report: Report, words: Words): TargetTexts {
  const { figure, group, level, status, expected, found, unit, why } = target;
  const state = status === 'fail' && level === 'warn' ? 'warn' : status;
  const isChange = expected.startsWith('change ');
  const value = found === null ? '' : isChange ? differenceText(found, unit) : figureText(found, unit);
  const interval = found === null || !/^[<>]/.test(expected) ? '' : intervalOf(target, report, words);
  return {
    mark: { pass: '✓', fail: '✗', warn: '!', insufficient: '?' }[state],
    figure: plain(group === null ? figure : `${figure} · ${group.label}`),
    expected: expectedText(expected, words),
    found: interval === '' ? value : `${value} (${interval})`,
    status: named(words.targets.statuses, state),
    why: plain(why ?? ''),
  };
}

/** `low >= -3 and <= 5` as `low end ≥ −3 and ≤ 5`. */
const expectedText = (expected: string, words: Words): string =>
  expected
    .split(' ')
    .map((word) => ({ '>=': '≥', '<=': '≤' })[word] ?? named(words.targets.terms, word).replace(/^-/, '−'))
    .join(' ');

function intervalOf({ figure: name, group }: TargetResult, report: Report, words: Words): string {
  const found = findFigure(report, name);
  if (found === null) return '';
  const figures =
    group === null
      ? [found.figure]
      : (found.metric.groups.find(({ by, value }) => by === group.by && value === group.value)?.figures ?? []);
  const figure = figures.find(({ id }) => id === found.figure.id);
  return figure === undefined ? '' : intervalText(figure, words);
}
