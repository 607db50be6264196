import { formText, unreadableForm } from '../unreadable-form.js';

/** A row of the file by column, and its line. */
export interface ReadRow {
  line: number;
  class: string;
  name: string;
  text: string;
  get(column: string): string;
}

/**
 * The rows of a survey as tab separated values: cells with tabs, quotes or new lines in quotes, quotes in them doubled.
 * Throws CsatError (exit 3) when the file is no such survey.
 */
export function readRows(bytes: Uint8Array, file: string): ReadRow[] {
  const [header, ...records] = recordsOf(formText(bytes, file));
  const columns = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (!['class', 'name', 'text'].every((column) => columns.includes(column)))
    throw unreadableForm(
      file,
      'the file has no columns "class", "name" and "text", which a survey as tab separated values begins with',
      'LimeSurvey writes it under Export, Tab Separated Values',
    );
  return records.map(({ line, cells }) => {
    const get = (column: string): string => cells[columns.indexOf(column)]?.trim() ?? '';
    return { line, class: get('class').toUpperCase(), name: get('name'), text: get('text'), get };
  });
}

function recordsOf(text: string): { line: number; cells: string[] }[] {
  const records: { line: number; cells: string[] }[] = [];
  let line = 1;
  let begun = 1;
  let cells: string[] = [];
  const cell = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;
  for (let at = 0; at < text.length; ) {
    cell.lastIndex = at;
    const [whole = '', quoted, plain = ''] = cell.exec(text) ?? [];
    cells.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    line += whole.split('\n').length - 1;
    at += whole.length;
    if (text[at] === '\t') {
      at++;
      continue;
    }
    if (cells.some((one) => one.trim() !== '')) records.push({ line: begun, cells });
    cells = [];
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    begun = ++line;
  }
  return records;
}
