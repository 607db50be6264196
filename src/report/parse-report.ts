import { CsatError, error } from '../diagnostic.js';
import { type Report, reportSchema } from './report.js';

/** A report from the text of its JSON. Throws CsatError (exit 2) with one line when the text is no csat-report/1. */
export function parseReport(text: string, file: string): Report {
  const refuse = (message: string) => {
    const hint = 'write one with  csat analyze responses.csv -o report.json';
    return new CsatError(error('invalid-report', message, { where: { file }, hint }), 2);
  };
  const value = jsonOf(text);
  if (typeof value !== 'object' || value === null || !('schema' in value)) throw refuse('the file holds no report');
  if (value.schema !== 'csat-report/1')
    throw refuse(`a report of csat-report/1 is needed, and this is ${String(value.schema).slice(0, 40)}`);
  const parsed = reportSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw refuse(`no valid csat-report/1: ${issue === undefined ? '' : `${issue.path.join('.')} ${issue.message}`}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
