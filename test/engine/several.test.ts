import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { severalEngine, withOwnRules } from '../../src/engine/several.js';
import { textEngine } from '../../src/engine/text/text-engine.js';
import type { Population } from '../../src/statistics/request.js';
import type { Table } from '../support/fold.js';
import { sourceOfTable } from './conformance/delimited-text.js';
import { plain, withoutRows } from './conformance/plain.js';
import { anyBreaks, anyRequests, anyTable, column, countsOf, everyone } from './conformance/tables.js';

function engineOf(table: Table): Engine {
  const source = sourceOfTable(table);
  if (source === null) throw new Error('utf-8 holds any text');
  return textEngine(source);
}

/** A table cut into `parts` files, each row in the one that its place in `to` says. */
const cutUp = ({ header, rows }: Table, to: readonly number[], parts: number): Table[] =>
  Array.from({ length: parts }, (_, part) => ({ header, rows: rows.filter((_, i) => to[i % to.length] === part) }));

const several = (tables: readonly Table[]): Engine =>
  severalEngine(
    tables.map((table, i) => ({ name: `${i}.csv`, engine: engineOf(table) })) as unknown as Parameters<typeof severalEngine>[0],
  );

const populations = fc.constantFrom<Population>(
  everyone,
  { ...everyone, weight: 'weight' },
  {
    exclude: [{ reason: 'incomplete', when: { column: 'b', operator: 'blank', values: [] } }],
    where: [{ column: 'a', operator: '!=', values: ['9'] }],
    weight: null,
  },
);

test('however rows are shared out among files, together they say what one file says', async () => {
  const shared = fc
    .tuple(anyTable, fc.integer({ min: 1, max: 4 }), populations)
    .chain(([table, parts, population]) =>
      fc.tuple(
        fc.constant(table),
        fc.constant(parts),
        fc.constant(population),
        fc.array(fc.nat(parts - 1), { minLength: 1, maxLength: 24 }),
      ),
    );
  await fc.assert(
    fc.asyncProperty(shared, async ([table, parts, population, to]) => {
      const together = await several(cutUp(table, to, parts)).collect(anyRequests, anyBreaks, population);
      const alone = await engineOf(table).collect(anyRequests, anyBreaks, population);
      expect(withoutRows(plain(together))).toEqual(withoutRows(plain(alone)));
      for (const { id } of anyRequests) {
        const [a, b] = [together, alone].map(({ breakdowns }) => breakdowns.get(id));
        expect([...(a?.groups.get('c')?.keys() ?? [])]).toEqual([...(b?.groups.get('c')?.keys() ?? [])]);
      }
    }),
    { numRuns: 60 },
  );
});

const files: Table[] = [
  {
    header: ['a', 'b'],
    rows: [
      ['x', '1'],
      ['z', '1'],
    ],
  },
  {
    header: ['a', 'b'],
    rows: [
      ['y', '1'],
      ['x', '1'],
      ['', '1'],
    ],
  },
];

test('cells come in the order of their keys; rows are told of the first file, and what became of the rows of each', async () => {
  const { breakdowns, sources } = await several(files).collect([countsOf('a', column('a'))], [], everyone);
  expect(breakdowns.get('a')?.total).toMatchObject({
    cells: [
      { keys: [null], n: 1, first: null },
      { keys: ['x'], n: 2, first: 2 },
      { keys: ['y'], n: 1, first: null },
      { keys: ['z'], n: 1, first: 3 },
    ],
  });
  expect(sources?.map(({ name, rows }) => [name, rows.rows])).toEqual([
    ['0.csv', 2],
    ['1.csv', 3],
  ]);
});

test('together files have no more keys than were asked for', async () => {
  const asked = { ...countsOf('a', column('a')), limit: 3 };
  const { breakdowns } = await several(files).collect([asked as ReturnType<typeof countsOf>], [], everyone);
  expect(breakdowns.get('a')?.total).toMatchObject({ cells: [{ keys: [null] }, { keys: ['x'] }, { keys: ['y'] }], overflow: 1 });
});

test('a rule by a column that a file does not have leaves none of its responses out', async () => {
  const rule: Population = { ...everyone, exclude: [{ reason: 'preview', when: { column: 'status', operator: 'in', values: ['1'] } }] };
  const { rows } = await withOwnRules(engineOf(files[0] as Table)).collect([], [], rule);
  expect(rows).toMatchObject({ rows: 2, included: 2 });
  const marked: Table = {
    header: ['a', 'status'],
    rows: [
      ['x', '1'],
      ['y', ''],
    ],
  };
  expect((await withOwnRules(engineOf(marked)).collect([], [], rule)).rows).toMatchObject({ rows: 2, included: 1 });
});

