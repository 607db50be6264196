import type { Text } from '../../../survey/text.js';
import { inLanguages } from '../texts.js';
import { unreadableForm } from '../unreadable-form.js';
import { type FormColumn, formColumn, languageCode } from './headers.js';

/** A row of a sheet by column; texts by column in every language. */
export interface SheetRow {
  /** Counted from 1, as a spreadsheet does. */
  row: number;
  cells: ReadonlyMap<string, string>;
  texts: ReadonlyMap<string, Text>;
}

/** The sheets of a form. */
export interface Sheets {
  survey: SheetRow[];
  choices: SheetRow[];
  settings: SheetRow[];
  languages: string[];
  /** Languages without a code that could be found: their texts are left out. */
  unknown: string[];
}

/** Workbooks are unpacked in memory: forms are small. */
const MOST_BYTES = 20_000_000;
const MOST_ROWS = 20_000;

/** The sheets of a workbook. Throws CsatError (exit 3) when it is none, or has no sheet `survey` with a column `type`. */
export async function readSheets(bytes: Uint8Array, file: string): Promise<Sheets> {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const old = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (!zip && !old) throw unreadableForm(file, 'the file is no workbook', 'an XLSForm is an .xlsx file; save it as one');
  if (bytes.length > MOST_BYTES) throw unreadableForm(file, 'the workbook has more than 20 MB', 'is it the file of responses?');
  const { read, utils } = await import('@e965/xlsx');
  const workbook = unpacked(() => read(bytes, { type: 'array', sheetRows: MOST_ROWS, cellFormula: false, cellHTML: false }));
  if (workbook === null) throw unreadableForm(file, 'the workbook cannot be read', 'open it in a spreadsheet and save it again');
  const rowsOf = (...names: string[]): string[][] => {
    const found = workbook.SheetNames.find((name) => names.includes(name.trim().toLowerCase()));
    const sheet = found === undefined ? undefined : workbook.Sheets[found];
    const rows = sheet === undefined ? [] : utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '', blankrows: true });
    return rows.map((row) => row.map((cell) => String(cell ?? '').trim()));
  };
  const survey = rowsOf('survey');
  const header = survey[0]?.map(formColumn) ?? [];
  if (!header.some(({ name }) => name === 'type')) {
    const has = workbook.SheetNames.slice(0, 8).map((name) => `"${name}"`);
    const message = survey.length === 0 ? 'the workbook has no sheet "survey"' : 'the sheet "survey" has no column "type"';
    throw unreadableForm(file, message, survey.length === 0 ? `it has ${has.join(', ') || 'none with anything in it'}` : undefined);
  }
  const choices = rowsOf('choices', 'choice');
  const settings = rowsOf('settings', 'setting');
  const own = settings[1]?.[settings[0]?.findIndex((cell) => formColumn(cell).name === 'default_language') ?? -1] ?? '';
  const columns = [...header, ...(choices[0]?.map(formColumn) ?? [])];
  const named = [...new Set(columns.flatMap(({ language }) => (language === null ? [] : [language])))];
  const codes = new Map(named.map((language) => [language, languageCode(language)]));
  const bare = columns.some(({ name, language }) => language === null && (name === 'label' || name === 'hint'));
  const base = own === '' ? null : languageCode(own);
  const listed = [base, ...codes.values()].filter((code) => code !== null);
  const languages = listed.length > 0 ? [...new Set(listed)] : ['en'];
  const codeOf = ({ language }: FormColumn): string | null =>
    language === null ? (base ?? (bare ? (languages[0] as string) : null)) : (codes.get(language) ?? null);
  const inLanguage = (rows: string[][]): SheetRow[] => sheetRows(rows, codeOf, languages);
  return {
    survey: inLanguage(survey),
    choices: inLanguage(choices),
    settings: inLanguage(settings),
    languages,
    unknown: named.filter((language) => codes.get(language) === null),
  };
}

function sheetRows(
  [header = [], ...rows]: string[][],
  codeOf: (column: FormColumn) => string | null,
  languages: readonly string[],
): SheetRow[] {
  const columns = header.map((cell) => ({ ...formColumn(cell), code: codeOf(formColumn(cell)) }));
  return rows.flatMap((row, index): SheetRow[] => {
    if (row.every((cell) => cell === '')) return [];
    const cells = new Map<string, string>();
    const said = new Map<string, Map<string, string>>();
    for (const [at, { name, language, code }] of columns.entries()) {
      const cell = row[at] ?? '';
      if (cell === '' || name === '') continue;
      if (language === null && !cells.has(name)) cells.set(name, cell);
      if (code !== null) said.set(name, (said.get(name) ?? new Map<string, string>()).set(code, cell));
    }
    const texts = new Map(
      [...said].map(([name, spoken]): [string, Text] => {
        const known = languages.filter((one) => spoken.has(one));
        return [name, inLanguages(known, (one) => spoken.get(one) as string)];
      }),
    );
    return [{ row: index + 2, cells, texts }];
  });
}

/** The library throws whatever it meets in a damaged file. */
function unpacked<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
