import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { previewPage } from '../../../src/design/preview/page.js';
import { type DefinitionInput, definitionSchema } from '../../../src/survey/definition.js';
import { workspace } from '../../support/workspace.js';
import { visit } from './visit.js';

const CHROMIUM = '/usr/bin/chromium';
const absent = !existsSync(CHROMIUM);
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const SWITCHES = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', ...QUIET];
const PATIENCE = 60_000;
/** Scripts of these tests run in the page as text, for what runs here knows no document. */
const SHOWN = `[...document.querySelectorAll('.question')].filter((one) => one.offsetParent !== null).map((one) => one.dataset.id)`;

const files = workspace();

describe.skipIf(absent)(`the page in Chromium${absent ? ` (skipped: there is no ${CHROMIUM})` : ''}`, { timeout: PATIENCE }, () => {
  let browser: Browser;
  let requests: string[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: SWITCHES });
  }, PATIENCE);
  afterAll(() => browser.close());
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  async function open(definition = visit, options: BrowserContextOptions = {}): Promise<Page> {
    const path = files.write('preview.html', await previewPage(definition));
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
    page.setDefaultTimeout(10_000);
    requests = [];
    complaints = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (problem) => complaints.push(problem.message));
    await page.goto(pathToFileURL(path).href);
    return page;
  }
  const form = (questions: DefinitionInput['questions'], more: Partial<DefinitionInput> = {}) =>
    open(definitionSchema.parse({ id: 'q', questions, ...more }));
  const shown = (page: Page): Promise<string[]> => page.evaluate(SHOWN);
  const next = (page: Page) => page.getByRole('button', { name: /^(Next|Submit)$/ }).click();
  const answer = (page: Page, question: string, name: string) =>
    page.getByRole('group', { name: question }).getByText(name, { exact: true }).click();

  it('is filled in from the first page to the last, sends nothing and keeps nothing', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: 'I agree' }).check();
    await page.getByRole('radio', { name: '3', exact: true }).check();
    await page.getByRole('textbox', { name: 'What is the main reason for your score?' }).fill('Slow');
    await next(page);
    expect(await page.locator('#where').textContent()).toBe('Page 2 of 4');
    for (const row of ['Booking', 'Greeting', 'Repair', 'The bill'])
      await page.getByRole('radiogroup', { name: row }).getByRole('radio', { name: 'Satisfied', exact: true }).check();
    await page.getByRole('radiogroup', { name: 'The staff knew the car.' }).getByRole('radio', { name: 'Does not apply' }).check();
    await next(page);
    await answer(page, 'How did you last contact us?', 'Another way');
    await page.getByRole('textbox', { name: 'Please say what' }).fill('By letter');
    await page.getByRole('spinbutton', { name: 'How many points of 100 is that worth?' }).fill('40');
    await next(page);
    for (const [option, place] of [
      ['Price', '2'],
      ['Time', '1'],
      ['Quality', '3'],
    ] as const)
      await page.getByRole('combobox', { name: option }).selectOption(place);
    await page.getByRole('spinbutton', { name: 'How old are you?' }).fill('44');
    await page.getByLabel('When did you buy your car?').fill('2024-05-01');
    expect(await page.getByRole('button', { name: 'Submit' }).isVisible()).toBe(true);
    await next(page);
    expect(await page.getByText('We read every answer.').isVisible()).toBe(true);
    expect(await page.evaluate('document.activeElement.className')).toBe('thanks');
    expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie, history.length]')).toEqual([0, 0, '', 2]);
    expect(requests).toEqual([page.url()]);
    expect(complaints).toEqual([]);
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(await page.locator('#where').textContent()).toBe('Page 1 of 4');
    expect(await page.getByRole('checkbox', { name: 'I agree' }).isChecked()).toBe(false);
  });

  it('refuses requests, forms that send, and scripts and styles of others', async () => {
    const page = await open();
    const refused = await page.evaluate(`new Promise((resolve) => {
      const refused = new Set();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        refused.add(effectiveDirective);
        if (refused.size === 5) resolve([...refused].sort());
      });
      new Image().src = 'https://example.org/x.png';
      fetch('https://example.org/').catch(() => {});
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.stranger = true' }));
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'body { display: none }' }));
      const form = Object.assign(document.createElement('form'), { action: 'https://example.org/', method: 'post' });
      document.body.append(form);
      form.submit();
    })`);
    expect(refused).toEqual(['connect-src', 'form-action', 'img-src', 'script-src-elem', 'style-src-elem']);
    expect(await page.evaluate('window.stranger')).toBeUndefined();
  });

  it('follows the logic as answers change, within a page and over pages', async () => {
    const page = await open();
    expect(await shown(page)).toEqual(['take-part', 'recommend', 'overall']);
    await page.getByRole('radio', { name: '6', exact: true }).check();
    expect(await shown(page)).toEqual(['take-part', 'recommend', 'why', 'overall']);
    await page.getByRole('radio', { name: '7', exact: true }).check();
    expect(await shown(page)).toEqual(['take-part', 'recommend', 'overall']);
    await page.getByRole('checkbox', { name: 'I agree' }).check();
    await next(page);
    for (const row of ['Booking', 'Greeting', 'Repair', 'The bill'])
      await page.getByRole('radiogroup', { name: row }).getByRole('radio', { name: 'Dissatisfied', exact: true }).check();
    expect(await page.locator('#where').textContent()).toBe('Page 2 of 5');
    await next(page);
    expect(await shown(page)).toEqual(['bad']);
    await next(page);
    expect(await shown(page)).toEqual(['channel', 'uses', 'points.perception', 'points.weight']);
    await answer(page, 'What did you use?', 'Loan car');
    expect(await shown(page)).toContain('loan.dysfunctional');
    await answer(page, 'How did you last contact us?', 'Another way');
    expect(await shown(page)).not.toContain('loan.functional');
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await shown(page)).toEqual(['bad']);
  });

  it('does not count what was answered to a question that is hidden again', async () => {
    const page = await form([
      { id: 'a', type: 'single-choice', text: 'A', options: ['yes', 'no'] },
      { id: 'b', type: 'single-choice', text: 'B', options: ['left', 'right'], 'show-if': 'a = yes' },
      { id: 'c', type: 'text', text: 'C', 'show-if': 'answered(b)' },
    ]);
    await page.getByRole('radio', { name: 'yes' }).check();
    await page.getByRole('radio', { name: 'left' }).check();
    expect(await shown(page)).toEqual(['a', 'b', 'c']);
    await page.getByRole('radio', { name: 'no' }).check();
    expect(await shown(page)).toEqual(['a']);
  });

  it('says what is missing, goes there, and lets pass when it is given', async () => {
    const page = await open();
    await next(page);
    expect(await page.getByRole('status').textContent()).toBe('Questions that still need an answer: 2');
    expect(await page.evaluate('document.activeElement.name')).toBe('a:take-part');
    const consent = page.getByRole('group', { name: 'I agree to take part.' });
    expect(await consent.getByText('Please tick the box to go on.').isVisible()).toBe(true);
    expect(await page.evaluate(`document.getElementById('p1q1').getAttribute('aria-describedby')`)).toBe('p1q1-error');
    await page.getByRole('checkbox', { name: 'I agree' }).check();
    expect(await consent.getByText('Please tick the box to go on.').isVisible()).toBe(false);
    await page.getByRole('radio', { name: '9', exact: true }).check();
    await next(page);
    await page.getByRole('radiogroup', { name: 'Booking' }).getByRole('radio', { name: 'Satisfied', exact: true }).check();
    await next(page);
    expect(await page.getByText('Please answer every row.').first().isVisible()).toBe(true);
    expect(await page.locator('.row.wrong').count()).toBe(3);
  });

  it('refuses numbers off their range, and shares places of a ranking out', async () => {
    const page = await form([
      { id: 'age', type: 'number', text: 'Age', min: 18, max: 99 },
      { id: 'order', type: 'ranking', text: 'Order', options: ['price', 'time'] },
    ]);
    await page.getByRole('spinbutton', { name: 'Age' }).fill('17');
    await next(page);
    expect(await page.locator('.error').first().textContent()).toBe('A number from 18 to 99.');
    expect(await page.locator('.error').first().isVisible()).toBe(true);
    expect(await page.getByRole('spinbutton', { name: 'Age' }).getAttribute('aria-describedby')).toBe('p1q1-error p1q1-help');
    expect(await page.getByRole('spinbutton', { name: 'Age' }).getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('combobox', { name: 'price' }).selectOption('1');
    await page.getByRole('combobox', { name: 'time' }).selectOption('1');
    expect(await page.getByRole('combobox', { name: 'price' }).inputValue()).toBe('');
    expect(await page.getByRole('status').textContent()).toBe('That place was taken from another answer.');
  });

  it('keeps exclusive answers alone, whatever the names of questions', async () => {
    const options = ['App', { value: 'none', label: 'None', exclusive: true }, 'Shop'];
    const page = await form(['elements', 'reset', '用途'].map((id) => ({ id, type: 'multiple-choice', text: id, options }) as const));
    for (const id of ['elements', 'reset', '用途']) {
      const boxes = page.getByRole('group', { name: id });
      const ticked = () => boxes.getByRole('checkbox', { checked: true }).evaluateAll((all) => all.map((one) => one.getAttribute('value')));
      await boxes.getByRole('checkbox', { name: 'App' }).check();
      await boxes.getByRole('checkbox', { name: 'Shop' }).check();
      await boxes.getByRole('checkbox', { name: 'None' }).check();
      expect(await ticked()).toEqual(['none']);
      await boxes.getByRole('checkbox', { name: 'Shop' }).check();
      expect(await ticked()).toEqual(['Shop']);
    }
    expect(complaints).toEqual([]);
  });

  it('speaks another language at once, with all that is not yet seen', async () => {
    const page = await open();
    await page.getByRole('radio', { name: '中文' }).check();
    expect(await page.evaluate('[document.documentElement.lang, document.title]')).toEqual(['zh', '您的到店服务']);
    expect(await page.getByRole('group', { name: '您有多大可能推荐我们？' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: '下一页' }).click();
    expect(await page.getByRole('status').textContent()).toBe('还有 2 题需要回答');
    expect(await page.evaluate('document.body.innerText')).not.toMatch(/Required|Next|How likely|satisfied|visit/);
  });

  it('shows a random order that is the same each time, and the order as written on demand', async () => {
    const page = await open();
    const rows = () => page.evaluate(`[...document.querySelectorAll('[data-row^="steps."]')].map((row) => row.dataset.row.slice(6))`);
    const written = ['booking', 'greeting', 'repair', 'bill'];
    const shuffled = await rows();
    expect(shuffled).not.toEqual(written);
    expect([...(shuffled as string[])].sort()).toEqual([...written].sort());
    await page.getByRole('switch', { name: 'Order as written' }).check();
    expect(await rows()).toEqual(written);
    await page.getByRole('switch', { name: 'Order as written' }).uncheck();
    expect(await rows()).toEqual(shuffled);
  });

  it('tells the designer ids, columns, conditions and the time it takes, and shows what is hidden', async () => {
    const page = await open();
    expect(await page.getByText('recommend <= 6').isVisible()).toBe(false);
    await page.getByRole('switch', { name: 'For the designer' }).check();
    expect(await page.getByText('recommend <= 6').isVisible()).toBe(true);
    expect(await page.getByText(/About \d+\.\d minutes/).isVisible()).toBe(true);
    expect(await shown(page)).toContain('why');
  });

  it('is answered with keys alone', async () => {
    const page = await form([
      { id: 'recommend', type: 'nps', text: 'How likely?', required: true },
      { id: 'why', type: 'text', lines: 1, text: 'Why?' },
    ]);
    const focused = () => page.evaluate(`document.activeElement.name ?? document.activeElement.textContent`);
    await page.locator('#print').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let times = 0; times < 4; times++) await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: '4', exact: true }).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('a:why');
    await page.keyboard.type('Slow');
    await page.keyboard.press('Enter');
    expect(await page.getByText('Thank you for your answers.').isVisible()).toBe(true);
  });

  it('is the whole form where scripts do not run', async () => {
    const page = await open(visit, { javaScriptEnabled: false });
    for (const text of ['How likely are you to recommend us?', 'What is the main reason for your score?', 'When did you buy your car?'])
      expect(await page.getByText(text).first().isVisible(), text).toBe(true);
    expect(await page.getByText('Only if question 2 ≤ 6').isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('switch').count()).toBe(0);
  });

  it('prints all pages and all questions with boxes to tick and where to go on', async () => {
    const page = await open();
    await page.getByRole('radio', { name: '9', exact: true }).check();
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toHaveLength(17);
    expect(await page.getByText('Only if question 2 ≤ 6').isVisible()).toBe(true);
    expect(await page.locator('#next').isVisible()).toBe(false);
    const box = await page.evaluate(`(({ appearance, width, opacity }) => ({ appearance, width: parseFloat(width) > 10, opacity }))(
      getComputedStyle(document.querySelector('[name="a:recommend"][value="9"]')))`);
    expect(box).toEqual({ appearance: 'none', width: true, opacity: '1' });
    expect((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
  });

  it('lays a matrix out as a table where there is room, and as cards on a phone', async () => {
    const page = await open();
    const onOneLine = () =>
      page.evaluate(
        `new Set([...document.querySelectorAll('[data-row="steps.bill"] input')].map((one) => Math.round(one.getBoundingClientRect().y))).size`,
      );
    await page.getByRole('checkbox', { name: 'I agree' }).check();
    await page.getByRole('radio', { name: '9', exact: true }).check();
    await next(page);
    expect(await onOneLine()).toBe(1);
    await page.getByRole('switch', { name: 'Phone width' }).check();
    expect(await onOneLine()).toBe(5);
    await page.getByRole('switch', { name: 'Phone width' }).uncheck();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await onOneLine()).toBe(5);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it('shows hostile texts as they are written, and runs nothing of them', async () => {
    const hostile = `</title></style><script>window.pwned = 1</script><img src=x onerror="window.pwned = 1">" ' & 👩🏽‍🔧 \u202Eabc`;
    const page = await form(
      [
        { id: 'a', type: 'single-choice', text: hostile, options: [{ value: hostile, label: hostile }, 'b'] },
        { id: 'c', type: 'text', text: 'مرحبا "بكم" (1)', 'show-if': `a != b` },
      ],
      { title: { en: hostile, zh: '问卷' }, languages: ['en', 'zh'] },
    );
    expect(await page.title()).toBe(hostile);
    expect(await page.getByRole('radio', { name: hostile }).getAttribute('value')).toBe(hostile);
    expect(await page.evaluate('[window.pwned, document.scripts.length, document.images.length]')).toEqual([undefined, 1, 0]);
    await page.getByRole('radio', { name: '中文' }).check();
    expect(await page.title()).toBe('问卷');
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['light', 'en', 1280],
    ['light', 'zh', 390],
    ['dark', 'en', 390],
    ['dark', 'zh', 1280],
  ] as const)('has no fault that axe finds: %s, %s, %i px', async (colorScheme, language, width) => {
    const page = await open(visit, { colorScheme, viewport: { width, height: 900 } });
    await page.evaluate(axe.source);
    const faults = () =>
      page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`);
    await page.locator(`[name=language][value=${language}]`).check({ force: true });
    await page.locator('[name="a:recommend"][value="3"]').check();
    expect(await faults()).toEqual([]);
    await page.locator('[type=submit]').click();
    await page.locator('#designer').check();
    expect(await faults()).toEqual([]);
    await page.evaluate(`for (const one of document.querySelectorAll('.away')) one.classList.remove('away')`);
    expect(await faults()).toEqual([]);
  });
});
