import { say, type Text } from '../../../survey/text.js';
import type { Asked } from '../../asked.js';
import { type ColumnMap, columnMap } from '../column-map.js';
import { conditionIn } from '../condition.js';
import type { Exporter } from '../exchange.js';
import { lackingLosses } from '../lacking.js';
import { lossLog, pathOf } from '../losses.js';
import { typeLoss } from '../type-loss.js';
import { choiceLists, formName } from './choice-lists.js';
import { type FormIds, formIds } from './form-ids.js';
import { formRows, notApplicableName } from './form-rows.js';
import { type FormRow, formSheets, LONGEST_CELL, languageName } from './sheets.js';
import { xlsformConditions } from './write-condition.js';

/** XLSForm: a workbook for ODK, KoboToolbox, Survey123 and others. Source: xlsform.org, pyxform 4. */
export const xlsform: Exporter = {
  id: 'xlsform',
  name: 'XLSForm',
  extension: 'xlsx',
  oneLanguage: false,
  responses: 'with XML values and headers, and without the names of groups',
  async export(questionnaire) {
    const losses = lossLog();
    const columns = columnMap(' ');
    const lists = choiceLists();
    const ids = formIds(questionnaire, losses);
    const dialect = xlsformConditions(ids);
    const { title, intro, thanks, languages } = questionnaire;
    lackingLosses(
      questionnaire,
      { 'new-page': 'ODK shows one question after another', 'randomize rows': 'the rows of a matrix stay in their order' },
      { unit: 'stands in brackets after the text', lines: 'a form knows one line or several' },
      losses,
    );
    const rows = questionnaire.asked.flatMap((asked): FormRow[] => {
      typeLoss(asked, losses);
      const relevant = asked.showIf && conditionIn(dialect, asked.showIf, questionnaire);
      if (asked.showIf !== null && relevant === null)
        losses.warn('show-if', asked.id, 'XLSForm cannot express it; the question is always shown', ['questions', asked.index, 'show-if']);
      if (languages.some((language) => say(asked.text, language).length > LONGEST_CELL))
        losses.warn('text', asked.id, `a cell holds ${LONGEST_CELL} characters; the rest is cut off`, [...pathOf(asked), 'text']);
      mapColumns(asked, ids, columns);
      return formRows(asked, relevant, { ids, lists, languages, losses });
    });
    const formId = formName(questionnaire.id, 'survey');
    if (formId !== questionnaire.id) losses.note('id', null, `the form is called ${formId}`, ['id']);
    if (new Set(languages.map((language) => say(title, language))).size > 1)
      losses.note('title', null, 'a form has it in one language', ['title']);
    const note = (name: string, label: Text | null): FormRow[] => (label === null ? [] : [{ type: 'note', name, label }]);
    const base = languages[0] as string;
    const settings = { form_title: say(title, base), form_id: formId, default_language: languageName(base) };
    const content = await workbook(formSheets([...note('intro', intro), ...rows, ...note('thanks', thanks)], lists, settings, languages));
    return { content, losses: losses.all(), columns };
  },
};

async function workbook(sheets: Readonly<Record<string, string[][]>>): Promise<Uint8Array> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }) as ArrayBuffer);
}

function mapColumns(asked: Asked, ids: FormIds, { columns, stored, notApplicable }: ColumnMap): void {
  if (asked.kind !== 'note' && asked.kind !== 'matrix') columns.set(asked.id, ids.nameOf(asked.id));
  if (asked.kind === 'matrix') for (const row of asked.rows) columns.set(`${asked.id}.${row.id}`, ids.nameOf(`${asked.id}.${row.id}`));
  if (asked.kind === 'choice' || asked.kind === 'ranking')
    stored.set(asked.id, new Map(asked.options.map(({ value }) => [value, ids.codeOf(asked.id, value)])));
  if ((asked.kind === 'scale' || asked.kind === 'matrix') && asked.notApplicable !== null)
    notApplicable.set(asked.id, notApplicableName(asked.notApplicable, ids.languages));
}
