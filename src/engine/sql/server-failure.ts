import { CsatError, error } from '../../diagnostic.js';
import type { ServerAddress } from './server-url.js';

/** What went wrong with a server, in plain words. */
export interface Reason {
  code: string;
  message: string;
  hint?: string;
}

const LONGEST = 300;

/** An error of a server (exit 3): one line, with what the server says itself after our words. */
export function serverFailure(address: ServerAddress, { code, message, hint }: Reason, said?: string): CsatError {
  const own = said === undefined ? '' : oneLine(withoutPassword(said, address));
  return new CsatError(error(code, own === '' ? message : `${message}: ${own}`, { hint, where: { file: address.name } }), 3);
}

/** A message for all errors that a network, or TLS on it, can have; undefined for others. */
export function networkReason(problem: Error, { host, port, connectTimeout }: ServerAddress): Reason | undefined {
  const code = 'code' in problem ? String(problem.code) : '';
  const place = host.startsWith('/') ? `the socket in ${host}` : `${host}, port ${port}`;
  const unreachable = (message: string, hint?: string): Reason => ({ code: 'unreachable-server', message, hint });
  if (code === 'ECONNREFUSED') return unreachable(`nothing listens at ${place}`, 'does the server run, and is this its port?');
  if (code === 'ENOENT' && host.startsWith('/')) return unreachable(`there is no server at ${place}`, 'does it run, and is this its port?');
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return unreachable(`there is no host called ${host}`, 'is its name right?');
  const waited = `${connectTimeout / 1000} s`;
  if (code === 'ERR_TLS_HANDSHAKE_TIMEOUT') {
    const hint = 'does it speak TLS on this port? connect_timeout=30s in the URL waits longer';
    return { code: 'no-tls', message: `no TLS with ${place}: it did not begin it within ${waited}`, hint };
  }
  if (code === 'ETIMEDOUT' || problem.message === 'timeout expired')
    return unreachable(`${place} did not answer within ${waited}`, 'is the host right? connect_timeout=30s in the URL waits longer');
  if (/^E(HOSTUNREACH|NETUNREACH|HOSTDOWN|ACCES)$/.test(code)) return unreachable(`${place} cannot be reached (${code})`);
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return untrusted(`is not for ${host}`, 'use a host name of the certificate, or sslmode=verify-ca');
  if (code === 'CERT_HAS_EXPIRED') return untrusted('has expired', 'have it renewed');
  if (/^(DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_|CERT_|CRL_|ERR_TLS_CERT)/.test(code))
    return untrusted(`is vouched for by nobody who is trusted (${code})`, 'name whom to trust: sslrootcert=<file> in the URL');
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_'))
    return { code: 'no-tls', message: `no TLS with ${place}: it speaks another version of it, or none (${code})` };
  if (code === 'ECONNRESET' || code === 'EPIPE') return CONNECTION_LOST;
  return undefined;
}

const untrusted = (why: string, hint: string): Reason => ({
  code: 'untrusted-certificate',
  message: `the certificate of the server ${why}`,
  hint,
});

/** Nobody knows why: the server ended, or the network. */
export const CONNECTION_LOST: Reason = {
  code: 'connection-lost',
  message: 'the server ended the connection before it had answered',
  hint: 'it may have been stopped; run the analysis again when it is back',
};

/** Servers, and what stands before them, may repeat what they were sent. */
function withoutPassword(text: string, address: ServerAddress): string {
  const password = address.password();
  return password === null || password === '' ? text : text.replaceAll(password, '***');
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
