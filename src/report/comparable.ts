import { CsatError, type Diagnostic, error, warning } from '../diagnostic.js';
import { normalise, say, type Text } from '../survey/text.js';
import type { Report, ReportMetric } from './report.js';

/** A report that another is compared with, by the name the user gave it. */
export interface Baseline {
  name: string;
  report: Report;
}

/** Refuses a baseline that says nothing of the report: of another survey, kind of file or language. Throws CsatError (exit 2). */
export function refuseOther({ survey, settings }: Report, { name, report: earlier }: Baseline): void {
  const where = { file: name };
  const refuse = (code: string, message: string, hint?: string) => new CsatError(error(code, message, { where, hint }), 2);
  if (earlier.survey.kind !== survey.kind) {
    throw refuse('other-survey', `a report on ${earlier.survey.kind} cannot be compared with one on ${survey.kind}`);
  }
  const pinned = !survey.inferred && !earlier.survey.inferred;
  if (pinned && earlier.survey.id !== survey.id) {
    throw refuse('other-survey', `a report on survey "${earlier.survey.id}", and this one is on "${survey.id}"`);
  }
  if (earlier.settings.language !== settings.language) {
    const message = `a report in ${earlier.settings.language}, and this one is in ${settings.language}: wordings cannot be compared`;
    throw refuse('other-language', message, `make both in one language, with  --lang ${earlier.settings.language}`);
  }
}

/** What else the two reports count: other weights, other conditions. */
export function otherSettings({ settings }: Report, { name, report }: Baseline): Diagnostic[] {
  const weights = (weight: string | null) => (weight === null ? 'is not weighted' : `is weighted by ${weight}`);
  const conditions = (where: readonly string[]) => (where.length === 0 ? 'counts all responses' : `counts only where ${where.join(', ')}`);
  const before = report.settings;
  const told = [
    ...(before.weight === settings.weight ? [] : [`${weights(before.weight)}, and the new report ${weights(settings.weight)}`]),
    ...(String(before.where) === String(settings.where)
      ? []
      : [`${conditions(before.where)}, and the new report ${conditions(settings.where)}`]),
  ];
  return told.map((what) => warning('other-settings', `it ${what}`, { where: { file: name } }));
}

const WHY = {
  absent: { en: 'new: the earlier report does not have it', zh: '新增：之前的报告中没有' },
  metric: { en: 'another metric', zh: '指标类型不同' },
  wording: { en: 'another wording or scale', zh: '题目文字或量表不同' },
  direction: { en: 'another version: low was good, or is now', zh: '版本不同：高低方向相反' },
  empty: { en: 'no figure in one of the two', zh: '其中一方没有数值' },
} satisfies Record<string, Text>;

/** Why a change is not known. */
export const whyNoChange = (why: keyof typeof WHY, language: string): string => say(WHY[why], language);

/** Why the figures of a metric cannot be compared with those of an earlier report; null when they can. */
export function brokenBy(metric: ReportMetric, report: Report, earlier: Report): keyof typeof WHY | null {
  const before = earlier.metrics.find(({ id }) => id === metric.id);
  if (before === undefined) return 'absent';
  if (before.metric !== metric.metric) return 'metric';
  const reworded = (metric.computedFrom ?? [metric.id]).some((item) => {
    const [now, then] = [report.survey.wording[item], earlier.survey.wording[item]];
    return now !== then;
  });
  if (reworded || String(metric.computedFrom) !== String(before.computedFrom)) return 'wording';
  if (before.better !== metric.better) return 'direction';
  return normalise(before.scale ?? '') === normalise(metric.scale ?? '') ? null : 'wording';
}
