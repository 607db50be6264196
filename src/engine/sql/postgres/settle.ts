import type { Client } from 'pg';
import type { Dialect } from '../dialect.js';
import { postgres } from '../dialects/postgres.js';
import { serverFailure } from '../server-failure.js';
import type { ServerAddress } from '../server-url.js';
import { stateOf } from './failure.js';
import { run } from './run.js';

/** What is wished for where a server knows it: one way to write a value, and no compiling, which wide sums take four times as long with. */
const WISHES = [
  "client_encoding TO 'UTF8'",
  'standard_conforming_strings TO on',
  "datestyle TO 'ISO, YMD'",
  'extra_float_digits TO 3',
  'jit TO off',
  'default_transaction_read_only TO on',
];

/** Makes a session read only and write values in one way. Gives the dialect that its literals are written in. */
export async function settle(client: Client, { timeout }: ServerAddress): Promise<Dialect> {
  for (const wish of WISHES) await run(client, `SET ${wish}`).catch(unlessUnknown);
  if (timeout !== null) await run(client, `SET statement_timeout TO ${timeout}`);
  let escapes = false;
  await run(client, "SELECT '\\\\'", ([text]) => {
    escapes = text === '\\';
  });
  return escapes ? { ...postgres, literal: (text) => postgres.literal(text.replaceAll('\\', '\\\\')) } : postgres;
}

/** One view of the rows for all that is asked, and nothing but reading, where the server knows of it. */
export async function beginReading(client: Client, address: ServerAddress): Promise<void> {
  await run(client, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY').catch(async (problem) => {
    unlessUnknown(problem);
    await run(client, 'BEGIN READ ONLY').catch(unlessUnknown);
  });
  await run(client, 'SHOW transaction_read_only', ([value]) => {
    if (value !== 'on') throw serverFailure(address, { code: 'not-read-only', message: 'the server does not promise to write nothing' });
  });
}

/** Servers that speak the protocol only do not know all of it: syntax error, unknown or fixed setting, feature not supported. */
function unlessUnknown(problem: unknown): void {
  const state = problem instanceof Error ? stateOf(problem) : null;
  if (state === null || !/^(42|22023|0A|55P02)/.test(state)) throw problem;
}
