import { readFile } from 'node:fs/promises';
import type { ConnectionOptions } from 'node:tls';
import { CsatError, error } from '../../diagnostic.js';
import type { ServerAddress } from './server-url.js';

/**
 * Whom TLS trusts, by the rules of libpq (https://www.postgresql.org/docs/current/libpq-ssl.html): `verify-ca` asks who vouches for the
 * server, `verify-full` also whether its name is the host's, `require` asks for nothing unless there is a file of those who may vouch.
 * Otherwise than there, `verify-full` without such a file trusts whom Node trusts. Throws CsatError (exit 2) for a file that cannot be read.
 */
export async function tlsOptions({ name, tls }: ServerAddress): Promise<ConnectionOptions> {
  const { mode, authority, usualAuthority } = tls;
  if (authority === 'system') return { rejectUnauthorized: true };
  if (mode === 'prefer' || mode === 'allow') return { rejectUnauthorized: false };
  const ca = authority === null ? await readFile(usualAuthority ?? '').catch(() => null) : await certificates(authority, name);
  if (mode === 'verify-full') return { rejectUnauthorized: true, ...(ca === null ? {} : { ca }) };
  if (ca !== null) return { rejectUnauthorized: true, ca, checkServerIdentity: () => undefined };
  if (mode === 'require') return { rejectUnauthorized: false };
  const hint = 'name the file with its certificate: sslrootcert=<file>, or use sslmode=verify-full';
  throw new CsatError(
    error('no-authority', 'sslmode=verify-ca needs to know who may vouch for the server', { where: { file: name }, hint }),
    2,
  );
}

async function certificates(path: string, name: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? ` (${String(problem.code)})` : '';
    throw new CsatError(error('unreadable-certificate', `sslrootcert=${path} cannot be read${code}`, { where: { file: name } }), 2);
  }
}
