import type { Severity } from '../rule.js';
import { rules } from '../rules/index.js';
import type { LintFormat } from './format.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'note' };

/** Static Analysis Results Interchange Format 2.1.0 (OASIS 2020), as code hosts show it beside the lines. */
export const sarif: LintFormat = {
  id: 'sarif',
  about: 'SARIF 2.1.0, for code hosts',
  render({ findings, linted }) {
    const ids = rules.map(({ id }) => id);
    const document = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'csat lint',
              rules: rules.map(({ id, about, source, severity }) => ({
                id,
                shortDescription: { text: about.en },
                help: { text: `${about.en} Source: ${source}` },
                defaultConfiguration: { level: LEVELS[severity] },
              })),
            },
          },
          columnKind: 'utf16CodeUnits',
          artifacts: linted.map(({ file }) => ({ location: { uri: uriOf(file) } })),
          results: findings.map(({ rule, severity, message, hint, question, language, where }) => ({
            ruleId: rule,
            ruleIndex: ids.indexOf(rule),
            level: LEVELS[severity],
            message: { text: `${question === null ? '' : `${question}: `}${message}. ${hint}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: uriOf(where.file ?? '') },
                  region: {
                    startLine: where.line ?? 1,
                    startColumn: where.column ?? 1,
                    endColumn: (where.column ?? 1) + (where.length ?? 1),
                  },
                },
              },
            ],
            properties: { question, language },
          })),
        },
      ],
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};

/** A path as a URI: relative ones stay so. */
function uriOf(path: string): string {
  const forward = encodeURI(path.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent);
  return /^\/|^[A-Za-z]:/.test(forward) ? `file://${forward.startsWith('/') ? '' : '/'}${forward}` : forward;
}
