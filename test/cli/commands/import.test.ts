import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

const files = workspace();
const JSON_FORM = JSON.stringify({
  title: 'Shop',
  pages: [{ elements: [{ type: 'rating', name: 'recommend', title: 'How likely are you to recommend us?', rateMin: 0, rateMax: 10 }] }],
});

/** A workbook with these sheets of text. */
const workbook = (sheets: Record<string, string[][]>): Uint8Array => {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

describe('csat import', () => {
  it('writes a definition that passes csat check, and replaces a file only with --force', async () => {
    const form = files.write('shop.json', JSON_FORM);
    const yaml = files.path('shop.yaml');
    expect(await runCli(['import', form, '--from', 'surveyjs', '-o', yaml])).toEqual({
      exit: 0,
      out: '',
      err: `${yaml} is written with 1 question; look it over, then:  csat check ${yaml}\n`,
    });
    expect((await runCli(['check', yaml])).out).toBe(`${yaml}: 1 question, no problem found\n`);
    expect((await runCli(['import', form, '--from', 'surveyjs'])).out).toBe(files.read('shop.yaml'));
    expect(await runCli(['import', form, '--from', 'surveyjs', '-o', yaml])).toMatchObject({ exit: 2, out: '' });
    expect((await runCli(['import', form, '--from', 'surveyjs', '-o', yaml, '--force'])).exit).toBe(0);
    expect(await runCli(['import', form, '--from', 'surveyjs', '-o', form, '--force'])).toMatchObject({ exit: 2 });
    expect(files.read('shop.json')).toBe(JSON_FORM);
  });

  it('reads standard input', async () => {
    expect((await runCli(['import', '-', '--from', 'surveyjs'], { stdin: JSON_FORM })).out).toContain('type: nps');
  });

  const deep = `{"elements":[${'{"type":"panel","elements":['.repeat(200)}${']}'.repeat(200)}]}`;
  const open = workbook({
    survey: [
      ['type', 'name'],
      ['begin_group', 'a'],
      ['text', 'b'],
    ],
    choices: [['list_name', 'name']],
  });
  const closed = workbook({
    survey: [
      ['type', 'name'],
      ['end_group', 'a'],
    ],
  });
  it.each<[string, string, string | Uint8Array, string]>([
    ['no JSON', 'surveyjs', 'pages: []', 'the file is no JSON: '],
    ['another JSON', 'surveyjs', '[1, 2]', 'the JSON is no survey of SurveyJS: it has neither "pages" nor "elements"\n'],
    ['panels without end', 'surveyjs', deep, 'more than 60 levels inside one another\n'],
    ['JSON that exhausts the parser', 'surveyjs', '['.repeat(400_000), 'the file is no JSON'],
    ['nothing asked', 'surveyjs', '{"pages": [{"elements": 5}, null]}', 'it asks nothing that could be taken over\n'],
    ['bytes', 'surveyjs', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41]), 'the file is no text in UTF-8'],
    ['too much', 'wjx', 'x'.repeat(5_000_001), '5000001 bytes, and a form may have 5000000'],
    ['an empty file', 'limesurvey', ' \n', 'the file is empty\n'],
    ['no workbook', 'xlsform', JSON_FORM, 'the file is no workbook'],
    ['a damaged workbook', 'xlsform', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'the workbook cannot be read'],
    ['no sheet survey', 'xlsform', workbook({ Tabelle1: [['a']] }), 'the workbook has no sheet "survey"\n    it has "Tabelle1"\n'],
    ['no column type', 'xlsform', workbook({ survey: [['name', 'label']] }), 'the sheet "survey" has no column "type"\n'],
    ['a group without end', 'xlsform', open, 'the group "a", begun in row 2, is not ended\n'],
    ['an end without group', 'xlsform', closed, 'row 2 ends a group that was not begun\n'],
    ['another table', 'limesurvey', 'a\tb\n1\t2\n', 'the file has no columns "class", "name" and "text"'],
    ['no question', 'limesurvey', 'class\tname\ttext\nS\tlanguage\ten\n', 'the survey has no question\n'],
    ['plain text', 'wjx', 'Title\n', 'no question of 问卷星 was found'],
    ['broken lines', 'wjx', '{"qtype":"单选"}\n{"qtype"', 'line 2 is no object of JSON'],
  ])('tells %s in one line, with exit 3', async (name, from, content, message) => {
    const file = files.write(`${name}.bin`, content);
    const { exit, out, err } = await runCli(['import', file, '--from', from]);
    expect({ exit, out }).toEqual({ exit: 3, out: '' });
    expect(err.startsWith(`${file}  unreadable-form  ${message}`)).toBe(true);
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
  });

  it('tells wrong use with exit 2, a missing file with 3', async () => {
    const form = files.write('again.json', JSON_FORM);
    expect(await runCli(['import', form])).toMatchObject({ exit: 2, out: '' });
    expect(await runCli(['import', form, '--from', 'qualtrics'])).toMatchObject({ exit: 2, out: '' });
    expect(await runCli(['import', files.path('none.json'), '--from', 'surveyjs'])).toMatchObject({ exit: 3, out: '' });
  });

  it('never shows a stack, whatever the JSON', { timeout: 60_000 }, async () => {
    const word = fc.constantFrom('type', 'name', 'title', 'elements', 'pages', 'choices', 'rows', 'columns', 'visibleIf', 'rateMax', 'x');
    const text = fc.constantFrom('rating', 'checkbox', 'matrix', 'panel', '{a} = 1', 'a', '', '中文', 'default');
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        text,
        fc.integer(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(word, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 5 }), async (elements) => {
        const { exit, out } = await runCli(['import', '-', '--from', 'surveyjs'], { stdin: JSON.stringify({ elements }) });
        expect([0, 3]).toContain(exit);
        if (exit === 0) expect(await runCli(['check', files.write('fuzz.yaml', out)])).toMatchObject({ exit: 0, err: '' });
      }),
      { numRuns: 80, seed: 3 },
    );
  });
});
