import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { previewPage } from '../../../src/design/preview/page.js';
import { SCRIPT } from '../../../src/design/preview/script/script.js';
import { STYLE } from '../../../src/design/preview/style/style.js';
import { type DefinitionInput, definitionSchema } from '../../../src/survey/definition.js';
import { loadDefinition } from '../../../src/survey/load.js';
import { visit } from './visit.js';

const pageOf = (questions: DefinitionInput['questions'], more: Partial<DefinitionInput> = {}) =>
  previewPage(definitionSchema.parse({ id: 'q', questions, ...more }));
const withoutOwnCode = (page: string): string => page.replace(STYLE, '').replace(SCRIPT, '');

describe('previewPage', () => {
  it('is small, whole and the same for the same seed', async () => {
    const broadband = loadDefinition(readFileSync('surveys/broadband.yaml', 'utf8'), 'broadband.yaml').definition;
    const page = await previewPage(broadband);
    expect(Buffer.byteLength(page)).toBeLessThan(60_000);
    expect(page.startsWith('<!doctype html>\n<html lang="en" dir="ltr">')).toBe(true);
    expect(await previewPage(visit, { seed: 3 })).toBe(await previewPage(visit, { seed: 3 }));
    expect(await previewPage(visit, { seed: 3 })).not.toBe(await previewPage(visit, { seed: 4 }));
  });

  it('names nothing outside of itself, and no handler or style beside its one script and its one style', async () => {
    const page = await previewPage(visit);
    expect(page).not.toMatch(/https?:|\bsrc=|\bhref=|url\(|@import/);
    expect(withoutOwnCode(page)).not.toMatch(/\son\w+=|\sstyle=|javascript:/);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(SCRIPT).not.toMatch(/fetch|XMLHttpRequest|WebSocket|sendBeacon|localStorage|sessionStorage|indexedDB|cookie|innerHTML|eval/);
  });

  it('holds all texts of all languages', async () => {
    const page = await previewPage(visit);
    for (const text of ['Your service visit', '您的到店服务', 'Loan car', '代步车', 'Next', '下一页', 'years', '岁'])
      expect(page).toContain(`>${text}</bdi>`);
  });

  it('says the texts of its own in English where a language has none', async () => {
    const page = await pageOf([{ id: 'a', type: 'text', text: { de: 'Warum?', ar: 'لماذا؟' } }], { languages: ['ar', 'de'] });
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<bdi lang="en">Submit</bdi>');
    expect(page).toContain('>العربية</span>');
  });

  it.each([
    ['a title', `</title><script>alert(1)</script>`],
    ['quotes', `" onmouseover="alert(1)" x='`],
    ['a comment', '<!-- --><![CDATA['],
    ['a direction that would turn the page', '\u202Egnp.exe'],
    ['an emoji', 'Well done 👩🏽‍🔧!'],
  ])('keeps %s in its place', async (_, hostile) => {
    const text = { en: hostile, zh: `${hostile}。` };
    const page = await pageOf(
      [
        { id: 'a', type: 'single-choice', text, help: text, options: [{ value: hostile, label: text }] },
        { id: 'b', type: 'number', text, unit: text, 'show-if': `a = app` },
        { id: 'c', type: 'matrix', text, scale: { points: '1..3', labels: { 1: hostile } }, rows: [{ id: 'r', text, column: hostile }] },
        { id: 'd', type: 'note', text },
      ],
      { title: text, intro: text, thanks: text, recall: text, languages: ['en', 'zh'] },
    );
    const rest = withoutOwnCode(page);
    expect(rest.match(/<script/g)).toHaveLength(1);
    expect(rest).not.toMatch(/<(img|!--|!\[)/);
    expect(rest).not.toMatch(/\sonmouseover="/);
  });

  it('shows points as words, numbers, a list or a field to type in', async () => {
    const scale = (points: string, labels: Record<string, string>) =>
      pageOf([{ id: 'a', type: 'rating', scale: { points, labels } }]).then((page) => /class="scale (\w+)/.exec(page)?.[1]);
    expect(await scale('1..3', { 1: 'a', 2: 'b', 3: 'c' })).toBe('worded');
    expect(await scale('1..5', { 1: 'a', 5: 'c' })).toBe('numbered');
    expect(await scale('1..5', { 1: 'a', 3: 'b', 5: 'c' })).toBe('numbered');
    expect(await scale('1..5', { 1: 'a', 2: 'b', 5: 'c' })).toBe('listed');
    expect(await scale('0..100', {})).toBe('typed');
  });
});