test('a break that one file did without, the sum does without too', async () => {
  const many: Table = { header: ['a'], rows: Array.from({ length: 1001 }, (_, i) => [String(i)]) };
  const optional = { id: 'a', variable: column('a'), optional: true as const };
  const { breakdowns } = await several([files[0] as Table, many]).collect([countsOf('all')], [optional], everyone);
  expect([...(breakdowns.get('all')?.groups.keys() ?? [])]).toEqual([]);
  expect(breakdowns.get('all')?.total).toMatchObject({ cells: [{ n: 1003 }] });
});

test('a break has no more groups in all files together than in one', async () => {
  const half = (from: number): Table => ({ header: ['a'], rows: Array.from({ length: 501 }, (_, i) => [String(from + i)]) });
  const by = { id: 'a', variable: column('a') };
  const count = (b: number, ...breaks: Parameters<Engine['collect']>[1]) =>
    several([half(0), half(b)]).collect([countsOf('all')], breaks, everyone);
  await expect(count(501, by)).rejects.toMatchObject({ exit: 2, diagnostics: [{ code: 'too-many-groups', where: { subject: 'a' } }] });
  expect((await count(499, by)).breakdowns.get('all')?.groups.get('a')?.size).toBe(1000);
  const { breakdowns } = await count(501, { ...by, optional: true }, { id: 'few', variable: column('a'), optional: true });
  expect([...(breakdowns.get('all')?.groups.keys() ?? [])]).toEqual([]);
});

/** An engine that begins when it is asked, and answers as another when it is told to. */
function waiting(table: Table): {
  engine: Engine;
  began: () => boolean;
  closed: () => boolean;
  go: () => void;
  fail: (problem: Error) => void;
} {
  let [began, closed] = [false, false];
  let settle: { go: () => void; fail: (problem: Error) => void } = { go: () => {}, fail: () => {} };
  const told = new Promise<void>((go, fail) => {
    settle = { go, fail };
  });
  const real = engineOf(table);
  const collect: Engine['collect'] = async (...asked) => {
    began = true;
    await told;
    return real.collect(...asked);
  };
  const close = async (): Promise<void> => {
    closed = true;
    settle.fail(new Error('closed'));
  };
  return { engine: { ...real, collect, close }, began: () => began, closed: () => closed, ...settle };
}

test('sources elsewhere are asked at the same time, those here one after another', async () => {
  const [a, b, c, d] = [0, 1, 0, 1].map((i) => waiting(files[i] as Table)) as [Waiting, Waiting, Waiting, Waiting];
  const engine = severalEngine([
    { name: 'a', engine: a.engine },
    { name: 'b', engine: b.engine, elsewhere: true },
    { name: 'c', engine: c.engine },
    { name: 'd', engine: d.engine, elsewhere: true },
  ]);
  const counted = engine.collect([countsOf('a', column('a'))], [], everyone);
  expect([a, b, c, d].map(({ began }) => began())).toEqual([true, true, false, true]);
  for (const one of [d, c, b, a]) one.go();
  const { sources, breakdowns } = await counted;
  expect(sources?.map(({ name, rows }) => [name, rows.rows])).toEqual([
    ['a', 2],
    ['b', 3],
    ['c', 2],
    ['d', 3],
  ]);
  expect(breakdowns.get('a')?.total).toMatchObject({ cells: [{ n: 2 }, { keys: ['x'], n: 4, first: 2 }, { n: 2 }, { n: 2 }] });
});

test('when one fails, what others do elsewhere is ended, and its failure is told', async () => {
  const [a, b, c] = [0, 1, 0].map((i) => waiting(files[i] as Table)) as [Waiting, Waiting, Waiting];
  const engine = severalEngine([
    { name: 'a', engine: a.engine, elsewhere: true },
    { name: 'b', engine: b.engine, elsewhere: true },
    { name: 'c', engine: c.engine },
  ]);
  const counted = engine.collect([], [], everyone);
  b.fail(new Error('b is gone'));
  await expect(counted).rejects.toThrow('b is gone');
  expect([a.closed(), c.began()]).toEqual([true, false]);
});

type Waiting = ReturnType<typeof waiting>;
