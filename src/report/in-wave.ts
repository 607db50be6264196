import { CsatError, didYouMean, error } from '../diagnostic.js';
import type { Report, ReportMetric } from './report.js';

/** A report on one wave of a report: its metrics are those of the wave. Throws CsatError (exit 2) when the report has no such wave. */
export function inWave(report: Report, wave: string): Report {
  const known = [...new Set(report.metrics.flatMap(({ waves = [] }) => waves.map((one) => one.wave)))].sort();
  if (!known.includes(wave)) {
    const what = known.length === 0 ? 'which has no waves' : `which has ${known.join(', ')}`;
    const where = { file: report.source.name };
    throw new CsatError(error('unknown-wave', `wave "${wave}" is not in the file, ${what}`, { where, hint: didYouMean(wave, known) }), 2);
  }
  const metrics = report.metrics.map((metric): ReportMetric => {
    const { waves, mix: _mix, baseline: _baseline, ...whole } = metric;
    const found = waves?.find((one) => one.wave === wave);
    return { ...whole, base: found?.base ?? NOBODY, figures: found?.figures ?? [], classification: null, sections: [], groups: [] };
  });
  return { ...report, survey: { ...report.survey, wording: wordingIn(report, wave) }, metrics };
}

/** Of a wave that is withheld, or in which nobody was asked. */
const NOBODY: ReportMetric['base'] = { n: 0, weighted: null, effective: 0, missing: 0, notApplicable: 0, invalid: 0 };

/** The wordings as they were in a wave: another hash for each time that the wording or scale of a question changed until then. */
function wordingIn({ survey, metrics }: Report, wave: string): Record<string, string> {
  const changed = metrics.flatMap(({ id, computedFrom, waves = [] }): [string, string][] => {
    const times = waves.filter((one) => one.wave <= wave && one.change?.why !== undefined).length;
    return times === 0 ? [] : (computedFrom ?? [id]).map((item) => [item, `${survey.wording[item] ?? ''} ${times}`]);
  });
  return { ...survey.wording, ...Object.fromEntries(changed) };
}
