import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type AnalyzeOptions, analyze, openSurvey } from '../src/analyze.js';
import { CsatError } from '../src/diagnostic.js';
import { renderers } from '../src/render/index.js';
import { json } from '../src/render/json.js';
import type { Group, Report, ReportMetric } from '../src/report/report.js';
import { definitionYaml } from '../src/source/definition-yaml.js';
import { kindOf } from '../src/source/kind-of.js';
import { loadAnyDefinition, loadDefinition } from '../src/survey/load.js';
import { encode } from './engine/conformance/encode.js';
import { memoryInput } from './support/memory-input.js';
import { inputOf } from './support/report-on.js';
import { runCli } from './support/run-cli.js';

/** What must hold of any survey, through the whole pipeline. */

vi.setConfig({ testTimeout: 60_000 });

const loaded = loadDefinition(
  `
id: laws
segments: [地区]
min-base: 1
scales:
  manyi:
    points: 1..5
    labels: {1: 非常不满意, 2: 不满意, 3: 一般, 4: 满意, 5: 非常满意}
    not-applicable: [不清楚]
questions:
  - {id: recommend, type: nps, column: 推荐}
  - {id: overall, type: csat, column: 总体, scale: manyi}
  - {id: easy, type: ces, column: 容易, scale: {points: 1..7}}
  - {id: speed, type: rating, column: 速度, scale: manyi, reverse: true}
  - {id: channel, type: single-choice, column: 渠道, options: [应用, 电话]}
  - {id: uses, type: multiple-choice, column: 用途, separator: ┋, options: [办公, 游戏]}
`,
  'laws.yaml',
);

const header = ['编号', '地区', '推荐', '总体', '容易', '速度', '渠道', '用途', '权重', '原因'];
const satisfaction = fc.constantFrom('非常不满意', '不满意', '一般', '满意', '非常满意', '不清楚', '', '5', '9');
const answers = fc.tuple(
  fc.constantFrom('华东', '华北', '华南', ''),
  fc.constantFrom('0', '5', '6分', '7', '8.0', '9分', '10', '10', '99', ''),
  satisfaction,
  fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '0', ''),
  satisfaction,
  fc.constantFrom('应用', '电话', '传真', ''),
  fc.constantFrom('办公', '游戏', '办公┋游戏', ''),
  fc.constantFrom('0.5', '1', '1.25', '0.1', '3', '0', ''),
  fc.string({ unit: fc.constantFrom('好', '慢', 'a', ',', ';', '\t', '|', '"', '\n', ' '), maxLength: 8 }),
);
/** Records of a file, the header first; each has an id, so that none is blank. */
const survey = fc
  .array(answers, { minLength: 4, maxLength: 30 })
  .map((rows) => [header, ...rows.map((row, i) => [`回答${i + 1}`, ...row])]);
const options = fc
  .constantFrom<AnalyzeOptions>({}, { weight: '权重' }, { language: 'zh' })
  .map((more) => ({ loaded, allowInvalid: true, ...more }));

interface Spelling {
  delimiter: string;
  quoteAll: boolean;
  lineEnd: string;
  encoding: string;
  mark: boolean;
}
const usual: Spelling = { delimiter: ',', quoteAll: false, lineEnd: '\n', encoding: 'utf-8', mark: false };

