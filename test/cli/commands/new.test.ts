import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templates } from '../../../src/design/templates/index.js';
import { loadDefinition } from '../../../src/survey/load.js';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

const files = workspace();

describe('csat new', () => {
  it('writes a definition that is valid, without a terminal', async () => {
    const { exit, out, err } = await runCli([
      'new',
      '--template',
      'nps',
      '--template',
      'kano',
      '--lang',
      'zh,en',
      '--feature',
      '车锁|a lock',
      '--yes',
    ]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const { definition } = loadDefinition(out, 'out.yaml');
    expect(definition.questions.map(({ id }) => id)).toEqual(['recommend', 'recommend-why', 'kano-note', 'feature-a-lock']);
  });

  it('needs no --yes when all is said', async () => {
    const yaml = files.path('all-said.yaml');
    const all = [
      '--template',
      'csat',
      '--lang',
      'en',
      '--brand',
      'Acme',
      '--touchpoint',
      '',
      '--segment',
      'region',
      '--minutes',
      '2',
      '-o',
      yaml,
    ];
    expect(await runCli(['new', ...all])).toEqual({
      exit: 0,
      out: '',
      err: `${yaml} is written: 2 questions; look at it:  csat preview ${yaml} -o preview.html\n`,
    });
    const { definition } = loadDefinition(files.read('all-said.yaml') ?? '', yaml);
    expect(definition).toMatchObject({ id: 'all-said', title: 'Acme customer survey', segments: ['region'], 'target-minutes': 2 });
  });

  it('says which flags are missing when there is no terminal to ask on', async () => {
    expect(await runCli(['new', '--lang', 'en', '--segment', ''])).toEqual({
      exit: 2,
      out: '',
      err: 'unsaid-answers  there is no terminal to ask for what is not said: --template, --brand, --touchpoint, --minutes, --output\n    say them, or take the usual answers for the rest with --yes\n',
    });
    expect((await runCli(['new', '--purpose', 'features'])).err).toContain(
      ': --lang, --brand, --feature, --touchpoint, --segment, --minutes, --output\n',
    );
  });

  it('replaces a file only with --force', async () => {
    const yaml = files.write('mine.yaml', 'mine');
    expect(await runCli(['new', '--yes', '-o', yaml])).toEqual({
      exit: 2,
      out: '',
      err: `${yaml}  file-exists  the file is there already\n    --force replaces it\n`,
    });
    expect(files.read('mine.yaml')).toBe('mine');
    expect((await runCli(['new', '--yes', '-o', yaml, '--force'])).exit).toBe(0);
    expect(files.read('mine.yaml')).toContain('type: nps');
  });

  it('tells of all that is wrong, the file among it, and writes nothing', async () => {
    const yaml = files.path('no-folder/x.yaml');
    const { exit, out, err } = await runCli(['new', '--template', 'npss', '--yes', '-o', yaml]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('unknown-template  --template npss: there is no such template\n    did you mean "nps"?\n');
    expect(err).toContain(`${yaml}  unwritable-file  there is no folder`);
    expect(existsSync(yaml)).toBe(false);
  });

  it.each([
    ['en', 'Net Promoter Score', 'how likely customers'],
    ['zh', '净推荐值', '客户推荐的可能性'],
  ])('lists templates in %s', async (language, title, about) => {
    const { exit, out } = await runCli(['new', '--list', '--lang', language]);
    expect(exit).toBe(0);
    for (const text of [title, about, ...templates.map(({ id }) => `\n  ${id} `), '\n  relationship ']) expect(out).toContain(text);
  });

  it.each(templates.map(({ id }) => id))('%s is checked, linted, previewed, simulated and analysed', async (id) => {
    const [yaml, csv] = [files.path(`${id}.yaml`), files.path(`${id}.csv`)];
    const segments = ['--segment', 'region', '--segment', 'tenure'];
    expect((await runCli(['new', '--template', id, '--lang', 'en,zh', ...segments, '--yes', '-o', yaml])).exit).toBe(0);
    expect(await runCli(['check', yaml])).toMatchObject({ exit: 0, out: expect.stringContaining('no problem found') });
    expect(await runCli(['lint', yaml, '--max-warnings', '0'])).toMatchObject({ exit: 0, err: '' });
    expect(await runCli(['preview', yaml])).toMatchObject({ exit: 0, err: '', out: expect.stringContaining('<html') });
    expect((await runCli(['simulate', yaml, '-n', '60', '--seed', '1', '-o', csv])).exit).toBe(0);
    const { exit, out, err } = await runCli(['analyze', csv, '-s', yaml, '-f', 'json']);
    expect([id, exit, err]).toEqual([id, 0, '']);
    const { source, metrics } = JSON.parse(out);
    expect(source.included).toBe(60);
    for (const { figures } of metrics) expect(figures.length).toBeGreaterThan(0);
  });
});
