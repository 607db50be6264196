import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ConnectionOptions } from 'node:tls';
import type { Client } from 'pg';
import { CsatError } from '../../../diagnostic.js';
import { serverFailure } from '../server-failure.js';
import type { ServerAddress } from '../server-url.js';
import { tlsOptions } from '../tls-options.js';
import { connectFailure, NO_PASSWORD, stateOf } from './failure.js';
import { passwordFromFile } from './password-file.js';

/** A session on a server. */
export interface Session {
  client: Client;
  /** Why it ended by itself; null while it has not. */
  ended(): Error | null;
}

/**
 * Logs in, with TLS or without as `sslmode` says: `prefer` and `allow` try the one after the other. Throws CsatError (exit 3; 2 for a
 * certificate that cannot be read).
 */
export async function connect(address: ServerAddress): Promise<Session> {
  const { mode } = address.tls;
  const socket = address.host.startsWith('/');
  const encrypted = socket || mode === 'disable' ? false : await tlsOptions(address);
  const attempts =
    encrypted === false ? [false] : mode === 'allow' ? [false, encrypted] : mode === 'prefer' ? [encrypted, false] : [encrypted];
  for (const [i, ssl] of attempts.entries()) {
    const outcome = await attempt(address, ssl as ConnectionOptions | false);
    if ('client' in outcome) return outcome;
    const { problem, answered } = outcome;
    const state = problem instanceof Error ? stateOf(problem) : null;
    const otherwise = i + 1 < attempts.length && answered && !(problem instanceof CsatError) && (state === null || state === '28000');
    if (!otherwise) throw connectFailure(problem, address, answered);
  }
  throw new RangeError('at least one attempt is made');
}

/** `answered`: somebody took the call. */
async function attempt(address: ServerAddress, ssl: ConnectionOptions | false): Promise<Session | { problem: unknown; answered: boolean }> {
  const { default: pg } = await import('pg');
  let [problem, answered]: [Error | null, boolean] = [null, false];
  const client = new pg.Client({
    host: address.host,
    port: address.port,
    user: address.user,
    database: address.database ?? address.user,
    password: () => passwordOf(address),
    ssl,
    sslnegotiation: 'postgres',
    options: address.options ?? '',
    application_name: 'csat',
    connectionTimeoutMillis: address.connectTimeout,
    keepAlive: true,
    types: { getTypeParser: () => (text: string) => text },
  });
  tameReader(client);
  client.on('error', (one) => {
    problem ??= one;
  });
  (client.connection.stream as Socket).once('connect', () => {
    answered = true;
  });
  try {
    await client.connect();
    return { client, ended: () => problem };
  } catch (refusal) {
    (client.connection.stream as Socket).destroy();
    return { problem: refusal, answered };
  }
}

/** What the driver cannot read it throws out of an event of its stream, where nobody could catch it: it ends the stream instead. */
function tameReader(client: Client): void {
  const connection = client.connection as unknown as { attachListeners(stream: Duplex): void };
  const attach = connection.attachListeners.bind(connection);
  connection.attachListeners = (stream) => {
    attach(stream);
    for (const read of stream.listeners('data') as ((bytes: Buffer) => void)[]) {
      stream.off('data', read);
      stream.on('data', (bytes: Buffer) => {
        try {
          read(bytes);
        } catch (problem) {
          stream.destroy(new Error(`unreadable answer: ${String(problem)}`));
        }
      });
    }
  };
}

/** Asked only by a server that wants one. */
async function passwordOf(address: ServerAddress): Promise<string> {
  const given = address.password();
  if (given !== null) return given;
  const { password, unsafe } = await passwordFromFile(address);
  if (password !== null) return password;
  const hint = `${address.passwordFile} is not used, for others may read it: chmod 600`;
  throw serverFailure(address, unsafe ? { ...NO_PASSWORD, hint } : NO_PASSWORD);
}