function write(records: readonly (readonly string[])[], spelling: Partial<Spelling> = {}): Uint8Array {
  const { delimiter, quoteAll, lineEnd, encoding, mark } = { ...usual, ...spelling };
  const cell = (text: string): string =>
    quoteAll || text.includes(delimiter) || /["\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const text = records.map((record) => record.map(cell).join(delimiter) + lineEnd).join('');
  const bytes = encode(mark ? `\ufeff${text}` : text, encoding);
  if (bytes === null) throw new RangeError(`${encoding} does not hold the text`);
  return bytes;
}

const format = { width: 80, color: false, full: false };
const reportOf = (records: readonly (readonly string[])[], asked: AnalyzeOptions, spelling: Partial<Spelling> = {}): Promise<Report> =>
  analyze(memoryInput(write(records, spelling)), asked);

/** All but how the file was read. */
const answersOf = ({ source: { encoding, delimiter, ...source }, ...report }: Report): object => ({ source, ...report });

/** All but in which rows something stood, in the digits that are printed. */
function withoutRows(report: Report): object {
  const rows = new Set(['firstRow', 'firstRows', 'row']);
  return JSON.parse(json.render(report, format), (key, value: unknown) => (rows.has(key) ? undefined : value));
}

describe('how a file is written changes nothing', () => {
  const spellings: [string, Partial<Spelling>][] = [
    ['every cell quoted', { quoteAll: true }],
    ['semicolons', { delimiter: ';' }],
    ['tabs', { delimiter: '\t' }],
    ['CRLF', { lineEnd: '\r\n' }],
    ['a byte order mark', { mark: true }],
    ['UTF-16LE', { encoding: 'utf-16le', mark: true }],
    ['UTF-16BE, tabs, CRLF', { encoding: 'utf-16be', mark: true, delimiter: '\t', lineEnd: '\r\n' }],
    ['GB18030', { encoding: 'gb18030' }],
    ['GB18030, semicolons, CRLF, quoted', { encoding: 'gb18030', delimiter: ';', lineEnd: '\r\n', quoteAll: true }],
  ];

  test.each(spellings)('%s', async (_, spelling) => {
    await fc.assert(
      fc.asyncProperty(survey, options, async (records, asked) => {
        expect(answersOf(await reportOf(records, asked, spelling))).toEqual(answersOf(await reportOf(records, asked)));
      }),
      { numRuns: 20 },
    );
  });

  test('the order of the responses', async () => {
    const shuffled = survey.chain((records) =>
      fc.shuffledSubarray(records.slice(1), { minLength: records.length - 1 }).map((rows) => ({ records, other: [header, ...rows] })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, options, async ({ records, other }, asked) => {
        expect(withoutRows(await reportOf(other, asked))).toEqual(withoutRows(await reportOf(records, asked)));
      }),
      { numRuns: 40 },
    );
  });

  test('the order of the columns', async () => {
    const places = fc.shuffledSubarray(
      header.map((_, at) => at),
      { minLength: header.length },
    );
    await fc.assert(
      fc.asyncProperty(survey, places, options, async (records, order, asked) => {
        const other = records.map((record) => order.map((at) => record[at] ?? ''));
        expect(answersOf(await reportOf(other, asked))).toEqual(answersOf(await reportOf(records, asked)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('groups', () => {
  const REGION = header.indexOf('地区');
  const sorted = ({ base, figures }: Pick<Group | ReportMetric, 'base' | 'figures'>) => ({ base, figures });
  const groupOf = (metric: ReportMetric, value: string) => metric.groups.find((group) => group.by === '地区' && group.value === value);

  test('the figures of one group of everybody are the figures of all', async () => {
    await fc.assert(
      fc.asyncProperty(survey, options, async (records, asked) => {
        const together = records.map((record, i) => record.map((cell, at) => (i > 0 && at === REGION ? '全国' : cell)));
        for (const metric of (await reportOf(together, asked)).metrics) {
          const group = groupOf(metric, '全国');
          if (group !== undefined && !group.withheld) expect(sorted(group)).toEqual(sorted(metric));
          if (metric.base.n > 0) expect(group?.withheld).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('--where of a value is its group of --by, and of two values the two groups merged', async () => {
    await fc.assert(
      fc.asyncProperty(survey, options, async (records, asked) => {
        const held = new Set(records.slice(1).map((record) => record[REGION]));
        fc.pre(held.has('华东') && held.has('华北'));
        const merged = records.map((record) =>
          record.map((cell, at) => (at === REGION && ['华东', '华北'].includes(cell) ? '东北' : cell)),
        );
        const where = (values: string[]): AnalyzeOptions => ({ ...asked, where: [{ column: '地区', operator: 'in', values }] });
        await sameAsGroup(reportOf(records, where(['华东'])), reportOf(records, asked), '华东');
        await sameAsGroup(reportOf(records, where(['华东', '华北'])), reportOf(merged, asked), '东北');
      }),
      { numRuns: 30 },
    );
  });

  async function sameAsGroup(filtered: Promise<Report>, broken: Promise<Report>, value: string): Promise<void> {
    const whole = await filtered;
    for (const metric of (await broken).metrics) {
      const group = groupOf(metric, value);
      const alone = whole.metrics.find(({ id }) => id === metric.id);
      if (group === undefined || group.withheld) expect(alone?.base.n ?? 0).toBe(0);
      else expect(sorted(group)).toEqual(alone && sorted(alone));
    }
  }

  test('the bases of the groups and of those without a group add up to the base of all', async () => {
    await fc.assert(
      fc.asyncProperty(survey, async (records) => {
        const whole = await reportOf(records, { loaded, allowInvalid: true });
        const rest = records.filter((record, i) => i === 0 || record[REGION] === '');
        const none = rest.length > 1 ? await reportOf(rest, { loaded, allowInvalid: true }) : null;
        whole.metrics.forEach((metric, i) => {
          const inGroups = metric.groups.reduce((sum, { base }) => sum + (base?.n ?? 0), 0);
          expect(inGroups + (none?.metrics[i]?.base.n ?? 0)).toBe(metric.base.n);
        });
      }),
      { numRuns: 20 },
    );
  });
});

test('weights of one size change no figure, and a base says that they were there', async () => {
  await fc.assert(
    fc.asyncProperty(survey, fc.constantFrom('1', '0.25', '7'), async (records, weight) => {
      const at = header.indexOf('权重');
      const even = records.map((record, i) => record.map((cell, column) => (i > 0 && column === at ? weight : cell)));
      const weighted = await reportOf(even, { loaded, allowInvalid: true, weight: '权重' });
      const plain = await reportOf(even, { loaded, allowInvalid: true });
      weighted.metrics.forEach((metric, i) => {
        const other = plain.metrics[i] as ReportMetric;
        expect(metric.base).toEqual({ ...other.base, weighted: metric.base.weighted, effective: expect.closeTo(other.base.n, 9) });
        expect(metric.base.weighted).toBeCloseTo(Number(weight) * other.base.n, 9);
        metric.figures.forEach((figure, f) => {
          const value = other.figures[f]?.value ?? null;
          expect(figure.value).toEqual(value === null ? null : expect.closeTo(value, 9));
        });
      });
    }),
    { numRuns: 20 },
  );
});

const exports = process.env.CSAT_EXPORTS ?? '../shared/exports';
const delimited = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(csv|tsv)$/.test(file))
        .map((file) => join(folder, file))
        .sort()
    : [];
const files = [...delimited('samples'), ...delimited(exports)];

describe(`real and simulated files${existsSync(exports) ? '' : '; real ones are not there (CSAT_EXPORTS)'}`, () => {
  /** Some of the real files hold previews only. */
  const include = ['preview', 'incomplete'];
  const said = ({ metrics, quality, settings, source, survey: { inferred: _, ...named } }: Report) => ({
    metrics,
    quality,
    settings,
    source,
    named,
  });

  test.each(files)('%s: what init writes, analyze reads as if there were no definition', async (file) => {
    const input = inputOf(file);
    if (file.includes('NEGATIVE') && file.includes('summary')) {
      await expect(analyze(input)).rejects.toBeInstanceOf(CsatError);
      return;
    }
    const { inference, layout } = await openSurvey(input, { include });
    if (inference === null) throw new RangeError('without a definition there is an inference');
    const responses = kindOf(layout) === 'responses';
    const yaml = responses ? definitionYaml(inference, layout, file) : (await runCli(['init', file])).out;
    const asked = responses ? { include } : {};
    const written = loadAnyDefinition(yaml, 'written.yaml');
    expect(said(await analyze(input, { loaded: written, ...asked }))).toEqual(said(await analyze(input, asked)));
  });

  test.each(delimited('samples'))('%s: a second run gives the same bytes in every format', async (file) => {
    const definition = file.replace('samples', 'surveys').replace('.csv', '.yaml');
    const asked = { loaded: loadAnyDefinition(readFileSync(definition, 'utf8'), definition) };
    const [first, second] = [await analyze(inputOf(file), asked), await analyze(inputOf(file, 911), asked)];
    for (const load of Object.values(renderers)) {
      const { render } = await load();
      const how = { width: 80, color: true, full: true };
      expect(render(second, how)).toBe(render(first, how));
    }
  });
});
