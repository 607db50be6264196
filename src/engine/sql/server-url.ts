import { CsatError, didYouMean, error } from '../../diagnostic.js';

/** Variables of the environment, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How much of TLS is asked for, as PostgreSQL's own programs call it: https://www.postgresql.org/docs/current/libpq-ssl.html */
export type SslMode = 'disable' | 'allow' | 'prefer' | 'require' | 'verify-ca' | 'verify-full';

/** A table on a server, and how to get there. */
export interface ServerAddress {
  kind: 'postgres' | 'clickhouse';
  /** As reports and messages may show it: what was typed of host, port, database and table. */
  name: string;
  /** A name, an address (IPv6 without brackets) or, for PostgreSQL, the folder of a socket. */
  host: string;
  port: number;
  /** Null: the one that the server chooses. */
  database: string | null;
  user: string;
  /** From the URL or the environment; null when neither has one. A function, so that nothing shows it that prints an address. */
  password(): string | null;
  /** PostgreSQL's file of passwords, which is asked when there is none; it need not exist. */
  passwordFile: string | null;
  table: { schema: string | null; name: string } | null;
  /** The column that numbers the rows as a spreadsheet would; null when none does. */
  row: string | null;
  /** Milliseconds that one query may take, at least 1; null: as many as the server allows. */
  timeout: number | null;
  /** Milliseconds until the server must have answered for the first time. */
  connectTimeout: number;
  tls: {
    mode: SslMode;
    /** A file with the certificates of those who may vouch for the server, `system` for those that Node trusts, null when not said. */
    authority: string | null;
    /** Where it is looked for when it is not said; null when nowhere. */
    usualAuthority: string | null;
  };
  /** Command-line options for the server, as PGOPTIONS has them. */
  options: string | null;
}

const SCHEMES: Record<string, { kind: ServerAddress['kind']; secure: boolean }> = {
  'postgres:': { kind: 'postgres', secure: false },
  'postgresql:': { kind: 'postgres', secure: false },
  'clickhouse:': { kind: 'clickhouse', secure: false },
  'clickhouses:': { kind: 'clickhouse', secure: true },
};
const COMMON = ['table', 'row', 'timeout', 'connect_timeout', 'sslmode', 'sslrootcert'];
const PARAMETERS = { postgres: [...COMMON, 'host', 'port', 'options'], clickhouse: [...COMMON, 'secure'] };
const MODES = {
  postgres: ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'],
  clickhouse: ['disable', 'require', 'verify-ca', 'verify-full'],
};
const UNITS: Record<string, number> = { ms: 1, '': 1000, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };
const CONNECT_TIMEOUT = 10_000;

/**
 * Reads `postgres://`, `postgresql://`, `clickhouse://` and `clickhouses://` URLs (the last by TLS, as with `secure=1`); what they leave
 * open comes from the variables that psql and clickhouse-client know. Null for a text that is no such URL. Throws CsatError (exit 2)
 * for a URL that is wrong; what it says never repeats what may be a password.
 */
export function serverAddress(text: string, environment: Environment): ServerAddress | null {
  const scheme = SCHEMES[/^[a-z]+:(?=\/\/)/i.exec(text)?.[0].toLowerCase() ?? ''];
  if (scheme === undefined) return null;
  const { kind } = scheme;
  const url = parsed(text, kind);
  const parameters = parametersOf(url, kind);
  const parameter = (name: string): string | null => parameters.get(name) ?? null;
  const variable = (name: string): string | null => environment[name] || null;
  const postgres = kind === 'postgres';

  const secure = scheme.secure || isTrue(parameter('secure'), kind);
  const mode = sslMode(parameter('sslmode') ?? (postgres ? (variable('PGSSLMODE') ?? 'prefer') : secure ? 'verify-full' : 'disable'), kind);
  const typedHost = parameter('host') ?? (url.hostname === NO_HOST ? '' : decoded(url.hostname.replace(/^\[(.*)\]$/, '$1'), kind));
  const typedPort = url.port || parameter('port') || '';
  const usualPort = postgres ? 5432 : mode === 'disable' ? 8123 : 8443;
  const user = decoded(url.username, kind) || variable(postgres ? 'PGUSER' : 'CLICKHOUSE_USER') || usualUser(kind, environment);
  const password = decoded(url.password, kind) || variable(postgres ? 'PGPASSWORD' : 'CLICKHOUSE_PASSWORD');
  const database = decoded(url.pathname.slice(1), kind);
  const table = parameter('table');
  const home = variable('HOME') ?? variable('USERPROFILE');
  return {
    kind,
    name: nameOf(kind, typedHost, typedPort === String(usualPort) ? '' : typedPort, database, table),
    host: typedHost || (postgres ? variable('PGHOST') : null) || 'localhost',
    port: portOf(typedPort || (postgres ? variable('PGPORT') : null) || String(usualPort), kind),
    database: database || (postgres ? (variable('PGDATABASE') ?? user) : null),
    user,
    password: () => password,
    passwordFile: postgres ? (variable('PGPASSFILE') ?? (home && `${home}/.pgpass`)) : null,
    table: table === null ? null : tableOf(table, kind),
    row: parameter('row'),
    timeout: milliseconds('timeout', parameter('timeout'), kind),
    connectTimeout:
      milliseconds('connect_timeout', parameter('connect_timeout') ?? (postgres ? variable('PGCONNECT_TIMEOUT') : null), kind) ??
      CONNECT_TIMEOUT,
    tls: {
      mode,
      authority: parameter('sslrootcert') ?? (postgres ? variable('PGSSLROOTCERT') : null),
      usualAuthority: postgres && home !== null ? `${home}/.postgresql/root.crt` : null,
    },
    options: postgres ? (parameter('options') ?? variable('PGOPTIONS')) : null,
  };
}

