import type { Report, ReportMetric } from '../report/report.js';
import { cut } from './columns.js';
import { count, significant } from './numbers.js';
import { plain } from './plain.js';
import type { Base, Quality } from './renderer.js';
import { named, type Words } from './words.js';

/** Which responses were counted, where they come from, what was left out and why: the parts of one line. */
export function responsesParts(report: Report, words: Words): string[] {
  const { source } = report;
  const excluded = source.excluded.filter((one) => one.count > 0).map((one) => words.excluded(one.count, plain(one.label)));
  return [
    words.rows(report.survey.kind, source.included, source.rows),
    platformName(source),
    excluded.length > 0 ? words.leftOut(words.list(excluded)) : '',
    source.blank > 0 ? words.blank(source.blank) : '',
  ].filter((part) => part !== '');
}

/** The platform; nothing for a plain table of no platform. */
const platformName = ({ platform, platformName: name }: Report['source']): string => (platform === 'tidy' ? '' : plain(name));

/** What narrows or turns the figures: no definition, a filter, weights. One line each. */
export function premises(report: Report, words: Words): string[] {
  const lines: string[] = [];
  if (report.survey.inferred) lines.push(words.pin(`csat init ${shellWord(plain(report.source.name))}`));
  const { joined } = report;
  if (joined !== undefined) lines.push(words.joined(joined.matched, joined.responses, plain(joined.column), plain(joined.name)));
  if (report.settings.where.length > 0) lines.push(words.filter(words.list(report.settings.where.map(plain))));
  if (report.weights !== null) {
    const { sum, effective, designEffect } = report.weights;
    lines.push(
      words.weights(
        plain(report.settings.weight ?? ''),
        sum < 1000 ? significant(sum) : count(sum),
        count(effective),
        designEffect.toFixed(2),
      ),
    );
  }
  return lines;
}

const shellWord = (text: string): string => (/^[\w./:@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** Answers that are in no figure: not given, not applicable, not on the scale (with the first examples). Empty when there are none. */
export function losses(base: Base, quality: Quality[], choice: boolean, words: Words): string[] {
  const examples = quality.flatMap((column) => column.examples);
  const invalid = choice ? words.offList : words.offScale;
  return [
    base.missing > 0 ? words.missing(base.missing) : '',
    base.notApplicable > 0 ? words.notApplicable(base.notApplicable) : '',
    base.invalid > 0 ? invalid(base.invalid, exampleText(examples, words)) : '',
  ].filter((part) => part !== '');
}

function exampleText(examples: Quality['examples'], words: Words): string {
  const shown = examples.slice(0, 2).map((example) => {
    const value = cut(plain(example.value), 20);
    return example.firstRow === null ? value : words.firstRow(value, example.firstRow);
  });
  return words.examples([...shown, ...(examples.length > shown.length ? ['…'] : [])]);
}

/**
 * How the figures were made: the methods of the intervals (of all figures, or of headlines and shares only), the correction
 * of the tests, why groups are withheld, and how many errors and warnings there are.
 */
export function methods(report: Report, all: boolean, words: Words): string[] {
  const byMethod = new Map<string, Set<string>>();
  for (const metric of report.metrics) {
    for (const figure of metric.figures) {
      const shown = all || figure.id === metric.headline || figure.id.startsWith('share.');
      if (figure.interval === null || !shown) continue;
      const whose = byMethod.get(figure.interval.method) ?? new Set();
      byMethod.set(figure.interval.method, whose.add(metric.heading));
    }
  }
  const made = [...byMethod].map(([method, whose]) => words.methodOf(plain(method), [...whose].map(plain)));
  const tested = report.metrics.some((metric) => metric.groups.some((group) => group.test !== null));
  const followed = report.metrics.some(({ waves = [] }) => waves.some(({ change }) => change?.p != null));
  const withheld = report.metrics.some(({ groups, waves = [] }) => [...groups, ...waves].some((one) => one.withheld));
  const errors = report.diagnostics.filter((one) => one.severity === 'error').length;
  const warnings = report.diagnostics.filter((one) => one.severity === 'warning').length;
  return [
    made.length > 0 ? words.intervals(levelText(report.settings.confidence), words.list(made)) : '',
    tested || followed ? words.corrected(named(words.adjustments, report.settings.adjust), tested) : '',
    withheld ? words.withheldBecause(report.settings.minBase) : '',
    errors > 0 ? words.errors(errors) : '',
    warnings > 0 ? words.warnings(warnings) : '',
  ].filter((part) => part !== '');
}

/** A confidence level as per cent: .95 is `95%`, .999 is `99.9%`. */
export const levelText = (level: number): string => `${significant(level * 100)}%`;

/** True for questions whose figures are the shares of their options. */
export const isChoice = (metric: ReportMetric): boolean => metric.figures.some((figure) => figure.id.startsWith('share.'));

/** What a column was taken for: a metric or another role, by its id where there is no name for it. */
export const roleName = (role: string, metrics: readonly ReportMetric[], words: Words): string =>
  plain(metrics.find(({ metric }) => metric === role)?.heading ?? named(words.roles, role));

/**
 * Without a definition: the columns read as questions, or of transactions and tickets as what they are; and the others counted by role
 * in one sentence (empty when there are none).
 */
export function columnsReadAs({ inferred, metrics, survey }: Report, words: Words): { read: Report['inferred']; others: string } {
  const isRead = ({ question }: Report['inferred'][number]): boolean => question !== null || survey.kind !== 'responses';
  const counts = new Map<string, number>();
  for (const column of inferred) if (!isRead(column)) counts.set(column.role, (counts.get(column.role) ?? 0) + 1);
  const roles = [...counts].map(([role, n]) => words.columns(roleName(role, metrics, words), n));
  return { read: inferred.filter(isRead), others: roles.length === 0 ? '' : words.notAnalysed(words.list(roles)) };
}
