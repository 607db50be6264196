import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { CsatError } from '../../src/diagnostic.js';
import type { Report, ReportMetric } from '../../src/report/report.js';
import { decode } from '../../src/source/encoding.js';
import { readLayout } from '../../src/source/read-layout.js';
import { write } from '../engine/conformance/delimited-text.js';
import { memoryInput } from './memory-input.js';
import { mutated, mutation, strange } from './mutate.js';
import { peerOptions } from './peer.js';

/** How much is tried on each file. */
export interface Effort {
  /** Records of a file that are kept, header rows included. */
  records: number;
  runs: number;
  /** Milliseconds for all runs of one kind on one file. */
  timeout: number;
}

const exports = process.env.CSAT_EXPORTS ?? '../shared/exports';
const files = ['samples', exports]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.(csv|tsv|xls)$/.test(file))
  .sort();

/** A file that takes longer hangs. */
const LONGEST = 20_000;

/** What `analyze` makes of bytes: a report, or known mistakes; anything else fails. */
async function outcome(bytes: Uint8Array | string): Promise<Report | CsatError> {
  let timer: NodeJS.Timeout | undefined;
  const hangs = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RangeError('it hangs')), LONGEST);
  });
  try {
    return await Promise.race([analyze(memoryInput(bytes, 'fuzzed.csv')), hangs]);
  } catch (problem) {
    if (problem instanceof CsatError) return problem;
    throw problem;
  } finally {
    clearTimeout(timer);
  }
}

/** Every record and every answer is accounted for, and every figure is a number of its range. */
function isAccounted(result: Report | CsatError): void {
  if (result instanceof CsatError) {
    expect(result.diagnostics.length).toBeGreaterThan(0);
    for (const { message } of result.diagnostics) expect(message).not.toMatch(/\n/);
    return;
  }
  const { survey, source, quality, metrics } = result;
  expect(source.included + source.excluded.reduce((sum, { count }) => sum + count, 0)).toBe(source.rows);
  for (const { value } of metrics.flatMap(({ figures }) => figures)) expect(value === null || Number.isFinite(value)).toBe(true);
  if (survey.kind !== 'responses') return;
  for (const line of quality)
    expect([line.column, line.valid + line.missing + line.notApplicable + line.invalid]).toEqual([line.column, source.included]);
  for (const { id, base, figures, metric } of metrics) {
    expect([id, base.n + base.missing + base.notApplicable + base.invalid]).toEqual([id, source.included]);
    if (metric.endsWith('-choice')) for (const { value } of figures) expect(value ?? 0).toBeLessThanOrEqual(100 + 1e-9);
  }
}

/** The columns in which the answers to each question stand. */
function columnsOf(report: Report): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  for (const { question, column } of report.quality) columns.set(question, [...(columns.get(question) ?? []), column]);
  return columns;
}

/** What a report says about how some columns were read; figures may change only together with it. */
function reading(report: Report, metric: ReportMetric, columns: readonly string[]): unknown {
  const roles = report.inferred.filter(({ column }) => columns.includes(column));
  const notes = report.diagnostics.filter(({ where }) => where?.subject === metric.id || columns.includes(where?.subject ?? ''));
  const { scale, metric: kind, figures } = metric;
  return [kind, scale, roles, notes.map(({ code, severity }) => [code, severity]), figures.map(({ id }) => id).sort()];
}

const figuresOf = ({ figures, base }: ReportMetric): unknown => [base, figures.map(({ id, value, interval }) => [id, value, interval])];
const total = ({ figures, base }: ReportMetric): number => (figures.find(({ id }) => id === 'mean')?.value ?? 0) * base.n;

