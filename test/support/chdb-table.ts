import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Engine } from '../../src/engine/engine.js';
import { readRows } from '../../src/engine/sql/clickhouse/read-rows.js';
import { SETTINGS, settingsFor } from '../../src/engine/sql/clickhouse/settings.js';
import { type Ask, tableOf } from '../../src/engine/sql/clickhouse/table-of.js';
import type { Connection } from '../../src/engine/sql/connection.js';
import { clickhouse } from '../../src/engine/sql/dialects/clickhouse.js';
import type { ServerAddress } from '../../src/engine/sql/server-url.js';
import { sqlEngine } from '../../src/engine/sql/sql-engine.js';
import { columnsOf, tableAddress } from './clickhouse-table.js';

/** A ClickHouse of today within this process, in a folder of its own. Processes have one folder at a time, with any number of sessions. */
export interface EmbeddedClickhouse {
  /** Runs a statement; gives what comes as text. */
  run(sql: string): Promise<string>;
  /** One more session, with settings of its own. */
  session(): Session;
  /** Ends all sessions, and removes the folder. */
  stop(): void;
}

/** What is used of the package chdb, which is no dependency: it takes half a gigabyte. */
interface Package {
  Session: new (folder: string, options: { connectionArgs: string[] }) => Session;
}
interface Session {
  queryAsync(sql: string, options: { format: string }): Promise<{ bytes(): Uint8Array; text(): string }>;
  close(): void;
}

const NAME = 'chdb';
const FORMAT = 'TabSeparatedWithNamesAndTypes';
const folder = process.env.CSAT_CHDB;
const path = [import.meta.url, ...(folder ? [`${resolve(folder)}/`] : [])].map(pathFrom).find((found) => found !== null) ?? null;

function pathFrom(place: string): string | null {
  try {
    return createRequire(place).resolve(NAME);
  } catch {
    return null;
  }
}

/** Why there is none; null when there is. */
export const noChdb =
  path === null
    ? `chdb is not installed here${folder ? `, nor in ${folder}` : ''} (npm install chdb in any folder, which CSAT_CHDB then names): its tests are skipped`
    : null;

/** Starts it, with one thread for each query. */
export function startChdb(): EmbeddedClickhouse {
  const { Session } = createRequire(import.meta.url)(path as string) as Package;
  const data = mkdtempSync(join(tmpdir(), 'csat-chdb-'));
  const sessions: Session[] = [];
  const session = (): Session => {
    const opened = new Session(data, { connectionArgs: ['--max_threads=1'] });
    sessions.push(opened);
    return opened;
  };
  const own = session();
  return {
    run: async (sql) => (await own.queryAsync(sql, { format: 'TabSeparated' })).text(),
    session,
    stop() {
      for (const one of sessions) one.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** An engine on a table that `loadClickhouse` put there. */
export async function chdbEngine(chdb: EmbeddedClickhouse, table: string, header: readonly string[]): Promise<Engine> {
  return sqlEngine(await openChdb(chdb, tableAddress('clickhouse://chdb/', table)), columnsOf(header));
}

/** As `openClickhouse` does over HTTP. */
async function openChdb(chdb: EmbeddedClickhouse, address: ServerAddress): Promise<Connection> {
  const session = chdb.session();
  const ask: Ask = async (sql, each) => {
    const answer = await session.queryAsync(sql, { format: FORMAT });
    return readRows(inPieces(answer.bytes()), each);
  };
  const current = new Map<string, string>();
  await ask(SETTINGS, ([name, value]) => current.set(String(name), String(value)));
  const settings = Object.entries(settingsFor(address, current)).map(([name, value]) => `${name} = ${clickhouse.literal(value)}`);
  if (settings.length > 0) await session.queryAsync(`SET ${settings.join(', ')}`, { format: FORMAT });
  return {
    ...(await tableOf(address, ask)),
    query: async (sql, each) => void (await ask(sql, each)),
    close: async () => session.close(),
  };
}

/** As an answer comes over a network. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
