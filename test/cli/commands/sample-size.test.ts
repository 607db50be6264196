import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/render/columns.js';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

const files = workspace();
const sizes = files.write('sizes.csv', 'name,size,sd\nNorth,4000,.8\nSouth,2500,1.0\nWest,1000,1.6\n');
const chinese = files.write('分层.csv', '名称,人数,标准差\n华北,4000,.8\n华南,2500,1.0\n西部,1000,1.6\n');

const answer = async (...args: string[]): Promise<string[]> => {
  const { exit, out, err } = await runCli(['sample-size', ...args]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return out.split('\n');
};
const firstLine = async (...args: string[]): Promise<string> => (await answer(...args))[0] ?? '';
const documentOf = async (...args: string[]) => JSON.parse((await answer(...args, '--format', 'json')).join('\n'));

describe('csat sample-size', () => {
  it.each([
    [[], '385 completed answers'],
    [['--confidence', '.9'], '271 completed answers'],
    [['--confidence', '99%'], '664 completed answers'],
    [['--moe', '3'], '1,068 completed answers'],
    [['--population', '1000'], '278 completed answers'],
    [['--population', '500'], '218 completed answers'],
    [['--population', '10000'], '370 completed answers'],
    [['--metric', 'mean'], '385 completed answers'],
    [['--metric', 'mean', '--population', '2000'], '323 completed answers'],
    [['--metric', 'nps', '--moe', '10'], '385 completed answers'],
    [['--metric', 'nps'], '1,537 completed answers'],
    [['--promoters', '.5', '--detractors', '.2'], '938 completed answers'],
    [['--promoters', '.6', '--detractors', '.1', '--moe', '3'], '1,921 completed answers'],
    [['--detect', '5'], '1,565 completed answers in each of the two waves'],
    [['--detect', '5', '--share', '.8'], '906 completed answers in each of the two waves'],
    [['--metric', 'mean', '--detect', '.2'], '394 completed answers in each of the two waves'],
    [['--metric', 'mean', '--detect', '.5'], '64 completed answers in each of the two waves'],
    [['--metric', 'mean', '--detect', '.2', '--paired', '--correlation', '.5'], '197 people who answer in both waves'],
    [['--metric', 'nps', '--promoters', '.5', '--detractors', '.2', '--detect', '10'], '958 completed answers in each of the two waves'],
    [['--metric', 'nps', '--detect', '10'], '1,570 completed answers in each of the two waves'],
    [['--metric', 'mean', '--moe', '.08', '--strata', sizes], '564 completed answers'],
    [['--metric', 'mean', '--moe', '.08', '--strata', sizes, '--allocate', 'neyman'], '526 completed answers'],
    [['--cells', '12', '--per-cell', '100'], '1,200 completed answers'],
    [['--n', '385', '--share', '.8'], '±4 points is the margin of error of 385 completed answers'],
    [['--n', '400', '--promoters', '.5', '--detractors', '.2'], '±7.65 points is the margin of error of 400 completed answers'],
    [['--lang', 'zh'], '385 份有效答卷'],
    [['--detect', '5', '--lang', 'zh'], '两期各需 1,565 份有效答卷'],
  ])('%j: %s', async (args, line) => expect(await firstLine(...args)).toBe(line));

  it.each([
    [['--response-rate', '.2'], '1,925 invitations'],
    [['--response-rate', '.25', '--completion', '.9', '--bad', '.05'], '1,802 invitations'],
    [['--response-rate', '.25', '--completion', '.9', '--deliverable', '.95'], '1,802 invitations'],
    [['--response-rate', '.2', '--detect', '5'], '7,825 invitations in each wave'],
    [[], '1,284 to 7,700 invitations'],
  ])('%j: %s', async (args, line) => expect((await answer(...args)).slice(1, 4)).toContain(line));

  it.each([
    ['en', [], 80],
    ['zh', ['--lang', 'zh'], 80],
    [
      'strata',
      ['--metric', 'mean', '--moe', '.08', '--strata', sizes, '--allocate', 'neyman', '--per-cell', '100', '--response-rate', '.2'],
      80,
    ],
    ['strata.zh', ['--metric', 'mean', '--n', '400', '--strata', chinese, '--lang', 'zh', '--response-rate', '.2'], 140],
    ['waves', ['--detect', '5', '--moe', '4', '--share', '.8', '--population', '20000', '--deff', '1.5', '--cells', '12'], 140],
  ])('as it was: %s', async (name, args, width) => {
    const { exit, out, err } = await runCli(['sample-size', ...args], { width });
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    await expect(out).toMatchFileSnapshot(`../../golden/sample-size.${name}.txt`);
  });

  it.each([60, 80, 140])('stays within %d columns, with no trailing space', async (width) => {
    for (const lang of ['en', 'zh'])
      for (const args of [
        [],
        ['--detect', '5', '--paired'],
        ['--strata', chinese, '--metric', 'mean', '--response-rate', '.1'],
        ['--n', '400', '--cells', '9'],
      ]) {
        const { out } = await runCli(['sample-size', ...args, '--lang', lang], { width });
        const lines = out.split('\n').filter((line) => !line.startsWith('  csat '));
        expect(lines.filter((line) => columnsOf(line) > width || line !== line.trimEnd())).toEqual([]);
      }
  });

  it('shows how to ask for more only to those who asked for nothing, with examples that work', async () => {
    const lines = await answer();
    const examples = lines.slice(lines.indexOf('Ask for more') + 1).filter((line) => line !== '');
    expect(examples.length).toBeGreaterThan(3);
    for (const line of examples) await answer(...line.trim().replace('sizes.csv', sizes).split(' ').slice(2));
    expect(await answer('--moe', '5')).not.toContain('Ask for more');
    expect(await answer('--lang', 'zh')).toContain('更多用法');
  });

  it('cuts long tables and says how to see them whole', async () => {
    const many = files.write('many.csv', `name,size\n${Array.from({ length: 40 }, (_, at) => `dealer ${at},${100 + at}`).join('\n')}\n`);
    const cut = await answer('--strata', many);
    expect(cut).toContain('  … 28 more, all of them with --full');
    expect(cut.filter((line) => line.startsWith('  dealer'))).toHaveLength(12);
    expect((await answer('--strata', many, '--full')).filter((line) => line.startsWith('  dealer'))).toHaveLength(40);
  });

  it('reads strata from standard input', async () => {
    const { out } = await runCli(['sample-size', '--strata', '-', '--n', '60'], { stdin: 'name,size\nA,500\nB,300\nC,200\n' });
    expect(out.match(/^ {2}[ABC] .*$/gm)?.map((line) => line.trim().split(/ +/)[3])).toEqual(['30', '18', '12']);
  });

  describe('as JSON', () => {
    it('is the document csat-sample-size/1, with assumptions and warnings in the language asked for', async () => {
      const document = await documentOf('--response-rate', '.2', '--lang', 'zh');
      expect(document).toMatchObject({
        schema: 'csat-sample-size/1',
        answers: 385,
        invitations: { needed: 1925, yield: 0.2 },
        settings: { expected: { metric: 'proportion', share: 0.5 }, margin: 5 },
        requirements: [{ id: 'margin', answers: 385, steps: [{ result: expect.closeTo(384.146, 3) }], alternatives: [] }],
        precision: { margin: expect.closeTo(4.994, 3), cell: null },
        strata: null,
      });
      expect(document.warnings.map(({ code }: { code: string }) => code)).toEqual([
        'probability-sampling',
        'self-selected',
        'per-cell',
        'nps-needs-more',
      ]);
      expect(document.assumptions[0]).toMatch(/\p{Script=Han}/u);
    });

    it('has what each stratum gets', async () => {
      const { strata, settings } = await documentOf('--strata', sizes, '--metric', 'mean', '--n', '400');
      expect(strata.map(({ name, answers }: { name: string; answers: number }) => [name, answers])).toEqual([
        ['North', 213],
        ['South', 134],
        ['West', 53],
      ]);
      expect(settings.strata).toEqual({ allocation: 'proportional', floor: 1 });
    });

    it('has no number that is none', async () => {
      for (const args of [
        ['--n', '2', '--share', '.999'],
        ['--population', '2'],
        ['--strata', sizes, '--metric', 'mean', '--n', '7500'],
      ]) {
        const { out } = await runCli(['sample-size', ...args, '-f', 'json']);
        expect(out).not.toMatch(/NaN|Infinity/);
        expect(JSON.parse(out).precision.margin).not.toBeNull();
      }
    });
  });

  describe('wrong use', () => {
    it('tells every mistake in one go, those of the file too', async () => {
      const wrong = files.write('wrong.csv', 'name,size\nA,x\n合计,9\n');
      expect(await runCli(['sample-size', '--moe', '.05', '--share', '80', '--strata', wrong, '--lang', 'de'])).toEqual({
        exit: 2,
        out: '',
        err: [
          'wrong-number  --share 80: a number above 0 and below 1 is asked for',
          '    such as 0.8',
          'wrong-number  --moe .05: a number of at least 0.1 and at most 50 is asked for',
          '    such as 5',
          `${wrong} row 2  wrong-size  "x" is no number of people`,
          '    a whole number, 1 or more',
          `${wrong} row 3  total-row  "合计" seems to be the sum of the others`,
          '    leave the line of totals out',
          'wrong-choice  --lang de: not a choice',
          '    there are en, zh',
          '',
        ].join('\n'),
      });
    });

    it('exits with 3 when only the file is wrong', async () => {
      expect(await runCli(['sample-size', '--strata', files.path('nowhere.csv')])).toMatchObject({
        exit: 3,
        out: '',
        err: expect.stringContaining('no-such-file  there is no such file'),
      });
      expect(await runCli(['sample-size', '--strata', files.write('bare.csv', 'A,3\nB,4\n')])).toMatchObject({ exit: 3, out: '' });
    });

    it('suggests the option that was meant', async () => {
      expect(await runCli(['sample-size', '--margin', '5'])).toMatchObject({
        exit: 2,
        out: '',
        err: expect.stringContaining("unknown option '--margin'"),
      });
    });
  });
});
