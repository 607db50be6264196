import { readFile, stat } from 'node:fs/promises';
import { platform } from 'node:os';
import type { ServerAddress } from '../server-url.js';

/** What a file of passwords has for a server; `unsafe` when others than its owner may read it, so that it is not used. */
export interface FoundPassword {
  password: string | null;
  unsafe: boolean;
}

const NONE: FoundPassword = { password: null, unsafe: false };

/**
 * Looks a password up as psql does: lines `host:port:database:user:password`, `*` for any, `\` before a `:` or `\` that belongs to a
 * name; the first line that fits holds. https://www.postgresql.org/docs/current/libpq-pgpass.html
 */
export async function passwordFromFile({ passwordFile, host, port, database, user }: ServerAddress): Promise<FoundPassword> {
  if (passwordFile === null) return NONE;
  const found = await stat(passwordFile).catch(() => null);
  if (!found?.isFile()) return NONE;
  if ((found.mode & 0o077) !== 0 && platform() !== 'win32') return { password: null, unsafe: true };
  const wanted = [host.startsWith('/') ? 'localhost' : host, String(port), database ?? '', user];
  for (const line of (await readFile(passwordFile, 'utf8')).split(/\r?\n/)) {
    if (line.startsWith('#')) continue;
    const fields = (line.match(/(?:^|:)(?:\\.|[^:\\])*/g) ?? []).map((field) => field.replace(/^:/, '').replace(/\\(.)/g, '$1'));
    const [password] = fields.slice(4);
    if (password !== undefined && wanted.every((text, i) => fields[i] === '*' || fields[i] === text)) return { password, unsafe: false };
  }
  return NONE;
}
