import fc from 'fast-check';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import { type ClickhouseServer, noClickhouse, startClickhouses } from '../../support/clickhouse-server.js';
import { clickhouseEngine, distributedTable, loadClickhouse } from '../../support/clickhouse-table.js';
import type { Table } from '../../support/fold.js';
import { agreement } from '../conformance/agreement.js';
import { conformance } from '../conformance/conformance.js';
import { halves } from './halves.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
// A table a run: as many as there is time for.
beforeAll(() => fc.configureGlobal({ interruptAfterTimeLimit: 5000 }));
afterAll(() => fc.resetConfigureGlobal());

let servers: ClickhouseServer[] = [];

describe.skipIf(noClickhouse)(noClickhouse ?? 'ClickHouse', () => {
  beforeAll(async () => {
    servers = await startClickhouses(2);
  });
  afterAll(() => Promise.all(servers.map((one) => one.stop())));

  const onOne = async (table: Table): Promise<Engine> => {
    const server = servers[0] as ClickhouseServer;
    return clickhouseEngine(server, await loadClickhouse(server, table), table.header);
  };
  const onTwo = async (table: Table): Promise<Engine> =>
    clickhouseEngine(servers[0] as ClickhouseServer, await distributedTable(servers, halves(table)), table.header);

  conformance('clickhouse', onOne);
  agreement('clickhouse', onOne);
  conformance('a cluster of clickhouse', onTwo);
  agreement('a cluster of clickhouse', onTwo);
});
