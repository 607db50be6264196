import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../../../src/design/exchange/definition-of.js';
import { definitionText } from '../../../../src/design/exchange/definition-text.js';
import { exportDefinition } from '../../../../src/design/exchange/export.js';
import { limesurvey as limeExport } from '../../../../src/design/exchange/limesurvey/export.js';
import { limesurvey as limeImport } from '../../../../src/design/exchange/limesurvey/import.js';
import { loadDefinition } from '../../../../src/survey/load.js';

describe('export to LimeSurvey', () => {
  it('is a table with a mark of its order of bytes, the whole once per language, codes short and plain', async () => {
    const { definition } = loadDefinition(
      `
id: shop
languages: [zh, en]
questions:
  - {id: nps_1, type: nps, text: {zh: 推荐吗？, en: "Recommend \\"us\\"?"}}
  - {id: navigation, type: kano, functional: {}, dysfunctional: {}}
  - id: uses
    type: multiple-choice
    new-page: true
    text: Uses
    show-if: nps_1 > 6
    options: [{value: tv, label: TV}, {value: smart home, label: Home}, {value: o, label: Other, other: true}, {value: none, label: None, exclusive: true}]
  - {id: why, type: text, text: Why?, show-if: uses = o or uses != none}
`,
      'shop.yaml',
    );
    const { content, losses, columns } = await exportDefinition(limeExport, definition, 'zh');
    expect((content as string).startsWith('\ufeffclass\ttype/scale\tname\trelevance\ttext\t')).toBe(true);
    const rows = (content as string)
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    const of = (language: string): string[] =>
      rows
        .filter((row) => ['G', 'Q', 'SQ', 'A'].includes(row[0] as string) && row[6] === language)
        .map(([kind, type, name]) => `${kind} ${type} ${name}`);
    expect(of('en')).toEqual(of('zh-Hans'));
    expect(of('en').filter((row) => !row.startsWith('A'))).toEqual([
      'G 1 1',
      'Q L nps1',
      'Q L navigatfunctional',
      'Q L navigatdysfunctional',
      'G 2 2',
      'Q M uses',
      'SQ 0 tv',
      'SQ 0 A2',
      'SQ 0 none',
      'Q T why',
    ]);
    const question = (name: string): string[] | undefined => rows.find((row) => row[2] === name && row[6] === 'en');
    expect(question('nps1')?.[4]).toBe('"Recommend ""us""?"');
    expect(question('uses')?.[3]).toBe('(!is_empty(nps1.NAOK) and nps1.NAOK > 6)');
    expect(question('why')?.[3]).toBe('!is_empty(uses_other.NAOK) or uses_none.NAOK != ""Y""'.replace(/^|$/g, '"'));
    expect(losses.map(({ what }) => what)).toContain('order of options of "uses"');
    expect(columns.questions[2]).toMatchObject({
      columns: { tv: 'uses[tv]', 'smart home': 'uses[A2]', o: 'uses[other]', none: 'uses[none]' },
    });
  });
});

const tsv = (rows: string[][]): Uint8Array => new TextEncoder().encode(`\ufeff${rows.map((row) => row.join('\t')).join('\r\n')}\r\n`);

describe('import of LimeSurvey', () => {
  it('reads types, translations, conditions and attributes', async () => {
    const header = [
      'id',
      'class',
      'type/scale',
      'name',
      'relevance',
      'text',
      'help',
      'language',
      'mandatory',
      'other',
      'exclude_all_others',
      'hidden',
    ];
    const row = (kind: string, type: string, name: string, text: string, more: Record<string, string> = {}): string[] =>
      header.map((column) => ({ class: kind, 'type/scale': type, name, text, language: 'en', ...more })[column] ?? '');
    const bytes = tsv([
      header,
      row('S', '', 'language', 'en', { language: '' }),
      row('S', '', 'additional_languages', 'de-informal', { language: '' }),
      row('SL', '', 'surveyls_title', 'Shop'),
      row('SL', '', 'surveyls_title', 'Laden', { language: 'de-informal' }),
      row('G', '0', 'First', '<p>About you</p>'),
      row('Q', 'L', 'sat', '"How <b>satisfied</b>\nare you?"', { mandatory: 'Y' }),
      ...['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'].map((label, at) =>
        row('A', '0', `A${at + 1}`, label),
      ),
      row('Q', 'F', 'arr', 'Rate', { relevance: '((sat.NAOK == "A1"))' }),
      row('SQ', '0', 'SQ1', 'Speed'),
      ...['1', '2', '3'].map((code) => row('A', '0', code, code)),
      row('G', '1', 'Second', ''),
      row('Q', 'M', 'uses', 'Uses', { other: 'Y', exclude_all_others: 'n', relevance: 'arr_SQ1.NAOK >= 2' }),
      row('SQ', '0', 'tv', 'TV'),
      row('SQ', '0', 'n', 'None'),
      row('Q', 'N', 'age', 'Age', { relevance: 'uses_tv == "Y" && !is_empty(sat)' }),
      row('Q', 'Q', 'who', 'Who'),
      row('SQ', '0', 'name', 'Name'),
      row('Q', '|', 'file', 'File'),
      row('Q', 'S', 'secret', 'Secret', { hidden: '1', relevance: 'count(a, b) > 1' }),
      row('Q', 'L', 'sat', 'Wie zufrieden?', { language: 'de-informal' }),
      row('A', '0', 'A1', 'Sehr unzufrieden', { language: 'de-informal' }),
      row('QTA', '', 'q', 'Quota'),
    ]);
    const { definition: back, notes } = definitionOf(await limeImport.import(bytes, 'lime.txt'), 'lime.txt');
    const { definition } = loadDefinition(definitionText(back, []), 'lime.yaml');
    expect(definition).toMatchObject({ id: 'shop', languages: ['en', 'de'], title: { en: 'Shop', de: 'Laden' } });
    expect(definition.questions).toMatchObject([
      { id: 'group1', type: 'note', text: 'About you' },
      { id: 'sat', type: 'csat', required: true, text: { en: 'How satisfied\nare you?', de: 'Wie zufrieden?' } },
      { id: 'arr', type: 'matrix', 'show-if': 'sat = A1', rows: [{ id: 'SQ1', column: 'arr[SQ1]' }] },
      {
        id: 'uses',
        type: 'multiple-choice',
        'new-page': true,
        'show-if': 'arr.SQ1 >= 2',
        options: [{ value: 'tv' }, { value: 'n', exclusive: true }, { value: 'other', other: true }],
        columns: { tv: 'uses[tv]', n: 'uses[n]', other: 'uses[other]' },
      },
      { id: 'age', type: 'number', 'show-if': 'uses = tv and answered(sat)' },
      { id: 'who_name', type: 'text', column: 'who[name]' },
      { id: 'secret', type: 'text' },
    ]);
    expect(notes.map(({ message, where }) => `${where?.line ?? ''} ${message}`)).toEqual([
      ' rows of class QTA (quotas, assessments) have no counterpart',
      '7 "sat": its codes are no numbers: export its responses with full answers',
      '26 "file" is left out: there is no counterpart for type |',
      '27 the condition of "secret" cannot be taken over: count(a, b) > 1',
      '27 hidden of "secret" has no counterpart',
    ]);
  });
});