const wrongUrl = (kind: string, message: string, hint?: string): CsatError =>
  new CsatError(error('wrong-url', message, { hint, where: { file: `${kind}://…` } }), 2);

const NO_HOST = 'none.invalid';
const ENCODED = 'in a user name or a password  / ? # @ %  are written  %2F %3F %23 %40 %25';

function parsed(text: string, kind: ServerAddress['kind']): URL {
  // A user without a host is usual beside `host=<folder>`.
  const complete = text.replace(/^([a-z]+:\/\/[^/?#]*@)(?=[/?#]|$)/i, `$1${NO_HOST}`);
  if (!URL.canParse(complete)) throw wrongUrl(kind, `this is no URL as in ${kind}://user@host:port/database?table=name`, ENCODED);
  const url = new URL(complete);
  // A password with one of these in it ends the host too early: what follows must not be shown.
  if (`${url.pathname}${url.search}`.includes('@') || url.hash !== '') throw wrongUrl(kind, 'there is an @ or # after the host', ENCODED);
  if (url.pathname.slice(1).includes('/')) throw wrongUrl(kind, 'a database is one name, without a /', ENCODED);
  return url;
}

function decoded(text: string, kind: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw wrongUrl(kind, 'a % in a URL is followed by two hexadecimal digits', ENCODED);
  }
}

function parametersOf(url: URL, kind: ServerAddress['kind']): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    if (!PARAMETERS[kind].includes(name)) {
      const known = `what there is: ${PARAMETERS[kind].join(', ')}`;
      throw wrongUrl(kind, `unknown parameter "${name}"`, didYouMean(name, PARAMETERS[kind]) ?? known);
    }
    if (found.has(name)) throw wrongUrl(kind, `${name} is given twice`);
    if (value !== '') found.set(name, value);
  }
  return found;
}

function isTrue(value: string | null, kind: string): boolean {
  if (value === null || ['0', 'false', 'no'].includes(value)) return false;
  if (['1', 'true', 'yes'].includes(value)) return true;
  throw wrongUrl(kind, `secure=${value}: it is 1 or 0`);
}

function sslMode(value: string, kind: ServerAddress['kind']): SslMode {
  if (MODES[kind].includes(value)) return value as SslMode;
  throw wrongUrl(kind, `sslmode ${value}: it is one of ${MODES[kind].join(', ')}`, didYouMean(value, MODES[kind]));
}

function portOf(text: string, kind: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw wrongUrl(kind, 'a port is a number from 1 to 65535');
}

function milliseconds(name: string, text: string | null, kind: string): number | null {
  if (text === null) return null;
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?(ms|s|m|min|h)?$/.exec(text) ?? [];
  if (number === undefined) throw wrongUrl(kind, `${name}=${text}: how long is that?`, `such as ${name}=60s, or 500ms, 5min, 1h`);
  return Number(number) === 0 ? null : Math.max(1, Math.round(Number(number) * (UNITS[unit] as number)));
}

/** `name`, `schema.name`, or either quoted with `"` where it holds a point itself. */
function tableOf(text: string, kind: string): NonNullable<ServerAddress['table']> {
  const part = '("(?:[^"]|"")+"|[^".]+)';
  const [, first, second] = new RegExp(`^${part}(?:\\.${part})?$`, 'u').exec(text) ?? [];
  if (first === undefined) throw wrongUrl(kind, `table=${text}: it is a name, schema.name or "schema"."name"`);
  const bare = (quoted: string): string => (quoted.startsWith('"') ? quoted.slice(1, -1).replaceAll('""', '"') : quoted);
  return second === undefined ? { schema: null, name: bare(first) } : { schema: bare(first), name: bare(second) };
}

const usualUser = (kind: ServerAddress['kind'], environment: Environment): string =>
  kind === 'clickhouse' ? 'default' : (environment.USER ?? environment.USERNAME ?? 'postgres');

function nameOf(kind: string, host: string, port: string, database: string, table: string | null): string {
  const socket = host.startsWith('/');
  const place = socket ? '' : `${host.includes(':') ? `[${host}]` : host}${port === '' ? '' : `:${port}`}`;
  const query = [...(table === null ? [] : [`table=${table}`]), ...(socket ? [`host=${host}`] : [])].join('&');
  return `${kind}://${place}/${database}${query === '' ? '' : `?${query}`}`;
}