/** One answer was changed: nothing else may change, and what does may change by that one answer only, or says that it is read otherwise. */
function isLocal(before: Report, after: Report, changed: string): void {
  expect([after.source.rows, after.source.included]).toEqual([before.source.rows, before.source.included]);
  const [then, now] = [columnsOf(before), columnsOf(after)];
  for (const metric of before.metrics) {
    const columns = then.get(metric.id) ?? [];
    const same = after.metrics.find(({ id }) => JSON.stringify(now.get(id)) === JSON.stringify(columns));
    const own = columns.includes(changed);
    if (same === undefined || JSON.stringify(reading(after, same, columns)) !== JSON.stringify(reading(before, metric, columns))) continue;
    if (!own) expect([columns, figuresOf(same)]).toEqual([columns, figuresOf(metric)]);
    else {
      expect([columns, Math.abs(same.base.n - metric.base.n)]).toEqual([
        columns,
        expect.toSatisfy((difference: number) => difference <= 1),
      ]);
      if (metric.scale !== null) expect(Math.abs(total(same) - total(metric))).toBeLessThanOrEqual(10 + 1e-6);
    }
  }
}

/** Damages every file there is, the samples and real exports where they are, in many ways. */
export function fuzz({ records: most, runs, timeout }: Effort): void {
  describe.each(files)('%s', { timeout }, (file) => {
    const bytes = readFileSync(file);
    const head = bytes.subarray(0, most * 2000);
    const layout = (() => {
      try {
        return readLayout(bytes, true, file);
      } catch {
        return null;
      }
    })();
    const delimiter = layout?.delimiter ?? ',';
    const records = (): string[][] =>
      (parse(decode(bytes, layout?.encoding ?? 'utf-8'), { ...peerOptions(delimiter), to: most }) as string[][]).filter((record) =>
        record.some((cell) => cell.trim() !== ''),
      );

    test('cells, rows and columns', async () => {
      const whole =
        layout === null
          ? [
              ['a', 'b'],
              ['1', '2'],
            ]
          : records();
      await fc.assert(
        fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 5 }), async (changes) => {
          isAccounted(await outcome(write(changes.reduce(mutated, whole), { delimiter })));
        }),
        { numRuns: runs },
      );
    });

    test('bytes', async () => {
      const change = fc.record({
        at: fc.nat({ max: head.length - 1 }),
        kind: fc.constantFrom('drop', 'double', 'set', 'cut'),
        byte: fc.nat(255),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          let damaged: number[] = [...head];
          for (const { at, kind, byte } of changes) {
            if (kind === 'drop') damaged.splice(at, 1);
            else if (kind === 'double') damaged.splice(at, 0, damaged[at] ?? byte);
            else if (kind === 'set') damaged[Math.min(at, damaged.length)] = byte;
            else damaged = damaged.slice(0, at + 1);
          }
          isAccounted(await outcome(Uint8Array.from(damaged)));
        }),
        { numRuns: runs },
      );
    });

    test('one answer', async (context) => {
      if (layout === null) return context.skip();
      const whole = records();
      const before = await outcome(write(whole, { delimiter }));
      if (before instanceof CsatError || before.survey.kind !== 'responses' || before.quality.length === 0) return context.skip();
      const answers = before.quality
        .map(({ column }) => layout.columns.find(({ key }) => key === column))
        .filter((one) => one !== undefined);
      const others = fc.nat(100_000).map((at) => ({ kind: 'other' as const, at }));
      const text = fc.oneof(
        strange.map((cell) => ({ kind: 'text' as const, cell })),
        others,
      );
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...answers), fc.nat(100_000), text, async (column, place, change) => {
          const rows = whole.length - layout.headerRows;
          const row = layout.headerRows + (place % rows);
          const cell = change.kind === 'text' ? change.cell : (whole[layout.headerRows + (change.at % rows)]?.[column.index] ?? '');
          const damaged = whole.map((record, i) => (i === row ? record.with(column.index, cell) : record));
          const after = await outcome(write(damaged, { delimiter }));
          isAccounted(after);
          if (!(after instanceof CsatError)) isLocal(before, after, column.key);
        }),
        { numRuns: runs },
      );
    });
  });
}
