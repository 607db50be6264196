import { connect } from 'node:net';
import type { ServerAddress } from '../server-url.js';

const CANCEL_REQUEST = 80_877_102;
const LONGEST = 2000;

/**
 * Asks a server to give up what a session of it is doing; it does not answer. A message of 16 bytes on a connection of its own, never
 * encrypted: https://www.postgresql.org/docs/current/protocol-message-formats.html#PROTOCOL-MESSAGE-FORMATS-CANCELREQUEST
 */
export function cancel({ host, port }: ServerAddress, process: number, key: number): Promise<void> {
  const message = Buffer.alloc(16);
  message.writeInt32BE(16, 0);
  message.writeInt32BE(CANCEL_REQUEST, 4);
  message.writeInt32BE(process, 8);
  message.writeInt32BE(key, 12);
  return new Promise((resolve) => {
    const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    socket.setTimeout(LONGEST, () => socket.destroy());
    socket.on('connect', () => socket.write(message));
    socket.on('error', () => {});
    socket.on('data', () => {});
    socket.on('close', () => resolve());
  });
}
