import { Agent, type IncomingMessage, request } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { ServerAddress } from '../server-url.js';
import { tlsOptions } from '../tls-options.js';

/** Sends queries to one server. */
export interface Asking {
  /**
   * Sends a query with parameters of the URL; gives the answer when its first line is there. Fails when it has not ended within some
   * milliseconds (null: whenever): with code ETIMEDOUT, or ERR_TLS_HANDSHAKE_TIMEOUT where TLS has not even begun.
   */
  post(sql: string, parameters: Readonly<Record<string, string>>, within: number | null): Promise<IncomingMessage>;
  /** Ends all that is under way. */
  end(): void;
}

/**
 * By Node's own client: what is needed is one kind of request, and the official client (1.23) neither undoes the escapes of the one
 * format that all versions know nor recognises the errors that servers gave before version 20. User and password go in a header.
 */
export async function asking(address: ServerAddress): Promise<Asking> {
  const { host, port, user, tls, database } = address;
  const secure = tls.mode !== 'disable';
  const agent = secure ? new SecureAgent({ keepAlive: true, ...(await tlsOptions(address)) }) : new Agent({ keepAlive: true });
  const login = Buffer.from(`${user}:${address.password() ?? ''}`).toString('base64');
  const headers = { authorization: `Basic ${login}`, 'user-agent': 'csat', 'content-type': 'text/plain; charset=utf-8' };
  const send = secure ? secureRequest : request;
  const fixed = { ...(database === null ? {} : { database }), default_format: 'TabSeparatedWithNamesAndTypes', wait_end_of_query: '1' };
  return {
    post(sql, parameters, within) {
      const path = `/?${new URLSearchParams({ ...fixed, ...parameters })}`;
      return new Promise((resolve, reject) => {
        const asked = send({ host, port, agent, path, method: 'POST', headers }, resolve);
        const late = (): unknown => {
          const code = waitsForTls(asked.socket) ? 'ERR_TLS_HANDSHAKE_TIMEOUT' : 'ETIMEDOUT';
          return asked.destroy(Object.assign(new Error('timeout expired'), { code }));
        };
        const timer = within === null ? undefined : setTimeout(late, within);
        asked.on('close', () => clearTimeout(timer));
        asked.on('error', reject);
        asked.end(sql);
      });
    },
    end: () => agent.destroy(),
  };
}

/**
 * Whether somebody took the call but said nothing of TLS yet. Servers without TLS may do so for long: what begins TLS is random in part,
 * and one time in fourteen ClickHouse takes it for the beginning of a request, and waits for the rest.
 */
function waitsForTls(socket: Socket | null): boolean {
  return socket instanceof TLSSocket && !socket.connecting && socket.getPeerFinished() === undefined;
}
