import fc from 'fast-check';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import { severalEngine } from '../../../src/engine/several.js';
import type { Table } from '../../support/fold.js';
import { noPostgres, type PostgresServer, startPostgres } from '../../support/postgres-server.js';
import { type PostgresLoader, postgresEngine, postgresLoader, ROW } from '../../support/postgres-table.js';
import { agreement } from '../conformance/agreement.js';
import { conformance } from '../conformance/conformance.js';
import { byRespondent, halves } from './halves.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
// A table a run: as many as there is time for.
beforeAll(() => fc.configureGlobal({ interruptAfterTimeLimit: 5000 }));
afterAll(() => fc.resetConfigureGlobal());

type Two<T> = [T, T];
let servers: Two<PostgresServer>;
let loaders: Two<PostgresLoader>;

describe.skipIf(noPostgres)(noPostgres ?? 'PostgreSQL', () => {
  beforeAll(async () => {
    servers = await Promise.all([startPostgres(), startPostgres()]);
    loaders = (await Promise.all(servers.map(postgresLoader))) as Two<PostgresLoader>;
    const { port, password } = servers[1];
    await loaders[0].run(`
      CREATE EXTENSION postgres_fdw;
      CREATE SERVER second FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${port}', dbname 'survey');
      CREATE USER MAPPING FOR ann SERVER second OPTIONS (user 'ann', password '${password}');
    `);
  });
  afterAll(async () => {
    await Promise.all(loaders.map((one) => one.close()));
    await Promise.all(servers.map((one) => one.stop()));
  });

  const onOne = async (table: Table): Promise<Engine> => postgresEngine(servers[0], await loaders[0].load(table), table.header);
  conformance('postgres', onOne);
  agreement('postgres', onOne);

  conformance(
    'two postgres as two sources',
    async (table) => {
      const parts = byRespondent(table);
      const open = async (i: 0 | 1): Promise<{ name: string; engine: Engine; elsewhere: true }> => {
        const name = await loaders[i].load(parts[i].table, parts[i].at);
        return { name, engine: await postgresEngine(servers[i], name, table.header), elsewhere: true };
      };
      return severalEngine(await Promise.all([open(0), open(1)]));
    },
    { rowNumbers: false },
  );

  conformance('a table of postgres that is spread over two servers', async (table) =>
    postgresEngine(servers[0], await spread(table), table.header),
  );
});

/** Half of the rows in a partition of the first server, half in one of the second. */
async function spread(table: Table): Promise<string> {
  const parts = halves(table);
  const near = await loaders[0].load(parts[0].table, parts[0].at);
  const far = await loaders[1].load(parts[1].table, parts[1].at);
  const name = `whole_${near}`;
  await loaders[0].run(`
    CREATE TABLE ${name} (LIKE ${near}) PARTITION BY RANGE (("${ROW}" % 2));
    ALTER TABLE ${name} ATTACH PARTITION ${near} FOR VALUES FROM (0) TO (1);
    CREATE FOREIGN TABLE far_${name} PARTITION OF ${name} FOR VALUES FROM (1) TO (2) SERVER second OPTIONS (table_name '${far}');
  `);
  return name;
}
