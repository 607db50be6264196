import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rules } from '../../../src/design/lint/rules/index.js';
import { columnsOf } from '../../../src/render/columns.js';
import { runCli } from '../../support/run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'csat-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const file = (questions: string, head = ''): string => {
  const path = join(folder, `${++files}.yaml`);
  writeFileSync(path, `id: s\n${head}questions:\n${questions}\n`);
  return path;
};

const clean = file(
  '  - {id: q1, type: nps, text: How likely are you to recommend us to a friend or colleague?}\n  - {id: q2, type: text, text: Why?}',
);
const warned = file('  - {id: q1, type: text, text: How satisfied are you with the price and quality of our service?}');
const wrong = file('  - {id: q1, type: nps, text: Would you recommend us?}');
const broken = file('  - {id: q1, type: nps, text: Would you recommend us?, requird: true}');

describe('csat lint', () => {
  it('shows the line, what is wrong and what to do, and how long it takes', async () => {
    const { exit, out, err } = await runCli(['lint', warned]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toBe(
      [
        `${warned}:3:32  warning  double-barreled  q1: may ask two things at once: "price" and "quality"; who feels differently about them cannot answer`,
        '    3 |   - {id: q1, type: text, text: How satisfied are you with the price and quality of our service?}',
        `                                       ${'^'.repeat(64)}`,
        '    ask them as two questions or as rows of a matrix, or keep the one that you will act on',
        '',
        `${warned}: about 0.7 minutes to fill in (0.5 to 0.9)`,
        '0 errors, 1 warning · 1 more finding with --min-severity info',
        '',
      ].join('\n'),
    );
  });

  it('speaks Chinese', async () => {
    const { out } = await runCli(['lint', warned, '--lang', 'zh']);
    expect(out).toContain('可能同时问了“price”和“quality”');
    expect(out).toContain('错误 0 条，警告 1 条 · 另有 1 条，用 --min-severity info 查看');
  });

  it.each([
    [[clean], 0],
    [[warned], 0],
    [[warned, '--max-warnings', '1'], 0],
    [[warned, '--max-warnings', '0'], 1],
    [[wrong], 1],
    [[clean, wrong], 1],
    [[broken], 2],
    [[broken, clean], 2],
  ])('%j exits with %d', async (args, exit) => {
    expect((await runCli(['lint', ...args])).exit).toBe(exit);
  });

  it('shows findings although the definition is wrong, and what is wrong beside', async () => {
    const { exit, out, err } = await runCli(['lint', broken, '-f', 'json']);
    expect(exit).toBe(2);
    expect(JSON.parse(out).findings).toMatchObject([{ rule: 'nps-wording', question: 'q1' }]);
    expect(err).toMatch(/unknown-key .*requird.*did you mean "required"\?/s);
  });

  it('lints the files that can be read', async () => {
    const { exit, out, err } = await runCli(['lint', join(folder, 'nowhere.yaml'), clean, '-f', 'json']);
    expect(exit).toBe(2);
    expect(err).toContain('no-such-file');
    expect(JSON.parse(out).files).toHaveLength(1);
  });

  it('hides information until it is asked for', async () => {
    const findings = async (level: string): Promise<string[]> =>
      JSON.parse((await runCli(['lint', warned, wrong, '-f', 'json', '--min-severity', level])).out).findings.map(
        ({ severity }: { severity: string }) => severity,
      );
    expect(new Set(await findings('error'))).toEqual(new Set(['error']));
    expect(new Set(await findings('warn'))).toEqual(new Set(['error', 'warn']));
    expect(new Set(await findings('info'))).toEqual(new Set(['error', 'warn', 'info']));
  });

  it('says what is missing or wrong in the command line', async () => {
    expect(await runCli(['lint'])).toMatchObject({ exit: 2, out: '', err: expect.stringContaining('missing-argument') });
    expect(await runCli(['lint', clean, '--max-warnings', 'few'])).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringContaining('--max-warnings must be'),
    });
    expect(await runCli(['lint', clean, '-f', 'pdf'])).toMatchObject({ exit: 2, out: '' });
  });

  it('lists its rules, and explains one here and in csat explain', async () => {
    const { out } = await runCli(['lint', '--rules']);
    expect(out.match(/^[a-z-]+(?= \()/gm)).toEqual(rules.map(({ id }) => id));
    expect(out.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
    const one = await runCli(['lint', '--rules', 'agree-disagree', '--lang', 'zh']);
    expect(one.out).toMatch(/^agree-disagree \(info\)\n.*来源\n {2}Saris.*lint-ignore: \{agree-disagree: /s);
    expect(await runCli(['explain', 'agree-disagree', '--lang', 'zh'])).toEqual(one);
    expect(await runCli(['lint', '--rules', 'agree'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('did you mean "agree-disagree"?'),
    });
  });
});
