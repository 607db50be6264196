import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { Connection } from '../connection.js';
import { clickhouse } from '../dialects/clickhouse.js';
import type { ServerAddress } from '../server-url.js';
import { type Asking, asking } from './ask.js';
import { connectFailure, queryFailure, refusal, unlikeClickhouse } from './failure.js';
import { type Header, readRows } from './read-rows.js';
import { SETTINGS, settingsFor } from './settings.js';
import { type Ask, tableOf } from './table-of.js';

/** A server ends a query that takes too long itself; this much later, in milliseconds, it is no longer waited for. */
const GRACE = 2000;
const KILL_WITHIN = 2000;

/**
 * Opens a table of ClickHouse over HTTP for reading; a Distributed table is a cluster. Throws CsatError: exit 3 for what the server
 * says, 2 where the URL names no table or no such column.
 */
export async function openClickhouse(address: ServerAddress): Promise<Connection> {
  const server = await asking(address);
  const running = new Set<string>();
  let settings: Record<string, string> = {};
  const within = address.timeout === null ? null : address.timeout + GRACE;
  const ask: Ask = async (sql, each) => {
    const id = randomUUID();
    running.add(id);
    try {
      return await rowsOf(server, sql, { ...settings, query_id: id }, within, address, each);
    } catch (problem) {
      throw queryFailure(problem, address);
    } finally {
      running.delete(id);
    }
  };
  try {
    settings = settingsFor(address, await currentSettings(server, address));
    return {
      ...(await tableOf(address, ask)),
      query: async (sql, each) => void (await ask(sql, each)),
      async close() {
        if (running.size > 0) await kill(server, [...running]);
        server.end();
      },
    };
  } catch (problem) {
    server.end();
    throw problem;
  }
}

/** What the user's settings are, which is also how a server shows that it is a ClickHouse. */
async function currentSettings(server: Asking, address: ServerAddress): Promise<Map<string, string>> {
  const current = new Map<string, string>();
  try {
    const { names } = await rowsOf(server, SETTINGS, {}, address.connectTimeout, address, ([name, value]) =>
      current.set(String(name), String(value)),
    );
    if (names.join() !== 'name,value') throw unlikeClickhouse(address, 200);
  } catch (problem) {
    throw connectFailure(problem, address);
  }
  return current;
}

async function rowsOf(
  server: Asking,
  sql: string,
  parameters: Readonly<Record<string, string>>,
  within: number | null,
  address: ServerAddress,
  each: Parameters<Ask>[1],
): Promise<Header> {
  const answer = await server.post(sql, parameters, within);
  if (answer.statusCode !== 200) throw refusal(address, answer.statusCode ?? 0, await text(answer));
  return readRows(answer, each);
}

/** Best effort: a server that is gone runs nothing. */
async function kill(server: Asking, ids: string[]): Promise<void> {
  const list = ids.map((id) => clickhouse.literal(id)).join(', ');
  await server.post(`KILL QUERY WHERE query_id IN (${list}) ASYNC`, {}, KILL_WITHIN).then(text, () => {});
}
