import type { Finding } from '../finding.js';
import type { Severity } from '../rule.js';
import type { LintFormat } from './format.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions, which show each finding beside its line. */
export const github: LintFormat = {
  id: 'github',
  about: 'annotations of GitHub Actions',
  render: ({ findings }) => findings.map(command).join(''),
};

function command({ rule, severity, question, message, hint, where }: Finding): string {
  const { file = '', line = 1, column = 1, length = 1 } = where;
  const properties = { file, line, col: column, endColumn: column + length, title: rule };
  const told = Object.entries(properties).map(([key, value]) => `${key}=${inProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${told.join(',')}::${inData(`${question === null ? '' : `${question}: `}${message}. ${hint}`)}\n`;
}

const inData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const inProperty = (text: string): string => inData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
