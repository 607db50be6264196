import { expect } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import { fold, type Table } from '../../support/fold.js';
import { plain } from '../conformance/plain.js';
import { column, countsOf } from '../conformance/tables.js';

/** Answers as a database with types holds them, written as an export of it writes them. */
export const typed: Table = {
  header: ['score', 'amount', 'day', 'region', 'weight'],
  rows: Array.from({ length: 60 }, (_, i) => [
    ['0', '7', '9', '10', ''][i % 5] as string,
    ['1.50', '0.25', '', '12.00'][i % 4] as string,
    ['2026-01-31', '2026-02-01', ''][i % 3] as string,
    ['North', 'South', '北'][i % 3] as string,
    ['0.7512', '1.2500', '', '2.0000'][i % 4] as string,
  ]),
};

/** Counts and moments of columns that are no text are those of their texts, also by conditions on numbers and dates. */
export async function countsTyped(open: () => Promise<Engine>, table: Table = typed): Promise<void> {
  const codes = new Map(['0', '7', '9', '10'].map((text) => [text, Number(text)]));
  const requests = [
    ...table.header.map((name) => countsOf(name, column(name))),
    countsOf('pair', column('score'), column('day')),
    { id: 'moments', kind: 'moments' as const, items: [{ column: 'score', codes }] },
  ];
  const breaks = ['region', 'day'].map((id) => ({ id, variable: column(id) }));
  for (const weight of [null, 'weight']) {
    for (const where of [
      [],
      [{ column: 'score', operator: '>=' as const, values: ['9'] }],
      [{ column: 'day', operator: '<' as const, values: ['2026-02-01'] }],
    ]) {
      const population = {
        exclude: [{ reason: 'incomplete', when: { column: 'amount', operator: 'blank' as const, values: [] } }],
        where,
        weight,
      };
      const engine = await open();
      try {
        expect(plain(await engine.collect(requests, breaks, population))).toEqual(fold(table, requests, breaks, population));
      } finally {
        await engine.close();
      }
    }
  }
}
