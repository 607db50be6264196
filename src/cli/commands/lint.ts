import type { Linted } from '../../design/lint/finding.js';
import { formats } from '../../design/lint/formats/index.js';
import { lint } from '../../design/lint/lint.js';
import { exitOf, lintReport } from '../../design/lint/lint-report.js';
import type { Severity } from '../../design/lint/rule.js';
import { CsatError, error } from '../../diagnostic.js';
import type { Language } from '../../survey/text.js';
import type { Io } from '../io.js';
import { lintText } from '../lint-text.js';
import { mistakes } from '../mistakes.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { readDefinitionText } from '../read-definition.js';
import { ruleDocuments, ruleList } from '../rule-text.js';

/** Options of `csat lint` as the command line gives them. */
export interface LintOptions {
  format: string;
  lang: Language;
  minSeverity: Severity;
  maxWarnings?: string;
  rules?: boolean;
}

/** `csat lint`: what is wrong in questionnaires, or what the rules are. Exit 0, 1 (an error, or too many warnings) or 2 (a wrong definition). */
export async function lintCommand(files: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const { lang } = options;
  if (options.rules) {
    io.out(files.length === 0 ? ruleList(lang, io.width) : ruleDocuments(files, lang, io.width));
    return 0;
  }
  const { keep, tell } = mistakes();
  const mostWarnings = await keep(() => mostWarningsOf(options.maxWarnings));
  if (files.length === 0) await keep(() => missingFile());
  const linted: Linted[] = [];
  const unread: CsatError[] = [];
  if (mostWarnings !== undefined) {
    for (const file of files) {
      try {
        linted.push(lint(await readDefinitionText(file), file, lang));
      } catch (problem) {
        if (!(problem instanceof CsatError)) throw problem;
        unread.push(problem);
      }
    }
  }
  tell();
  const report = lintReport(linted, options.minSeverity, mostWarnings);
  io.err(printDiagnostics([...unread.flatMap(({ diagnostics }) => diagnostics), ...linted.flatMap(({ problems }) => problems)]));
  const format = formats.find(({ id }) => id === options.format);
  if (linted.length > 0) io.out(format === undefined ? lintText(report, lang) : format.render(report));
  return unread.length > 0 ? 2 : exitOf(report);
}

function missingFile(): never {
  throw new CsatError(
    error('missing-argument', "missing required argument 'survey'", { hint: 'csat lint survey.yaml, or csat lint --rules' }),
    2,
  );
}

function mostWarningsOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new CsatError(error('invalid-option', `--max-warnings must be a whole number, not "${text}"`, { hint: '--max-warnings 0' }), 2);
}
