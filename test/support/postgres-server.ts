import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { freePorts, guarded, patiently, programOf, type ServerProcess, servant, serverFolder } from './server-process.js';

/** A PostgreSQL on loopback with a user `ann`. */
export interface PostgresServer extends ServerProcess {
  port: number;
  password: string;
  certificate: string;
  /** `postgres://…` of its database `survey`, with more of a URL after it. */
  url(more?: string): string;
  /** Runs statements as the superuser. */
  run(sql: string): Promise<Record<string, unknown>[]>;
  /** Ends the server and one of its sessions at once, as a failing machine would. */
  crash(session: number): void;
}

const BINARIES = ['/usr/lib/postgresql/*/bin', '/usr/pgsql-*/bin', '/opt/homebrew/opt/postgresql/bin'];
const initdb = programOf('initdb', BINARIES);

/** Why there is none; null when there is. */
export const noPostgres = initdb === null ? 'PostgreSQL is not installed here (apt-get install postgresql): its tests are skipped' : null;

/**
 * Starts one that asks for a password by SCRAM, even on its socket; `settings` as `name=value`. `tls`: with a certificate for localhost
 * that it signed itself, in `certificate`, and a user `sealed` that it lets in by TLS only.
 */
export async function startPostgres({ settings = [], tls = false }: { settings?: string[]; tls?: boolean } = {}): Promise<PostgresServer> {
  const folder = serverFolder();
  const data = join(folder, 'data');
  const password = 'pässword:/?#@%41&';
  const secret = join(folder, 'secret');
  writeFileSync(secret, `${password}\n`, { mode: 0o644 });
  const options = ['-U', 'ann', '-A', 'scram-sha-256', '--pwfile', secret, '-E', 'UTF8', '--locale=C', '--no-sync', '-D', data];
  execFileSync(initdb as string, options, { stdio: 'ignore', cwd: folder, ...servant });
  const certificate = join(folder, 'certificate');
  const key = join(folder, 'key');
  if (tls) {
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, '-keyout', key, '-out', certificate],
      {
        stdio: 'ignore',
        ...servant,
      },
    );
    settings.push('ssl=on', `ssl_cert_file=${certificate}`, `ssl_key_file=${key}`);
    const rules = readFileSync(join(data, 'pg_hba.conf'), 'utf8');
    writeFileSync(join(data, 'pg_hba.conf'), `hostnossl all sealed all reject\n${rules}`);
  }
  const [port = 0] = await freePorts(1);
  const fixed = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'shared_buffers=16MB',
    'max_connections=20',
  ];
  const arguments_ = [...fixed, ...settings].flatMap((setting) => ['-c', setting]);
  const server = guarded(folder, 'INT', [join(initdb as string, '../postgres'), '-D', data, '-p', String(port), ...arguments_]);
  const login = { host: folder, port, user: 'ann', password };
  const asAdministrator = async (database: string, sql: string): Promise<Record<string, unknown>[]> => {
    const client = new pg.Client({ ...login, database });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  try {
    await patiently(() => asAdministrator('postgres', 'CREATE DATABASE survey'));
  } catch (problem) {
    await server.stop();
    throw problem;
  }
  return {
    ...server,
    port,
    password,
    certificate,
    url: (more = '') => `postgres://ann:${encodeURIComponent(password)}@127.0.0.1:${port}/survey${more}`,
    run: (sql) => asAdministrator('survey', sql),
    crash: (session) => {
      const [postmaster] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
      for (const one of [Number(postmaster), session]) process.kill(one, 'SIGKILL');
    },
  };
}
