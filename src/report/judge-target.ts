import type { Base, Figure } from '../metrics/result.js';
import { say, type Text } from '../survey/text.js';
import type { Changes } from './baseline.js';
import type { Change, Report, TargetResult } from './report.js';
import type { Subject } from './target-subjects.js';

/** What became of one condition of a target. */
export type Verdict = Pick<TargetResult, 'status' | 'expected' | 'found' | 'why'>;

const WHY = {
  metric: { en: 'left out by --only', zh: '未被 --only 选中' },
  groups: { en: 'there are no groups', zh: '没有分组' },
  withheld: {
    en: 'the group is withheld, as too few answered or it would reveal such a group',
    zh: '该组不予显示：回答过少，或会泄露此类分组',
  },
  interval: { en: 'the figure has no interval', zh: '该数值没有置信区间' },
  noFigure: { en: 'there is no figure', zh: '没有数值' },
  noBaseline: { en: 'there is no earlier report: name one with --baseline', zh: '没有之前的报告：请用 --baseline 指定' },
  untested: { en: 'whether it is significant cannot be tested', zh: '无法检验是否显著' },
  chance: { en: 'the interval reaches the target, so chance may explain it', zh: '置信区间触及目标，可能出于偶然' },
  beyond: { en: 'the whole interval is beyond the target', zh: '整个置信区间都在目标之外' },
} satisfies Record<string, Text>;

/** Holds a figure, or an end of its interval, to the least and the most that it may be. */
export function judgeBounds(subject: Subject, report: Report): Verdict {
  const { target } = subject;
  const { min, max, at } = target;
  const expected = bounds(at === 'estimate' ? '' : `${at} `, min, max);
  const word = (text: Text): string => say(text, report.settings.language);
  const open = (why: string, found: number | null = null): Verdict => ({ status: 'insufficient', expected, found, why });
  const sample = sampleOf(subject, report);
  if ('why' in sample) return open(sample.why);
  const { figure } = sample;
  const value = at === 'estimate' ? figure.value : (figure.interval?.[at] ?? null);
  if (value === null) return open(word(WHY.interval));
  const found = digits(value);
  const few = tooFew(sample.base.n, subject, report);
  if (few !== null) return open(few, found);
  if (within(found, min, max)) return { status: 'pass', expected, found, why: null };
  const reaches =
    figure.interval && (min === undefined || figure.interval.high >= min) && (max === undefined || figure.interval.low <= max);
  const why = figure.interval === null || at !== 'estimate' ? null : word(reaches ? WHY.chance : WHY.beyond);
  return { status: 'fail', expected, found, why };
}

/** Holds the change of a figure from the baseline to how far it may fall and rise. */
export function judgeChange(subject: Subject, changes: Changes | null, report: Report): Verdict {
  const { target, metric, group } = subject;
  const { 'max-drop': drop, 'max-rise': rise, significant } = target;
  const least = drop === undefined ? undefined : 0 - drop;
  const expected = bounds('change ', least, rise);
  const word = (text: Text): string => say(text, report.settings.language);
  const open = (why: string, found: number | null = null): Verdict => ({ status: 'insufficient', expected, found, why });
  const sample = sampleOf(subject, report);
  if ('why' in sample || metric === null) return open('why' in sample ? sample.why : word(WHY.metric));
  if (changes === null) return open(word(WHY.noBaseline));
  const asked = { metric: metric.id, figure: subject.figure, group: group && { by: group.by, value: group.value } };
  const { change, n } = changes.of(asked);
  if (change.difference === null) return open(change.why ?? word(WHY.noFigure));
  const found = digits(change.difference);
  const few = tooFew(sample.base.n, subject, report) ?? tooFew(n, subject, report, change.from);
  if (few !== null) return open(few, found);
  const p = probability(change, report.settings.language);
  if (within(found, least, rise)) return { status: 'pass', expected, found, why: null };
  if (!significant || change.significant) return { status: 'fail', expected, found, why: p };
  return change.adjusted === null ? open(word(WHY.untested), found) : { status: 'pass', expected, found, why: p };
}

/** The figure that a target holds, with its base; or why there is none. */
function sampleOf({ lacking, metric, group, figure: id }: Subject, { settings }: Report): { figure: Figure; base: Base } | { why: string } {
  if (lacking !== null || metric === null) return { why: say(WHY[lacking ?? 'metric'], settings.language) };
  if (group?.withheld) return { why: say(WHY.withheld, settings.language) };
  const { base, figures } = group ?? metric;
  const figure = figures.find((one) => one.id === id);
  if (base === null || figure === undefined || figure.value === null) return { why: figure?.why ?? say(WHY.noFigure, settings.language) };
  return { figure, base: figure.base ?? base };
}

/** `file`: of which earlier report, if not of this one. */
function tooFew(n: number, { target }: Subject, { settings }: Report, file?: string): string | null {
  const least = target['min-base'] ?? settings.minBase;
  if (n >= least) return null;
  const where = file === undefined ? '' : `${file}: `;
  return `${where}${say({ en: `n ${n}, and ${least} are asked for`, zh: `n ${n}，要求 ${least}` }, settings.language)}`;
}

function bounds(prefix: string, min: number | undefined, max: number | undefined): string {
  const parts = [...(min === undefined ? [] : [`>= ${min}`]), ...(max === undefined ? [] : [`<= ${max}`])];
  return `${prefix}${parts.join(' and ')}`;
}

const within = (found: number, min: number | undefined, max: number | undefined): boolean =>
  (min === undefined || found >= min) && (max === undefined || found <= max);

/** As reports print numbers, so that 29.999999999999996 is the 30 that it stands for. */
const digits = (value: number): number => Number(value.toPrecision(12)) + 0;

function probability({ adjusted, significant }: Change, language: string): string | null {
  if (adjusted === null) return null;
  const p = adjusted < 0.001 ? 'p < .001' : `p ${adjusted.toFixed(3).replace(/^0/, '')}`;
  return say(significant ? { en: `significant, ${p}`, zh: `显著，${p}` } : { en: `not significant, ${p}`, zh: `不显著，${p}` }, language);
}
