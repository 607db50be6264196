import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import { add, type Collection, type Population, type Statistic, zero } from '../../../src/statistics/request.js';
import { fold, type Table } from '../../support/fold.js';
import { failureOf } from './failure-of.js';
import { plain, plainStatistic, withoutRows } from './plain.js';
import { anyBreaks, anyRequests, anyTable, cases, column, countsOf, everyone, survey } from './tables.js';

/** What every engine must do, each held to a plain fold over the same responses. `rowNumbers`: it can tell in which row something was. */
export function conformance(
  name: string,
  open: (table: Table) => Engine | Promise<Engine>,
  { rowNumbers }: { rowNumbers: boolean } = { rowNumbers: true },
): void {
  const collect = async (
    table: Table,
    requests = anyRequests,
    breaks = anyBreaks,
    population: Population = everyone,
  ): Promise<Collection> => {
    const engine = await open(table);
    try {
      return await engine.collect(requests, breaks, population);
    } finally {
      await engine.close();
    }
  };
  const comparable = rowNumbers ? (collection: ReturnType<typeof fold>): unknown => collection : withoutRows;
  const weighted: Population = { ...everyone, weight: 'weight' };
  const anyPopulation = fc.constantFrom<Population>(everyone, weighted, {
    exclude: [{ reason: 'incomplete', when: { column: 'b', operator: 'blank', values: [] } }],
    where: [{ column: 'a', operator: '!=', values: ['9'] }],
    weight: 'weight',
  });

  describe(`${name}: counts as a plain fold does`, () => {
    test.each(cases)('$name', async ({ table, requests, breaks, population }) => {
      const counted = plain(await collect(table, requests, breaks, population));
      expect(comparable(counted)).toEqual(comparable(fold(table, requests, breaks, population)));
    });

    test('any table', async () => {
      await fc.assert(
        fc.asyncProperty(anyTable, anyPopulation, async (table, population) => {
          const counted = plain(await collect(table, anyRequests, anyBreaks, population));
          expect(comparable(counted)).toEqual(comparable(fold(table, anyRequests, anyBreaks, population)));
        }),
        { numRuns: 150 },
      );
    });
  });

  describe(`${name}: laws`, () => {
    test('columns are named as in the table, in its order', async () => {
      const engine = await open(survey);
      expect(engine.columns()).toEqual(survey.header);
      await engine.close();
    });

    test('the order of responses does not matter', async () => {
      const shuffled = anyTable.chain((table) =>
        fc.tuple(fc.constant(table), fc.shuffledSubarray(table.rows, { minLength: table.rows.length }), anyPopulation),
      );
      await fc.assert(
        fc.asyncProperty(shuffled, async ([table, rows, population]) => {
          const before = plain(await collect(table, anyRequests, anyBreaks, population));
          const after = plain(await collect({ ...table, rows }, anyRequests, anyBreaks, population));
          expect(withoutRows(after)).toEqual(withoutRows(before));
        }),
        { numRuns: 80 },
      );
    });

    test('twelve digits do not depend on the order of 20,000 fractional weights', async () => {
      const rows = Array.from({ length: 20_000 }, (_, i) => [
        String((i * 7919) % 11),
        String(i % 7),
        '',
        String(((i * 104_729) % 99_991) / 10_000),
      ]);
      const table = { header: ['a', 'b', 'c', 'weight'], rows };
      const codes = new Map(Array.from({ length: 11 }, (_, code) => [String(code), code - 5]));
      const requests = [
        countsOf('a', column('a')),
        { id: 'moments', kind: 'moments' as const, items: ['a', 'b'].map((one) => ({ column: one, codes })) },
      ];
      const order = (sorted: string[][]) =>
        collect({ ...table, rows: sorted }, requests, [], weighted).then((found) => withoutRows(plain(found)));
      const expected = await order(rows);
      expect(await order([...rows].reverse())).toEqual(expected);
      expect(await order([...rows].sort((a, b) => Number(a[3]) - Number(b[3])))).toEqual(expected);
      expect(await order([...rows].sort((a, b) => Number(b[3]) - Number(a[3])))).toEqual(expected);
    });

    test('the groups of a break add up to the total', async () => {
      await fc.assert(
        fc.asyncProperty(anyTable, anyPopulation, async (table, population) => {
          const { breakdowns } = await collect(table, anyRequests, anyBreaks, population);
          for (const request of anyRequests) {
            const { total, groups } = breakdowns.get(request.id) as {
              total: Statistic;
              groups: Map<string, Map<string | null, Statistic>>;
            };
            expect([...groups.keys()]).toEqual(anyBreaks.map(({ id }) => id));
            for (const values of groups.values()) {
              const together = [...values.values()].reduce<Statistic>((sum, group) => add(sum, group), zero(request));
              expect(plainStatistic(together)).toEqual(plainStatistic(total));
            }
          }
        }),
        { numRuns: 80 },
      );
    });

    test('two halves add up to the whole', async () => {
      const cut = anyTable.chain((table) => fc.tuple(fc.constant(table), fc.nat(table.rows.length), anyPopulation));
      await fc.assert(
        fc.asyncProperty(cut, async ([table, at, population]) => {
          const [whole, first, second] = await Promise.all(
            [table.rows, table.rows.slice(0, at), table.rows.slice(at)].map((rows) =>
              collect({ ...table, rows }, anyRequests, anyBreaks, population),
            ),
          );
          for (const request of anyRequests) {
            const of = (collection: Collection | undefined) => collection?.breakdowns.get(request.id)?.total as Statistic;
            const together = plainStatistic(add(of(first), of(second)));
            expect(stripFirst(together)).toEqual(stripFirst(plainStatistic(of(whole))));
          }
        }),
        { numRuns: 80 },
      );
    });

    test('equal weights of two count everybody twice, and n once', async () => {
      const rows = survey.rows.map((row) => row.with(5, '2'));
      const { breakdowns, rows: ledger } = await collect({ ...survey, rows }, [countsOf('score', column('score'))], [], weighted);
      expect(ledger).toMatchObject({ included: 151, w: 302, ww: 604 });
      for (const { n, w, ww } of cellsOf(breakdowns, 'score')) expect([w, ww]).toEqual([2 * n, 4 * n]);
    });
  });

  describe(`${name}: refusals`, () => {
    const noWeights = {
      '-1': '-1',
      heavy: 'heavy',
      inf: 'inf',
      '1_0': '1_0',
      '0x2': '0x2',
      '１': '１',
      '1e400': '1e400',
      '400 digits': '9'.repeat(400),
    };
    test.each(Object.entries(noWeights))('a weight of %s stops the analysis', async (_, weight) => {
      const rows = survey.rows.slice(0, 10).map((row, i) => row.with(5, i === 3 || i === 6 ? weight : '1'));
      const { exit, diagnostics } = await failureOf(collect({ ...survey, rows }, [], [], weighted));
      expect(exit).toBe(3);
      expect(diagnostics).toHaveLength(1);
      expect(diagnostics[0]).toMatchObject({ code: 'invalid-weight', where: { subject: 'weight', ...(rowNumbers ? { row: 5 } : {}) } });
      expect(diagnostics[0]?.message).toContain('2 weights');
    });

    test('a bad weight of a response that is left out is nobody’s business', async () => {
      const rows = survey.rows.slice(0, 10).map((row, i) => row.with(5, i === 3 ? 'heavy' : '1'));
      const exclude = [{ reason: 'preview', when: { column: 'id', operator: '=' as const, values: ['4'] } }];
      const { rows: ledger } = await collect({ ...survey, rows }, [], [], { ...weighted, exclude });
      expect(ledger.included).toBe(9);
    });

    test('a break with more than 1,000 groups is a mistake of the user', async () => {
      const rows = Array.from({ length: 1001 }, (_, i) => [String(i), 'x']);
      const breaks = [{ id: 'by', variable: column('by') }];
      const of = (some: string[][]) => collect({ header: ['by', 'a'], rows: some }, [countsOf('a', column('a'))], breaks);
      const { exit, diagnostics } = await failureOf(of(rows));
      expect([exit, diagnostics[0]?.code, diagnostics[0]?.where?.subject]).toEqual([2, 'too-many-groups', 'by']);
      const { breakdowns } = await of(rows.slice(1));
      expect(breakdowns.get('a')?.groups.get('by')?.size).toBe(1000);
    });

    test('more distinct keys than the limit are counted, not kept', async () => {
      const rows = Array.from({ length: 60 }, (_, i) => [String(i % 20)]);
      const request = { ...countsOf('a', column('a')), limit: 8 };
      const { breakdowns } = await collect({ header: ['a'], rows }, [request], []);
      const cells = cellsOf(breakdowns, 'a');
      const counts = breakdowns.get('a')?.total;
      expect(cells).toHaveLength(8);
      expect(counts?.kind === 'counts' && counts.overflow).toBe(60 - cells.reduce((sum, { n }) => sum + n, 0));
    });
  });
}

const cellsOf = (breakdowns: Collection['breakdowns'], request: string) => {
  const total = breakdowns.get(request)?.total;
  return total?.kind === 'counts' ? total.cells : [];
};

const stripFirst = (statistic: ReturnType<typeof plainStatistic>): unknown =>
  JSON.parse(JSON.stringify(statistic), (key, value) => (key === 'first' ? undefined : value));
