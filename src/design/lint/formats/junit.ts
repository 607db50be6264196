import { type Finding, isAtLeast } from '../finding.js';
import { rules } from '../rules/index.js';
import type { LintFormat } from './format.js';

/** JUnit XML: a suite per definition, a case per rule that fails with its errors; warnings stand in its output. */
export const junit: LintFormat = {
  id: 'junit',
  about: 'JUnit XML, a case per rule, for build servers',
  render({ linted, findings, tooManyWarnings, found }) {
    const suites = linted.map(({ file }) =>
      suite(
        file,
        findings.filter(({ where }) => where.file === file),
      ),
    );
    const limit = tooManyWarnings
      ? [
          '  <testsuite name="csat lint" tests="1" failures="1">',
          failedCase('max-warnings', `${found.warn} warnings`, []),
          '  </testsuite>',
        ]
      : [];
    return `${['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="csat lint">', ...suites, ...limit, '</testsuites>'].join('\n')}\n`;
  },
};

function suite(file: string, findings: readonly Finding[]): string {
  const cases = rules.map(({ id }) => {
    const of = findings.filter(({ rule }) => rule === id);
    const errors = of.filter(({ severity }) => isAtLeast(severity, 'error'));
    const [first] = errors;
    if (first !== undefined) return failedCase(id, first.message, of);
    if (of.length === 0) return `    <testcase classname="csat.lint" name="${id}"/>`;
    return `    <testcase classname="csat.lint" name="${id}">\n      <system-out>${escaped(of.map(line).join('\n'))}</system-out>\n    </testcase>`;
  });
  const failures = rules.filter(({ id }) => findings.some(({ rule, severity }) => rule === id && severity === 'error')).length;
  return [
    `  <testsuite name="${escaped(file)}" tests="${rules.length}" failures="${failures}" errors="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
}

function failedCase(id: string, message: string, findings: readonly Finding[]): string {
  return [
    `    <testcase classname="csat.lint" name="${id}">`,
    `      <failure message="${escaped(message)}" type="error">${escaped(findings.map(line).join('\n'))}</failure>`,
    '    </testcase>',
  ].join('\n');
}

const line = ({ where, severity, question, message, hint }: Finding): string =>
  `${where.file}:${where.line}:${where.column} ${severity} ${question === null ? '' : `${question}: `}${message}. ${hint}`;

/** Text for XML 1.0: markup escaped, characters that it does not allow left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
