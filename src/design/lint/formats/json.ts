import type { Estimate } from '../estimate.js';
import type { LintFormat } from './format.js';

/** `csat-lint/1`: findings flat, minutes to a tenth. */
export const json: LintFormat = {
  id: 'json',
  about: 'the findings as csat-lint/1, for programs',
  render({ findings, estimate, linted, found, hidden }) {
    const document = {
      schema: 'csat-lint/1',
      findings: findings.map(({ where: { file, line, column }, ...finding }) => ({
        ...finding,
        file: file ?? null,
        line: line ?? null,
        column: column ?? null,
      })),
      estimate: rounded(estimate),
      files: linted.map((one) => ({
        file: one.file,
        questions: one.questions,
        estimate: rounded(one.estimate),
        problems: one.problems.length,
      })),
      counts: { ...found, hidden },
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};

function rounded(estimate: Estimate | null): Estimate | null {
  if (estimate === null) return null;
  const tenths = (minutes: number): number => Math.round(minutes * 10) / 10;
  return { minutes: tenths(estimate.minutes), low: tenths(estimate.low), high: tenths(estimate.high) };
}
