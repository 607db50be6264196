import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type AnalyzeOptions, analyze } from '../../src/analyze.js';
import { json } from '../../src/render/json.js';
import type { Report } from '../../src/report/report.js';
import type { Input } from '../../src/source/input.js';
import { loadAnyDefinition } from '../../src/survey/load.js';
import { failureOf } from '../engine/conformance/failure-of.js';
import { memoryInput } from '../support/memory-input.js';
import { definitionIn } from '../support/report-on.js';

vi.setConfig({ testTimeout: 120_000 });

const written = (report: Report): string => json.render(report, { width: 80, color: false, full: false });

type Inputs = Parameters<typeof analyze>[0];

/** The statistics of an analysis as a file. */
async function saved(input: Inputs, options: AnalyzeOptions = {}, name = 'saved.json'): Promise<Input> {
  let content = '';
  await analyze(input, {
    ...options,
    onStatistics: (file) => {
      content = file;
    },
  });
  return memoryInput(content, name);
}

/** What a report says beside the names of files and the rows in them. */
const said = ({ source, ...report }: Report): unknown =>
  JSON.parse(written({ ...report, source: { ...source, name: '', engine: '' } }), (key, value) =>
    ['firstRow', 'firstRows', 'row', 'file', 'name'].includes(key) ? undefined : value,
  );

/** Sums of fractional weights are rounded once per file, which the last of twelve digits shows where differences are small. */
function nearly(found: unknown, expected: unknown): boolean {
  if (typeof found === 'number' && typeof expected === 'number')
    return Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  if (typeof found !== 'object' || typeof expected !== 'object' || found === null || expected === null) return found === expected;
  const [a, b] = [Object.entries(found), Object.entries(expected)];
  return a.length === b.length && a.every(([key, value], i) => key === b[i]?.[0] && nearly(value, b[i]?.[1]));
}

const sample = (id: string): { lines: string[]; definition: ReturnType<typeof definitionIn> } => ({
  // Byte by byte, whatever the encoding; no cell of these files goes over a line end.
  lines: readFileSync(`samples/${id}.csv`, 'latin1').trimEnd().split(/\r?\n/),
  definition: definitionIn(`surveys/${id}.yaml`),
});
const fileOf = (lines: readonly string[], name: string): Input => memoryInput(Buffer.from(`${lines.join('\n')}\n`, 'latin1'), name);

const SAMPLES: [id: string, options: AnalyzeOptions, runs: number][] = [
  ['broadband', { wave: 'month' }, 2],
  ['tracker', { wave: 'quarter', since: '2026-01-01' }, 2],
  ['kano', {}, 1],
  ['servqual', {}, 1],
  ['service-index', {}, 1],
  ['manyidu', { language: 'zh' }, 2],
];

describe('rows shared out at random among files, each saved and then added up, say what the rows say', () => {
  test.each(SAMPLES)('%s', async (id, options, numRuns) => {
    const { lines, definition } = sample(id);
    const [header = '', ...rows] = lines;
    const loaded = { ...options, loaded: definition };
    const whole = said(await analyze(fileOf(lines, 'all.csv'), loaded));
    const shared = fc.integer({ min: 1, max: 4 }).chain((parts) => fc.array(fc.nat(parts - 1), { minLength: 40, maxLength: 60 }));
    await fc.assert(
      fc.asyncProperty(shared, async (to) => {
        const files = [...new Set(to)].map((part) =>
          fileOf([header, ...rows.filter((_, i) => to[(i * 7) % to.length] === part)], `${part}.csv`),
        ) as [Input, ...Input[]];
        const statistics: Input[] = [];
        for (const file of files) statistics.push(await saved(file, loaded, `${file.name}.json`));
        const { loaded: _, ...without } = loaded;
        for (const together of [await analyze(statistics as [Input, ...Input[]], without), await analyze(files, loaded)]) {
          if (together.settings.weight === null) expect(said(together)).toEqual(whole);
          else expect(nearly(said(together), whole)).toBe(true);
        }
      }),
      { numRuns, seed: 7, endOnFailure: true },
    );
  });
});

