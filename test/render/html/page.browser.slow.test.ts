import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../../src/render/html.js';
import type { Report } from '../../../src/report/report.js';
import { CHROMIUM, noChromium, SWITCHES } from '../../support/chromium.js';
import { definitionIn, reportOn } from '../../support/report-on.js';
import { sampleReport } from '../../support/sample-report.js';
import { workspace } from '../../support/workspace.js';

const PATIENCE = 120_000;
const files = workspace();
const surveyed = (name: string): Promise<Report> => reportOn(`samples/${name}.csv`, { loaded: definitionIn(`surveys/${name}.yaml`) });
const write = (name: string, report: Report): string =>
  files.write(`${name}.html`, html.render(report, { width: 80, color: false, full: false }));
const PHONE = 390;
const DESKTOP = 1280;
const VIEWS = [
  { name: 'sample in Chinese', colorScheme: 'light', width: PHONE },
  { name: 'sample in Chinese', colorScheme: 'dark', width: DESKTOP },
  { name: 'kano', colorScheme: 'dark', width: PHONE },
  { name: 'kano', colorScheme: 'light', width: DESKTOP },
  { name: 'service-year', colorScheme: 'light', width: PHONE },
  { name: 'service-year', colorScheme: 'dark', width: DESKTOP },
] as const;

describe.skipIf(noChromium)(`the page in Chromium${noChromium ? ` (skipped: there is no ${CHROMIUM})` : ''}`, { timeout: PATIENCE }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: SWITCHES });
  }, PATIENCE);
  afterAll(() => browser.close());

  it.each(VIEWS)('$name, $colorScheme, $width pixels wide: it fits and nothing is hard to use', async ({ name, ...view }) => {
    const report = name === 'sample in Chinese' ? sampleReport('zh') : await surveyed(name);
    const seen: string[] = [];
    const page = await open(browser, write(name, report), view, seen);
    await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(view.width);
    expect(await serious(page)).toEqual([]);
    expect(seen).toEqual([page.url()]);
    await page.close();
  });

  it('prints on A4 with charts for wide paper', async () => {
    const page = await open(browser, write('print', sampleReport('en')), { colorScheme: 'dark', width: 688 }, []);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(688);
    await page.close();
  });
});

/** The page without scripts of its own; every request and every complaint of the browser is noted. */
async function open(browser: Browser, path: string, view: { colorScheme: 'light' | 'dark'; width: number }, seen: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: view.width, height: 900 }, colorScheme: view.colorScheme, bypassCSP: true });
  page.on('request', (request) => seen.push(request.url()));
  page.on('console', (message) => seen.push(message.text()));
  page.on('pageerror', (problem) => seen.push(problem.message));
  await page.goto(pathToFileURL(path).href);
  return page;
}

async function serious(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`));
}
