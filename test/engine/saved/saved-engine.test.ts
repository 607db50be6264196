import { expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import { recorder } from '../../../src/engine/saved/recorder.js';
import { savedEngine } from '../../../src/engine/saved/saved-engine.js';
import { textEngine } from '../../../src/engine/text/text-engine.js';
import type { Break, Population, Request } from '../../../src/statistics/request.js';
import type { Table } from '../../support/fold.js';
import { conformance } from '../conformance/conformance.js';
import { sourceOfTable } from '../conformance/delimited-text.js';
import { failureOf } from '../conformance/failure-of.js';
import { column, countsOf, everyone } from '../conformance/tables.js';

function countingText(table: Table): Engine {
  const source = sourceOfTable(table);
  if (source === null) throw new Error('utf-8 holds any text');
  return textEngine(source);
}

/** What a text engine was asked, saved and read again. */
async function savedOf(table: Table, requests: Request[], breaks: Break[] = [], population: Population = everyone): Promise<Engine> {
  const { engine, collections } = recorder(countingText(table));
  await engine.collect(requests, breaks, population);
  const called = new Map(table.header.map((name) => [name, name]));
  return savedEngine({ name: 'jan.stats.json', called, collections: JSON.parse(JSON.stringify(collections())) });
}

conformance('saved', (table) => {
  const rows = countingText(table);
  return {
    ...rows,
    async collect(requests, breaks, population) {
      const saved = await savedOf(table, requests, breaks, population);
      // Filters are told when the statistics are saved, and not again.
      const { filters } = await rows.collect(requests, breaks, population);
      return { ...(await saved.collect(requests, breaks, population)), filters };
    },
  };
});

const table: Table = {
  header: ['score', 'region', 'day'],
  rows: [
    ['9', 'North', '2026-01-30'],
    ['3', '', '2026-01-02'],
    ['10', 'South', '2026-01-31'],
    ['9', 'North', '2026-01-02'],
  ],
};
const score = countsOf('score', column('score'));
const byRegion: Break = { id: 'region', variable: column('region') };
const dated = (unit: 'day' | 'week' | 'month') => ({ kind: 'wave' as const, column: 'day', format: 'ymd' as const, unit });
const days = countsOf('days', dated('day'));
const dayOf = (text: string | null): number | null => (text === null ? null : Date.parse(text) / 86_400_000);
const period = (since: string | null, until: string | null): Population => ({
  ...everyone,
  period: { column: 'day', format: 'ymd', since: dayOf(since), until: dayOf(until) },
});

test('a file without waves has the one that all its days lie in, also by segment', async () => {
  const saved = await savedOf(table, [score, days], [byRegion]);
  const asked: Break[] = [
    { id: 'wave', variable: dated('month') },
    { id: 'both', variable: { kind: 'pair', of: [dated('month'), column('region')] } },
  ];
  const [found, expected] = [await saved.collect([score], asked, everyone), await countingText(table).collect([score], asked, everyone)];
  expect(found.breakdowns).toEqual(expected.breakdowns);
  expect(await failureOf(saved.collect([score], [{ id: 'wave', variable: dated('week') }], everyone))).toMatchObject({
    exit: 2,
    diagnostics: [{ code: 'not-in-statistics', message: 'the statistics hold no waves by week', where: { file: 'jan.stats.json' } }],
  });
});

test('a response without a day is in no wave, and then the file has none', async () => {
  const saved = await savedOf({ ...table, rows: [...table.rows, ['1', 'North', '']] }, [score, days]);
  expect(await failureOf(saved.collect([score], [{ id: 'wave', variable: dated('month') }], everyone))).toMatchObject({ exit: 2 });
});

test('a period that holds all days is no other period', async () => {
  const saved = await savedOf(table, [score, days]);
  const all = await saved.collect([score], [], everyone);
  expect(await saved.collect([score], [], period('2026-01-01', '2026-01-31'))).toEqual(all);
  expect(await saved.collect([score], [], period(null, '2026-01-31'))).toEqual(all);
  for (const narrow of [period('2026-01-03', null), period(null, '2026-01-30')])
    expect(await failureOf(saved.collect([score], [], narrow))).toMatchObject({ exit: 2, diagnostics: [{ code: 'other-responses' }] });
});

test('tells what it holds when it is asked for something else', async () => {
  const saved = await savedOf(table, [score], [byRegion]);
  expect(await failureOf(saved.collect([countsOf('region', column('region'))], [], everyone))).toMatchObject({
    exit: 2,
    diagnostics: [{ message: 'the statistics hold no answers in "region"', hint: 'they hold "score"' }],
  });
  expect(await failureOf(saved.collect([score], [{ id: 'day', variable: column('day') }], everyone))).toMatchObject({
    exit: 2,
    diagnostics: [{ message: 'the statistics hold no groups by "day"', hint: 'they hold groups by "region"' }],
  });
  expect(await failureOf(saved.collect([score], [], { ...everyone, weight: 'day' }))).toMatchObject({
    exit: 2,
    diagnostics: [{ message: 'the statistics are of all responses, and this analysis asks for responses weighted by day' }],
  });
});

test('sums answer for the codes that they were made with, of texts that occur', async () => {
  const sums = (codes: [string, number][]): Request => ({
    id: 'sums',
    kind: 'moments',
    items: [{ column: 'score', codes: new Map(codes) }],
  });
  const codes: [string, number][] = [
    ['9', 9],
    ['3', 3],
    ['10', 10],
  ];
  const saved = await savedOf(table, [score, sums(codes)]);
  const expected = await countingText(table).collect([sums(codes)], [], everyone);
  const further: [string, number][] = [...codes, ['7', 7]];
  expect((await saved.collect([sums(further.reverse())], [], everyone)).breakdowns).toEqual(expected.breakdowns);
  expect(
    await failureOf(
      saved.collect(
        [
          sums([
            ['9', 1],
            ['3', 3],
            ['10', 10],
          ]),
        ],
        [],
        everyone,
      ),
    ),
  ).toMatchObject({
    exit: 2,
    diagnostics: [{ message: 'the statistics do not hold "score" together as this analysis reads them' }],
  });
});

test('columns may be called otherwise', async () => {
  const { engine, collections } = recorder(countingText(table));
  await engine.collect([score], [byRegion], everyone);
  const called = new Map([
    ['Q7', 'score'],
    ['Q8', 'region'],
  ]);
  const saved = savedEngine({ name: 'jan.stats.json', called, collections: collections() });
  expect(saved.columns()).toEqual(['Q7', 'Q8']);
  const request = countsOf('score', column('Q7'));
  const found = await saved.collect([request], [{ id: 'region', variable: column('Q8') }], everyone);
  expect(found.breakdowns).toEqual((await countingText(table).collect([score], [byRegion], everyone)).breakdowns);
});