test('months that were saved without waves are waves', async () => {
  const { lines, definition } = sample('tracker');
  const [header = '', ...rows] = lines;
  const months = [...new Set(rows.map((row) => row.split(',')[1] as string))];
  expect(months).toHaveLength(12);
  const statistics: Input[] = [];
  for (const month of months) {
    const file = fileOf([header, ...rows.filter((row) => row.split(',')[1] === month)], `${month}.csv`);
    statistics.push(await saved(file, { loaded: definition }, `${month}.stats.json`));
  }
  const together = await analyze(statistics as [Input, ...Input[]], { wave: 'month' });
  const rowsThemselves = await analyze(fileOf(lines, 'all.csv'), { loaded: definition, wave: 'month' });
  expect(nearly(said(together), said(rowsThemselves))).toBe(true);
  expect(together.source).toMatchObject({ name: '2025-11.stats.json … 2026-10.stats.json (12 files)', engine: 'saved', rows: 3600 });
  expect(together.metrics[0]?.waves).toHaveLength(12);
  const [first, ...others] = statistics as [Input, ...Input[]];
  const days = await failureOf(analyze([first, ...others], { wave: 'week' }));
  expect(days).toMatchObject({ exit: 2, diagnostics: [{ code: 'not-in-statistics', message: 'the statistics hold no waves by week' }] });
});

test('statistics of statistics, and together with rows', async () => {
  const { lines, definition } = sample('broadband');
  const [header = '', ...rows] = lines;
  const parts = [rows.slice(0, 300), rows.slice(300, 700), rows.slice(700)].map((part, i) => fileOf([header, ...part], `${i}.csv`));
  const [a, b, c] = parts as [Input, Input, Input];
  const both = await saved([await saved(a, { loaded: definition }), b], { loaded: definition });
  const together = await analyze([both, c]);
  expect(said(together)).toEqual(said(await analyze(fileOf(lines, 'all.csv'), { loaded: definition })));
  expect(together.source.engine).toBe('saved+text');
});

test('saving changes nothing in the report', async () => {
  const { lines, definition } = sample('broadband');
  const file = fileOf(lines, 'responses.csv');
  const options = { loaded: definition, wave: 'month' as const };
  expect(written(await analyze(file, { ...options, onStatistics: () => {} }))).toBe(written(await analyze(file, options)));
  expect(nearly({ a: [1, 2] }, { a: [1, 2.1] })).toBe(false);
});

test('without a definition the file is read as it was when it was saved', async () => {
  const file = fileOf(sample('broadband').lines, 'responses.csv');
  const report = await analyze(file);
  expect(report.survey.inferred).toBe(true);
  expect(said(await analyze(await saved(file)))).toEqual(said(report));
});

describe('what a file of statistics does not hold', () => {
  const records = (...rows: string[]): Input => memoryInput(['id,email,score,why,plan', ...rows].join('\n'), 'jan.csv');
  const input = records('r-0001,ann@example.org,9,the line was fast,Basic', 'r-0002,bob@example.org,3,nobody answered me,Plus');
  const loaded = (more = '') =>
    definitionIn(
      'surveys/broadband.yaml',
      () => `
id: small
responses: {id: id}
segments: [plan]
${more}
questions:
  - {id: score, type: nps}
  - {id: why, type: text}
  - {id: email, type: text}
`,
    );

  test('is ids, answers to open questions and personal columns', async () => {
    const { bytes } = await (await saved(input, { loaded: loaded() })).head(1e9);
    const content = new TextDecoder().decode(bytes);
    expect(content).toContain('"Basic"');
    expect(content).not.toMatch(/r-000|example\.org|fast|nobody/);
    const inferred = await (await saved(input)).head(1e9);
    expect(new TextDecoder().decode(inferred.bytes)).not.toMatch(/r-000|example\.org/);
  });

  test.each([['id'], ['email']])('nor is it saved by %s', async (by) => {
    const failure = await failureOf(analyze(input, { loaded: loaded(), by: [by], onStatistics: () => {} }));
    expect(failure).toMatchObject({ exit: 2, diagnostics: [{ code: 'personal-column', where: { file: 'jan.csv' } }] });
  });

  test('cannot be asked of it', async () => {
    const statistics = await saved(input, { loaded: loaded() });
    expect(await failureOf(analyze(statistics, { by: ['email'] }))).toMatchObject({
      exit: 2,
      diagnostics: [{ message: 'the statistics hold no groups by "email"', hint: 'they hold groups by "plan"' }],
    });
    expect(await failureOf(analyze(statistics, { where: [{ column: 'plan', operator: '=', values: ['Basic'] }] }))).toMatchObject({
      exit: 2,
      diagnostics: [{ code: 'other-responses' }],
    });
    expect(
      await failureOf(analyze(statistics, { loaded: loadAnyDefinition(readFileSync('surveys/orders.yaml', 'utf8'), 'orders.yaml') })),
    ).toMatchObject({ exit: 2 });
  });
});
