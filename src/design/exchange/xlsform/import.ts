import { type Diagnostic, warning } from '../../../diagnostic.js';
import type { Logic } from '../../../survey/show-if.js';
import type { Text } from '../../../survey/text.js';
import type { FoundQuestion, Importer } from '../exchange.js';
import { joined } from '../logic-of.js';
import { stemOf } from '../texts.js';
import { unreadableForm } from '../unreadable-form.js';
import type { FormGroup, FormQuestion, Lost } from './form-question.js';
import { formType } from './form-type.js';
import { xlsformLogic } from './read-condition.js';
import { readMatrices } from './read-matrix.js';
import { readOthers } from './read-others.js';
import { readQuestion } from './read-question.js';
import { readSheets, type SheetRow } from './read-sheets.js';

/** Groups inside one another beyond this are a mistake. */
const MOST_LEVELS = 50;

/** XLSForm: a workbook, questions of groups among the others. */
export const xlsform: Importer = {
  id: 'xlsform',
  name: 'XLSForm',
  async import(bytes, file) {
    const { survey, choices, settings, languages, unknown } = await readSheets(bytes, file);
    const notes: Diagnostic[] = [];
    const lost: Lost = (message, row) => void notes.push(warning('not-imported', message, { where: { file, row } }));
    for (const language of unknown) lost(`"${language}" is no language that is known: write its code after it, as ${language} (xx)`);
    const lists = new Map<string, SheetRow[]>();
    for (const choice of choices) {
      const list = choice.cells.get('list_name') ?? '';
      lists.set(list, [...(lists.get(list) ?? []), choice]);
    }
    const found = readRows(survey, lists, file, lost);
    const asked = readOthers(readMatrices(found, lost)).map(({ question }) => question);
    const intro = ownNote(asked[0], 'intro');
    const thanks = ownNote(asked.at(-1), 'thanks');
    const form = settings[0]?.cells;
    const title = form?.get('form_title') ?? null;
    return {
      name: form?.get('form_id') ?? title ?? stemOf(file),
      title,
      languages,
      intro,
      thanks,
      asked: asked.slice(intro === null ? 0 : 1, thanks === null ? undefined : -1),
      notes,
    };
  },
};

const ownNote = (question: FoundQuestion | undefined, name: string): Text | null =>
  question?.kind === 'note' && question.id === name && question.showIf === null ? question.text : null;

/** The rows of the sheet as questions, each shown when its own condition and those of its groups hold. */
function readRows(survey: readonly SheetRow[], lists: ReadonlyMap<string, SheetRow[]>, file: string, lost: Lost): FormQuestion[] {
  const groups: FormGroup[] = [];
  const found: FormQuestion[] = [];
  for (const row of survey) {
    const type = formType(row.cells.get('type') ?? '');
    const name = row.cells.get('name') ?? '';
    const around = groups.at(-1) ?? null;
    if (type.kind === 'end') {
      if (groups.pop() === undefined) throw unreadableForm(file, `row ${row.row} ends a group that was not begun`);
      continue;
    }
    if (type.kind === 'silent' || (row.cells.get('type') ?? '') === '') continue;
    const showIf = conditionOf(row, name, around?.showIf ?? null, lost);
    if (type.kind === 'begin') {
      if (groups.length >= MOST_LEVELS) throw unreadableForm(file, `more than ${MOST_LEVELS} groups inside one another`);
      if (type.of === 'repeat') lost(`"${name}" is asked again and again: its questions are taken over once`, row.row);
      groups.push({ name, row, showIf });
      continue;
    }
    const question = readQuestion(row, type, showIf, lists, lost);
    if (question !== null) found.push({ question, row, group: around });
  }
  const open = groups.at(-1);
  if (open !== undefined) throw unreadableForm(file, `the group "${open.name}", begun in row ${open.row.row}, is not ended`);
  return found;
}

function conditionOf(row: SheetRow, name: string, around: Logic | null, lost: Lost): Logic | null {
  const text = row.cells.get('relevant');
  if (text === undefined) return around;
  const own = xlsformLogic(text);
  if (own === null) lost(`the condition of "${name}" cannot be taken over: ${text}`, row.row);
  return own === null || around === null ? (own ?? around) : joined('and', around, own);
}
