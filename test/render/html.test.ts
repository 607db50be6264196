import { beforeAll, describe, expect, it, test } from 'vitest';
import { html } from '../../src/render/html.js';
import type { Report } from '../../src/report/report.js';
import { definitionIn, reportOn } from '../support/report-on.js';
import { sampleReport } from '../support/sample-report.js';

const page = (report: Report): string => html.render(report, { width: 80, color: false, full: false });
const surveyed = (name: string): Promise<Report> => reportOn(`samples/${name}.csv`, { loaded: definitionIn(`surveys/${name}.yaml`) });
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

const TAGS = new Set(
  `html head meta title style body main header footer section article h1 h2 h3 p span small b ul li dl dt dd div figure figcaption details
  summary table caption thead tbody tr th td svg g rect line circle path text defs clippath`.split(/\s+/),
);
const LARGEST = 300_000;

/** What is in a page beside text: no tag, attribute or address but those it is written with. */
function strange(text: string): string[] {
  const body = text.replace(/<style>[\s\S]*?<\/style>/, '').replace(/="[^"]*"/g, (value) => (value.startsWith('="url(') ? value : '=""'));
  const tags = [...body.matchAll(/<\/?([a-zA-Z][^\s/>]*)([^>]*)>/g)];
  const names = tags.map(([, name]) => (name as string).toLowerCase()).filter((name) => !TAGS.has(name));
  const attributes = tags.flatMap(([, , rest]) => [...(rest as string).matchAll(/\s([\w:-]+)\s*=/g)].map(([, name]) => name as string));
  const forbidden = attributes.filter((name) => /^on|^src|^href|^action|^xlink|^data/.test(name));
  return [...names, ...forbidden, ...[...body.matchAll(/url\((?!#)|@import|<!--|<script/g)].map(([found]) => found)];
}

/** A report with every text that people or files may have written turned into an attack. */
function attacked(report: Report): Report {
  const attack = `"><script>alert(1)</script><img src=x onerror=alert(1)>'\u001b[31m\u202e${'w'.repeat(400)}`;
  const texts = new Set(
    `title label name heading platformName scale citation message hint why column text answer category quadrant expected evidence subject
    feature item dimension part row segment tier cell group wave from about formula weight`.split(/\s+/),
  );
  const turned = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return texts.has(key) ? value + attack : value;
    if (Array.isArray(value)) return value.map((one) => turned(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turned(one, name)]));
  };
  return turned(report) as Report;
}

describe.each(['en', 'zh'] as const)('the page of the sample report in %s', (language) => {
  const report = sampleReport(language);
  const text = page(report);

  it('has title, base, headline cards, questions, quality and methods', () => {
    expect(text).toMatch(/^<!doctype html>\n<html lang="(en|zh-CN)">/);
    expect(text).toContain(`<h1>${report.survey.title}</h1>`);
    expect(text).toContain(language === 'en' ? '1,180 of 1,234 responses' : '1,234 份答卷中的 1,180 份');
    expect(count(text, /<li class="card key">/g)).toBe(3);
    expect(count(text, /<article class="card metric/g)).toBe(6);
    expect([...text.matchAll(/<section id="(\w+)">/g)].map(([, id]) => id)).toEqual(['highlights', 'details', 'quality', 'methods']);
  });

  it('shows figures with interval, groups on an axis, what is withheld, and why a figure is missing', () => {
    const nps = text.slice(text.indexOf('<li class="card key">'));
    expect(nps).toMatch(/\+31\.2<\/p><p class="interval">26\.5 (to|至) 35\.9<\/p>/);
    expect(text).toMatch(/<svg class="plot good"[^>]*>.*?<\/svg><\/td><td class="number"><span class="good">\+10\.9 ▲<\/span>/s);
    expect(count(text, language === 'en' ? /class="why">withheld/g : /class="why">不予显示/g)).toBe(6 * 2);
    expect(text).toContain(language === 'en' ? 'the scale is not known' : '量表未知');
  });

  it('is the same every time, loads nothing, runs nothing', () => {
    expect(page(sampleReport(language))).toBe(text);
    expect(text).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"");
    expect(strange(text)).toEqual([]);
    expect(text).not.toMatch(/https?:/);
    expect(text.endsWith('</html>\n')).toBe(true);
  });

  it('accounts for the rows, and for what was read as what when nobody said', () => {
    expect(text).toContain(language === 'en' ? 'unfinished <b>50</b>' : '份未完成 <b>50</b>');
    expect(text).toContain('99 ×4 (#17)');
    expect(count(text, /<summary>Read as<\/summary>/g)).toBe(language === 'en' ? 1 : 0);
  });
});

test('targets, the missed ones first, and actions stand at the head', () => {
  const target = (figure: string, status: 'pass' | 'fail' | 'insufficient', found: number | null) => ({
    ...{ figure, title: 'Recommendation', group: null, level: 'error' as const, status, expected: '>= 30', found, unit: 'points' as const },
    why: status === 'insufficient' ? '41 answers, 100 asked for' : null,
  });
  const action = { rank: 1, reason: 'target' as const, metric: 'recommend', group: null, subject: 'Outages', evidence: 'low', owner: null };
  const report: Report = {
    ...sampleReport('en'),
    targets: [target('recommend.nps', 'pass', 31.2), target('easy.ces', 'insufficient', null), target('overall.csat', 'fail', 24.1)],
    actions: [{ ...action, due: null, measure: null }],
  };
  const text = page(report);
  expect([...text.matchAll(/<section id="(\w+)">/g)].map(([, id]) => id).slice(0, 3)).toEqual(['targets', 'highlights', 'actions']);
  const table = text.slice(text.indexOf('id="targets"'), text.indexOf('id="highlights"'));
  expect([...table.matchAll(/class="chip (\w+)">(.)/g)].map(([, status, mark]) => [status, mark])).toEqual([
    ['fail', '✗'],
    ['insufficient', '?'],
    ['pass', '✓'],
  ]);
  expect(table).toContain('1 of 3 targets met');
  expect(table).toContain('41 answers, 100 asked for');
  expect(text.slice(0, text.indexOf('id="targets"'))).toMatch(/<span class="chip pass">✓ met<\/span> ≥ 30/);
  expect(text).toContain('1. Outages');
});

describe.each(['broadband', 'kano', 'servqual', 'service-index', 'service-year', 'manyidu'])('the page of surveys/%s.yaml', (name) => {
  let report: Report;
  let text: string;
  beforeAll(async () => {
    report = await surveyed(name);
    text = page(report);
  });

  it('has a table behind every picture, and names what it defines', () => {
    const figures = [...text.matchAll(/<figure[\s\S]*?<\/figure>/g)].map(([figure]) => figure);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure).toMatch(/role="img" aria-label="[^"]+"/);
      expect(figure).toMatch(/<details><summary>[^<]+<\/summary>[\s\S]*<table>/);
    }
    const kinds = new Set(report.metrics.map(({ metric }) => metric));
    expect(count(text, /<p class="formula">/g)).toBe(kinds.size);
  });

  it(`is small, under ${LARGEST / 1000} kB, and each of its names is another`, () => {
    expect(Buffer.byteLength(text)).toBeLessThan(LARGEST);
    const ids = [...text.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(text).not.toMatch(/NaN|undefined|\[object|Infinity/);
  });

  it('stays what it is under attack', () => {
    const text = page(attacked(report));
    expect(strange(text)).toEqual([]);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});

test('waves are drawn, with what changed, and told among what stands out', async () => {
  const text = page(await surveyed('service-year'));
  expect(count(text, /<figure class="trend">/g)).toBeGreaterThan(2);
  expect(count(text, /<svg class="spark"/g)).toBeGreaterThan(2);
  expect(text).toContain('<p class="facts">2025-01 to 2025-12 · ');
  const highlights = text.slice(text.indexOf('id="highlights"'), text.indexOf('id="details"'));
  expect(highlights).toMatch(/region West: NPS −[\d.]+ in 2025-08, since 2025-07/);
  expect(highlights).toMatch(/NPS −[\d.]+ from 2025-01 to 2025-12 because the shares of plan changed/);
});

test('planes name their quadrants; customers have a map of scores', async () => {
  expect(page(await surveyed('kano'))).toMatch(
    /<ul class="quadrants"><li><b>Must-be<\/b><ul><li><span class="badge">1<\/span>Built-in lock/,
  );
  const text = page(sampleReport('en'));
  expect(text).not.toContain('class="heat"');
  const rf = { id: 'rf', kind: 'table' as const, title: 'R by F', columns: [{ key: 'r', label: '', unit: 'text' as const }] };
  const columns = [...rf.columns, { key: 'f1', label: 'F1', unit: 'count' as const }];
  const report = sampleReport('en');
  report.metrics[0]?.sections.push({
    ...rf,
    columns,
    rows: [
      { r: 'R2', f1: 10 },
      { r: 'R1', f1: 40 },
    ],
  });
  expect([...page(report).matchAll(/--heat:(\d+)/g)].map(([, heat]) => heat)).toEqual(['25', '100']);
});
