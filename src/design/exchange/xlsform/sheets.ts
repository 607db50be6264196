import { say, type Text } from '../../../survey/text.js';
import type { ChoiceLists } from './choice-lists.js';

/** A row of the sheet `survey`. */
export interface FormRow {
  type: string;
  name?: string;
  label?: Text;
  hint?: Text;
  required?: boolean;
  relevant?: string;
  appearance?: string;
  parameters?: string;
  constraint?: string;
}

/** The most characters that a cell of a workbook holds. */
export const LONGEST_CELL = 32_767;

/** The three sheets of a form as rows of text, the header first; translated columns are called `label::English (en)`. */
export function formSheets(
  rows: readonly FormRow[],
  lists: ChoiceLists,
  settings: Readonly<Record<string, string>>,
  languages: readonly string[],
): { survey: string[][]; choices: string[][]; settings: string[][] } {
  const inAll = (text: Text | undefined): string[] =>
    languages.map((language) => (text === undefined ? '' : say(text, language).slice(0, LONGEST_CELL)));
  const columns = (name: string): string[] => languages.map((language) => `${name}::${languageName(language)}`);
  return {
    survey: [
      ['type', 'name', ...columns('label'), ...columns('hint'), 'required', 'relevant', 'appearance', 'parameters', 'constraint'],
      ...rows.map(
        ({ type, name = '', label, hint, required = false, relevant = '', appearance = '', parameters = '', constraint = '' }) => [
          type,
          name,
          ...inAll(label),
          ...inAll(hint),
          required ? 'yes' : '',
          relevant,
          appearance,
          parameters,
          constraint,
        ],
      ),
    ],
    choices: [
      ['list_name', 'name', ...columns('label')],
      ...lists.all().flatMap(({ list, choices }) => choices.map(({ name, label }) => [list, name, ...inAll(label)])),
    ],
    settings: [Object.keys(settings), Object.values(settings)],
  };
}

/** A language by its own name and its code: `中文 (zh)`. */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return `${name.replace(/[()（）:]/g, '').trim()} (${language})`;
}
