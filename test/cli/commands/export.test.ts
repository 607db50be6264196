import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

const files = workspace();
const SURVEY = `id: shop
languages: [en, zh]
confidence: 0.9
questions:
  - {id: recommend, type: nps, text: {en: How likely are you to recommend us?, zh: 您有多大可能推荐我们？}}
  - {id: why, type: text, text: {en: Why?, zh: 为什么？}, show-if: recommend <= 6}
`;
const survey = files.write('shop.yaml', SURVEY);

describe('csat export', () => {
  it('writes the form and, beside it, the definition that reads its responses', async () => {
    const form = files.path('shop.json');
    const { exit, out, err } = await runCli(['export', survey, '--to', 'surveyjs', '-o', form]);
    expect({ exit, out }).toEqual({ exit: 0, out: '' });
    expect(err).toBe(
      `${survey}:1:1  note  not-carried  id: SurveyJS has no name for a survey
${survey}:3:1  note  not-carried  confidence: for analysis, and no part of a form; the column definition keeps what is not columns of another file
${form} is written for SurveyJS; its responses, exported as a table with names as headers (a row of a matrix is name.row), are read by
  csat analyze <responses> -s ${form}.columns.yaml
`,
    );
    expect(JSON.parse(files.read('shop.json') as string).pages[0].elements[1].visibleIf).toBe('{recommend} <= 6');
    expect((await runCli(['check', `${form}.columns.yaml`])).exit).toBe(0);
  });

  it('prints a form in text, and writes nothing', async () => {
    const before = files.list();
    const { exit, out, err } = await runCli(['export', survey, '--to', 'google', '--lang', 'zh']);
    expect(exit).toBe(0);
    expect(out).toContain('.setTitle("为什么？")');
    expect(err).toContain(`${survey}:2:1  warning  not-carried  languages: a form has one, here zh: export en apart with --lang\n`);
    expect(err).toContain(`${survey}:6:55  warning  not-carried  show-if of "why": Google Forms has no conditions`);
    expect(files.list()).toEqual(before);
  });

  it('writes 问卷星 in Chinese where there is some, as text or by the ending as lines of JSON', async () => {
    expect((await runCli(['export', survey, '--to', 'wjx'])).out).toContain('2. 为什么？[简答题]（选填）');
    const lines = await runCli(['export', survey, '--to', 'wjx', '--jsonl']);
    expect(lines.out.split('\n')[1]).toContain('"qtype":"NPS量表"');
    await runCli(['export', survey, '--to', 'wjx', '-o', files.path('shop.jsonl')]);
    expect(files.read('shop.jsonl')).toBe(lines.out);
  });

  it.each([
    [['--to', 'xlsform'], 'needs-output  XLSForm is a workbook, which cannot be printed\n    -o form.xlsx\n'],
    [['--to', 'surveyjs', '--lang', 'fr'], 'unknown-language  --lang fr: the questionnaire is not written in it\n    it has en, zh\n'],
    [['--to', 'qualtrics', '--jsonl'], 'wrong-option  --jsonl is a format of wjx, and --to says qualtrics\n    leave it out\n'],
    [['--to', 'surveyjs', '-o', survey], `${survey}  output-taken  the file is read by this command\n    write to another file\n`],
  ])('refuses %j', async (args, err) => {
    expect(await runCli(['export', survey, ...args])).toEqual({ exit: 2, out: '', err });
    expect(files.read('shop.yaml')).toBe(SURVEY);
  });

  it('refuses what it does not know with exit 2, and all mistakes at once', async () => {
    expect(await runCli(['export', survey])).toMatchObject({ exit: 2, out: '' });
    expect(await runCli(['export', survey, '--to', 'paper'])).toMatchObject({ exit: 2, out: '' });
    const { exit, err } = await runCli(['export', files.path('none.yaml'), '--to', 'wjx', '-o', files.path('no/where.txt')]);
    expect(exit).toBe(2);
    expect(err).toContain('no-such-file');
    expect(err).toContain('unwritable-file');
  });
});
