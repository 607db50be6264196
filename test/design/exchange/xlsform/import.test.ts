import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../../../src/design/exchange/definition-of.js';
import { definitionText } from '../../../../src/design/exchange/definition-text.js';
import { xlsform } from '../../../../src/design/exchange/xlsform/import.js';
import { loadDefinition } from '../../../../src/survey/load.js';

/** A form with these sheets, in which variables are written without their dollar: `{name}`. */
async function imported(sheets: Record<string, string[][]>) {
  const book = utils.book_new();
  const withDollars = (rows: string[][]): string[][] => rows.map((row) => row.map((cell) => cell.replace(/\{/g, '$${')));
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(withDollars(rows)), name);
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const { definition, notes } = definitionOf(await xlsform.import(bytes, 'form.xlsx'), 'form.xlsx');
  return {
    definition: loadDefinition(definitionText(definition, []), 'form.yaml').definition,
    notes: notes.map(({ message, where }) => `${where?.row ?? ''} ${message.replace(/\$\{/g, '{')}`),
  };
}

describe('import of XLSForm', () => {
  it('takes the spellings that forms in use have', async () => {
    const { definition, notes } = await imported({
      Survey: [
        ['Type', 'tag', 'caption::English', 'Caption::Français (fr)', 'hint:English', 'bind::relevant', 'required', 'parameters'],
        ['select1 yn', 'used', 'Did you use it?', 'Utilisé ?', '', '', 'TRUE', ''],
        ['add select multiple prompt using how', 'how', 'How?', 'Comment ?', 'Tick all', "{used} = 'yes'", '', 'randomize=true'],
        [
          'select one from how or_other',
          'main',
          'Mainly?',
          'Surtout ?',
          '',
          "selected({how}, 'app') and count-selected({how}) > 0",
          'no',
          '',
        ],
        ['rank how', 'order', 'In which order?', 'Ordre ?', '', '', '', ''],
        ['int', 'age', 'Age', 'Âge', '', '', '', ''],
        ['string', 'why', 'Why?', 'Pourquoi ?', '', "not({used} = 'no') or string-length({age}) > 0", '', ''],
        ['trigger', 'ok', 'I agree', "D'accord", '', '', 'yes', ''],
      ],
      Choices: [
        ['list name', 'value', 'caption::English', 'caption::Français (fr)'],
        ['yn', 'yes', 'Yes', 'Oui'],
        ['yn', 'no', 'No', 'Non'],
        ['how', 'app', 'App', 'Appli'],
        ['how', 'web', 'Web', 'Web'],
      ],
      Settings: [
        ['set form title', 'set form id', 'default_language'],
        ['My form', 'my form', 'French (fr)'],
      ],
    });
    expect(notes).toEqual([]);
    expect(definition).toMatchObject({ id: 'my-form', title: 'My form', languages: ['fr', 'en'] });
    expect(definition.questions).toMatchObject([
      { id: 'used', type: 'single-choice', required: true, text: { en: 'Did you use it?', fr: 'Utilisé ?' } },
      { id: 'how', type: 'multiple-choice', help: 'Tick all', randomize: true, 'show-if': 'used = yes' },
      { id: 'main', type: 'single-choice', 'show-if': 'how = app and answered(how)', options: [{}, {}, { value: 'other', other: true }] },
      { id: 'order', type: 'ranking' },
      { id: 'age', type: 'number' },
      { id: 'why', type: 'text', lines: 1, 'show-if': 'used != no or answered(age)' },
      { id: 'ok', type: 'consent', required: true },
    ]);
  });

  it('puts matrices together, groups under their conditions, limits and exclusive choices', async () => {
    const { definition, notes } = await imported({
      survey: [
        ['type', 'name', 'label', 'relevant', 'appearance', 'constraint', 'required'],
        ['note', 'intro', 'Welcome', '', '', '', ''],
        ['integer', 'nps', 'Would you recommend us?', '', '', '. >= 0 and . <= 10', ''],
        ['begin group', 'g', 'About us', '{nps} <= 6', 'field-list', '', ''],
        ['select_one s', 'g_head', 'How satisfied are you?', '', 'label', '', ''],
        ['select_one s', 'g_price', 'Price', '', 'list-nolabel', '', 'yes'],
        ['select_one s', 'g_staff', 'Staff', '', 'list-nolabel', '', 'yes'],
        ['end group', '', '', '', '', '', ''],
        ['begin_group', 't', 'Table', '', 'table-list', '', ''],
        ['select_one s', 'speed', 'Speed', '', '', '', ''],
        ['end_group', '', '', '', '', '', ''],
        ['select_multiple u', 'uses', 'Uses', '', '', "not(selected(., 'none') and count-selected(.) > 1)", ''],
        ['range', 'level', 'Level', '', '', '', ''],
      ],
      choices: [
        ['list_name', 'name', 'label'],
        ...['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'].map((label, at) => ['s', String(at + 1), label]),
        ['s', 'na', 'Not applicable'],
        ['u', 'tv', 'TV'],
        ['u', 'none', 'None'],
      ],
    });
    expect(notes).toEqual([]);
    expect(definition.intro).toBe('Welcome');
    expect(definition.scales?.satisfaction).toMatchObject({ points: [1, 2, 3, 4, 5], 'not-applicable': ['Not applicable', 'na'] });
    expect(definition.questions).toMatchObject([
      { id: 'nps', type: 'number', min: 0, max: 10 },
      {
        id: 'g',
        type: 'matrix',
        text: 'How satisfied are you?',
        required: true,
        'show-if': 'nps <= 6',
        rows: [
          { id: 'price', column: 'g_price' },
          { id: 'staff', column: 'g_staff' },
        ],
      },
      { id: 't', type: 'matrix', text: 'Table', rows: [{ id: 'speed' }] },
      { id: 'uses', type: 'multiple-choice', options: [{ value: 'tv' }, { value: 'none', exclusive: true }] },
      { id: 'level', type: 'rating', scale: { points: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] } },
    ]);
  });

  it('says what it could not take over, and in which row', async () => {
    const { definition, notes } = await imported({
      survey: [
        ['type', 'name', 'label::Klingon', 'label::English (en)', 'relevant', 'required', 'constraint', 'default'],
        ['start', 'start', '', '', '', '', '', ''],
        ['geopoint', 'where', '', 'Where?', '', '', '', ''],
        ['text', 'a', '', 'A', "regex({b}, 'x')", '{b} = 1', 'string-length(.) > 3', 'none'],
        ['begin repeat', 'r', '', 'Each', '', '', '', ''],
        ['select_one none', 'b', '', 'B', '{c} = 1', '', '', ''],
        ['end repeat', '', '', '', '', '', '', ''],
        ['text', 'c', '', 'C', '', '', '', ''],
      ],
    });
    expect(definition.questions.map(({ id }) => id)).toEqual(['a', 'r_title', 'b', 'c']);
    expect(notes).toEqual([
      ' "Klingon" is no language that is known: write its code after it, as Klingon (xx)',
      '3 "where" is left out: there is no counterpart for type geopoint',
      `4 the condition of "a" cannot be taken over: regex({b}, 'x')`,
      '4 default of "a" has no counterpart',
      '4 "a" is required on a condition, which has no counterpart: {b} = 1',
      '4 the constraint of "a" has no counterpart: string-length(.) > 3',
      '5 "r" is asked again and again: its questions are taken over once',
      '6 "b" has its choices in list "none", which the sheet "choices" does not have',
      ' the condition of "b": it looks at "c", which is not asked before',
    ]);
  });
});
