import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { exportDefinition } from '../../../../src/design/exchange/export.js';
import { xlsform } from '../../../../src/design/exchange/xlsform/export.js';
import { loadDefinition } from '../../../../src/survey/load.js';

/** A condition as XLSForm has it, its variables written without the dollar. */
const dollars = (condition: string): string => condition.replace(/\{/g, '$${');

const SURVEY = `
id: dealer
title: {en: Dealer, zh: 经销商}
languages: [en, zh]
intro: {en: Hello, zh: 您好}
questions:
  - {id: nps, type: nps, required: true, text: {en: Recommend?, zh: 推荐吗？}}
  - {id: 原因, type: text, show-if: nps <= 6, text: {en: Why?, zh: 为什么？}}
  - id: proc
    type: matrix
    text: {en: How was it?, zh: 如何？}
    rows: [{id: booking, text: {en: Booking, zh: 预约}}]
  - id: reason
    type: single-choice
    randomize: true
    text: Reason
    options: [{value: oil change, label: Oil}, {value: x, label: Other, other: true}]
  - id: issues
    type: multiple-choice
    text: Issues
    show-if: "reason = 'oil change' and proc < 3"
    options: [{value: noise, label: Noise}, {value: none, label: None, exclusive: true}]
`;

describe('export to XLSForm', () => {
  it('is a workbook of text cells with survey, choices and settings', async () => {
    const { definition } = loadDefinition(SURVEY, 'dealer.yaml');
    const { content, losses } = await exportDefinition(xlsform, definition, 'en');
    const book = read(content, { type: 'array' });
    expect(book.SheetNames).toEqual(['survey', 'choices', 'settings']);
    const cells = Object.values(book.Sheets).flatMap((sheet) => Object.entries(sheet).filter(([key]) => !key.startsWith('!')));
    expect(new Set(cells.map(([, { t }]) => t))).toEqual(new Set(['s']));
    const rows = (name: string): string[][] => utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1, defval: '' });
    const [header = [], ...survey] = rows('survey');
    expect(header.slice(0, 6)).toEqual([
      'type',
      'name',
      'label::English (en)',
      'label::中文 (zh)',
      'hint::English (en)',
      'hint::中文 (zh)',
    ]);
    const cell = (name: string, column: string): string => survey.find((row) => row[1] === name)?.[header.indexOf(column)] ?? '';
    expect(survey.map(([type, name]) => `${type} ${name}`.trim())).toEqual([
      'note intro',
      'select_one nps_scale nps',
      'text question2',
      'begin_group proc',
      'select_one proc_scale proc_header',
      'select_one proc_scale proc_booking',
      'end_group',
      'select_one reason_choices reason',
      'text reason_x_text',
      'select_multiple issues_choices issues',
    ]);
    expect(cell('nps', 'required')).toBe('yes');
    expect(cell('question2', 'relevant')).toBe(dollars('{nps} <= 6'));
    expect(cell('question2', 'label::中文 (zh)')).toBe('为什么？');
    expect([cell('proc', 'appearance'), cell('proc_header', 'appearance'), cell('proc_booking', 'appearance')]).toEqual([
      'field-list',
      'label',
      'list-nolabel',
    ]);
    expect(cell('reason', 'parameters')).toBe('randomize=true');
    expect(cell('reason_x_text', 'relevant')).toBe(dollars("{reason} = 'x'"));
    expect(cell('issues', 'relevant')).toBe(dollars("{reason} = 'oil_change' and {proc_booking} < 3"));
    expect(cell('issues', 'constraint')).toBe("not(selected(., 'none') and count-selected(.) > 1)");
    expect(rows('choices').filter(([list]) => list === 'reason_choices')).toEqual([
      ['reason_choices', 'oil_change', 'Oil', 'Oil'],
      ['reason_choices', 'x', 'Other', 'Other'],
    ]);
    expect(rows('settings')).toEqual([
      ['form_title', 'form_id', 'default_language'],
      ['Dealer', 'dealer', 'English (en)'],
    ]);
    expect(losses.map(({ what }) => what)).toEqual(['id of "原因"', 'value of an option of "reason"', 'title']);
  });

  it('writes the same bytes for the same definition', async () => {
    const { definition } = loadDefinition(SURVEY, 'dealer.yaml');
    const [first, second] = [await exportDefinition(xlsform, definition, 'en'), await exportDefinition(xlsform, definition, 'en')];
    expect(first.content).toEqual(second.content);
  });
});
