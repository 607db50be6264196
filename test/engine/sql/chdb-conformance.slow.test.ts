import fc from 'fast-check';
import { afterAll, beforeAll, describe, test, vi } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import { chdbEngine, type EmbeddedClickhouse, noChdb, startChdb } from '../../support/chdb-table.js';
import { loadClickhouse } from '../../support/clickhouse-table.js';
import type { Table } from '../../support/fold.js';
import { agreement } from '../conformance/agreement.js';
import { conformance } from '../conformance/conformance.js';
import { countsTyped, typed } from './typed.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
// A table a run: as many as there is time for.
beforeAll(() => fc.configureGlobal({ interruptAfterTimeLimit: 5000 }));
afterAll(() => fc.resetConfigureGlobal());

let chdb: EmbeddedClickhouse;

describe.skipIf(noChdb)(noChdb ?? 'ClickHouse within this process', () => {
  beforeAll(() => {
    chdb = startChdb();
  });
  afterAll(() => chdb.stop());

  const onIt = async (table: Table): Promise<Engine> => chdbEngine(chdb, await loadClickhouse(chdb, table), table.header);

  conformance('chdb', onIt);
  agreement('chdb', onIt);

  test.each([
    ['of one type', { score: 'Nullable(Int8)', day: 'Nullable(Date)', region: 'LowCardinality(String)' }],
    ['of several', { score: 'Dynamic', day: 'Variant(Date, String)', amount: 'Variant(Int64, String)', region: 'Dynamic' }],
  ])('columns whose cells are %s are counted as their texts', async (_, types) => {
    const name = await loadClickhouse(chdb, typed, undefined, new Map(Object.entries(types)));
    await countsTyped(() => chdbEngine(chdb, name, typed.header));
  });
});
