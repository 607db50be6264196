import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadDefinition } from '../../../src/survey/load.js';
import { hasPseudoTerminal, type PseudoTerminal, pseudoTerminal } from '../../support/pseudo-terminal.js';
import { workspace } from '../../support/workspace.js';

/** The wizard on a terminal of its own: what is seen, what is written, and what becomes of the terminal. */

const DOWN = '\u001b[B';
const ENTER = '\r';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const SHOW_CURSOR = '\u001b[?25h';
const HIDE_CURSOR = '\u001b[?25l';

const files = workspace();
let terminal: PseudoTerminal;

/** Runs `csat new` and shows the settings of the terminal after it. */
function wizard(...args: string[]): PseudoTerminal {
  const csat = `'${process.execPath}' bin/csat.js new ${args.map((arg) => `'${arg}'`).join(' ')}`;
  terminal = pseudoTerminal(`${csat}; code=$?; stty -a; exit $code`);
  return terminal;
}

/** Waits for each text in turn and types the keys after it. */
async function answer(...dialogue: [shown: string, keys: string][]): Promise<void> {
  for (const [shown, keys] of dialogue) {
    await terminal.until(shown);
    terminal.type(keys);
  }
}

/** Echo and lines are on again, and the cursor is seen. */
function isRestored({ raw, text }: PseudoTerminal): void {
  expect(text()).toMatch(/[^-]icanon\b/);
  expect(text()).toMatch(/[^-]echo\b/);
  expect(raw().lastIndexOf(SHOW_CURSOR)).toBeGreaterThanOrEqual(raw().lastIndexOf(HIDE_CURSOR));
}

describe('inquirer', () => {
  it('is loaded by the wizard alone, and the wizard when there is something to ask', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const importing = (pattern: RegExp): string[] =>
      sources.filter((path) => pattern.test(readFileSync(join('src', path), 'utf8'))).map((path) => path.replaceAll('\\', '/'));
    expect(importing(/['"]@?inquirer\b/)).toEqual(['cli/new/wizard.ts']);
    expect(importing(/from '[^']*\/wizard\.js'/)).toEqual([]);
    expect(importing(/import\('[^']*\/wizard\.js'\)/)).toEqual(['cli/commands/new.ts']);
  });
});

describe.skipIf(!hasPseudoTerminal)('the wizard on a terminal (by script of util-linux or by python3)', { timeout: 30_000 }, () => {
  beforeAll(() => {
    if (!existsSync('dist/csat.cjs')) throw new Error('dist/ is not built: npm run build');
  });
  afterEach(() => terminal.close());

  it('asks for all, with the arrows and in words, and writes the file', async () => {
    const yaml = files.path('asked.yaml');
    wizard();
    await answer(
      ['中文, English', `${DOWN}${DOWN}${ENTER}`],
      ['How usable a product is', DOWN.repeat(5) + ENTER],
      ['◉ Kano', ` ${ENTER}`],
      ['Company, brand or product (en|zh, may be empty)', `Acme|艾克美${ENTER}`],
      ['Features, with ; between them', `a lock|车锁; a bell|车铃${ENTER}`],
      ['Touchpoints', ENTER],
      ['Segments', `age; plan|套餐=Basic|基础版,Plus|高级版${ENTER}`],
      ['How many minutes may it take? (10)', `7${ENTER}`],
      ['File to write (survey.yaml)', `${yaml}${ENTER}`],
      [`${yaml} is written: 8 questions`, ''],
    );
    expect(await terminal.ended).toBe(0);
    isRestored(terminal);
    const { definition } = loadDefinition(files.read('asked.yaml') ?? '', yaml);
    expect(definition).toMatchObject({ id: 'asked', title: { en: 'Acme customer survey', zh: '艾克美客户调查' }, 'target-minutes': 7 });
    expect(definition.questions.map(({ id }) => id)).toEqual([
      'consent',
      'recommend',
      'recommend-why',
      'kano-note',
      'feature-a-lock',
      'feature-a-bell',
      'age',
      'plan',
    ]);
  });

  it('asks only for what is not said, in Chinese for a Chinese questionnaire, and again for what is wrong', async () => {
    const [taken, yaml] = [files.write('taken.yaml', 'mine'), files.path('chinese.yaml')];
    wizard('--template', 'nps', '--lang', 'zh', '--touchpoint', '', '--segment', '年龄');
    await answer(
      ['公司、品牌或产品名称', `艾克美${ENTER}`],
      ['填写时间不超过几分钟？ (10)', `x${ENTER}`],
      ['a number of minutes is asked for', `\u007f3${ENTER}`],
      ['写入哪个文件？', taken + ENTER],
      ['the file is there already', '\u007f'.repeat(taken.length) + yaml + ENTER],
    );
    expect(await terminal.ended).toBe(0);
    expect(terminal.text()).not.toContain('问卷语言');
    expect(files.read('taken.yaml')).toBe('mine');
    expect(files.read('chinese.yaml')).toContain('text: 您有多大可能将艾克美推荐给朋友或同事？');
  });

  it.each<[string, string, [string, string][]]>([
    ['Ctrl-C in a list', CTRL_C, [['中文, English', '']]],
    [
      'Ctrl-C among checkboxes',
      CTRL_C,
      [
        ['中文, English', ENTER],
        ['How usable', ENTER],
        ['◉ Net Promoter Score', ' '],
      ],
    ],
    [
      'Ctrl-C in the middle of a name',
      CTRL_C,
      [
        ['中文, English', ENTER],
        ['How usable', ENTER],
        ['◉ Net Promoter Score', ENTER],
        ['Company', 'Ac'],
      ],
    ],
    [
      'Ctrl-D',
      CTRL_D,
      [
        ['中文, English', ENTER],
        ['How usable', ''],
      ],
    ],
  ])('is left by %s: exit 130, nothing written, the terminal as it was', async (name, key, dialogue) => {
    const yaml = files.path(`${name}.yaml`);
    const before = files.list();
    wizard('-o', yaml);
    await answer(...dialogue);
    terminal.type(key);
    expect(await terminal.ended).toBe(130);
    isRestored(terminal);
    expect(files.list()).toEqual(before);
    expect(terminal.text()).not.toMatch(/Error|defect|Warning/);
  });
});
