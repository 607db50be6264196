import type { Finding } from '../design/lint/finding.js';
import type { LintReport } from '../design/lint/lint-report.js';
import type { Severity } from '../design/lint/rule.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Language } from '../survey/text.js';
import { plural } from './plural.js';
import { printDiagnostics } from './print-diagnostics.js';

const SEVERITIES: Readonly<Record<Severity, Diagnostic['severity']>> = { error: 'error', warn: 'warning', info: 'info' };

interface Words {
  counts(errors: number, warnings: number): string;
  none: string;
  hidden(n: number): string;
  tooMany: string;
  minutes(middle: string, low: string, high: string): string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    counts: (errors, warnings) => `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
    none: 'nothing to mend',
    hidden: (n) => `${plural(n, 'more finding')} with --min-severity info`,
    tooMany: 'more warnings than --max-warnings allows',
    minutes: (middle, low, high) => `about ${middle} minutes to fill in (${low} to ${high})`,
  },
  zh: {
    counts: (errors, warnings) => `错误 ${errors} 条，警告 ${warnings} 条`,
    none: '未发现问题',
    hidden: (n) => `另有 ${n} 条，用 --min-severity info 查看`,
    tooMany: '警告数超过 --max-warnings',
    minutes: (middle, low, high) => `预计用时约 ${middle} 分钟（${low} 至 ${high}）`,
  },
};

/** Findings as lines for people: each with its line and a caret, then what there is in all and how long the questionnaire takes. */
export function lintText(report: LintReport, language: Language): string {
  const { linted, findings, found, hidden, tooManyWarnings } = report;
  const words = WORDS[language];
  const clean = found.error + found.warn === 0;
  const summary = [
    clean ? words.none : words.counts(found.error, found.warn),
    ...(hidden > 0 ? [words.hidden(hidden)] : []),
    ...(tooManyWarnings ? [words.tooMany] : []),
  ];
  const times = linted.flatMap(({ file, estimate }) =>
    estimate === null ? [] : [`${file}: ${words.minutes(...tenths([estimate.minutes, estimate.low, estimate.high]))}`],
  );
  const lines = printDiagnostics(findings.map(diagnosticOf));
  return `${lines}${lines === '' ? '' : '\n'}${[...times, summary.join(' · ')].join('\n')}\n`;
}

/** A finding as other messages of the command line look. */
function diagnosticOf({ rule, severity, question, message, hint, where }: Finding): Diagnostic {
  return { code: rule, severity: SEVERITIES[severity], message: question === null ? message : `${question}: ${message}`, hint, where };
}

const tenths = (minutes: [number, number, number]): [string, string, string] =>
  minutes.map((one) => one.toFixed(1)) as [string, string, string];
