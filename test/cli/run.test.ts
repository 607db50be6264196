import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { run } from '../../src/cli/run.js';
import { runCli } from '../support/run-cli.js';

const commands = ['analyze', 'init', 'check', 'explain', 'schema'];

describe('run', () => {
  it('prints its version', async () => {
    expect(await runCli(['--version'])).toEqual({ exit: 0, out: `${manifest.version}\n`, err: '' });
  });

  it('prints its help on standard output when asked, and on standard error when no command was given', async () => {
    const asked = await runCli(['--help']);
    expect(asked).toMatchObject({ exit: 0, err: '' });
    expect(await runCli([])).toEqual({ exit: 2, out: '', err: asked.out });
  });

  it('has a page of help for every command, as it was', async () => {
    const pages = [await runCli(['--help'])];
    for (const command of commands) pages.push(await runCli([command, '--help']));
    expect(pages.map(({ exit, err }) => [exit, err])).toEqual(pages.map(() => [0, '']));
    const text = pages.map(({ out }) => out).join(`\n${'='.repeat(80)}\n\n`);
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    await expect(text).toMatchFileSnapshot('../golden/help.txt');
  });

  it.each([
    [['analize'], "unknown-command  unknown command 'analize'\n    did you mean analyze?\n"],
    [['analyze', 'a.csv', '--quite'], "unknown-option  unknown option '--quite'\n    did you mean --quiet?\n"],
    [
      ['analyze', 'a.csv', '--nothing-like-it'],
      "unknown-option  unknown option '--nothing-like-it'\n    csat --help shows what there is\n",
    ],
    [['analyze'], "missing-argument  missing required argument 'file'\n    csat --help shows what there is\n"],
    [
      ['analyze', '--only', 'nps', 'a.csv'],
      "missing-argument  missing required argument 'file'\n    --only takes all that follows it: name the file first\n",
    ],
    [['init', 'a.csv', 'b.csv'], "excess-arguments  too many arguments for 'init'\n    expected 1 argument but got 2\n"],
    [
      ['analyze', 'a.csv', '-f', 'xml'],
      "invalid-argument  option '-f, --format <format>' argument 'xml' is invalid\n    allowed choices are table, json, csv, markdown, html, junit, github, actions\n",
    ],
    [
      ['analyze', 'a.csv', '-o'],
      "option-missing-argument  option '-o, --output <file>' argument missing\n    csat --help shows what there is\n",
    ],
  ])('%j is wrong use', async (args, err) => {
    expect(await runCli(args)).toEqual({ exit: 2, out: '', err });
  });

  it('keeps the stack of a defect, and no exit code that means something else', async () => {
    let err = '';
    const broken = {
      stdin: Readable.from([]),
      out: () => {
        throw new TypeError('a defect');
      },
      err: (text: string) => {
        err += text;
      },
      drained: async () => {},
      env: {},
      terminal: { out: false, err: false },
      width: 80,
    };
    expect(await run(['explain'], broken)).toBe(70);
    expect(err).toMatch(/^TypeError: a defect\n {4}at /);
    expect(err).toContain('This is a defect of csat, not of your file.');
  });
});
