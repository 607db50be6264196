import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server that a test started. */
export interface ServerProcess {
  folder: string;
  /** Sends a signal to the server itself. */
  kill(signal: NodeJS.Signals): void;
  /** Ends it, and removes its folder. */
  stop(): Promise<void>;
}

/** Whoever runs the tests may be root, whom servers refuse: they then run as somebody who is not. */
export const servant: { uid: number; gid: number } | null = process.getuid?.() === 0 ? someoneElse() : null;

function someoneElse(): { uid: number; gid: number } {
  const idOf = (flag: string): number => {
    try {
      return Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
    } catch {
      return 65_534;
    }
  };
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** A folder that is the server's. */
export function serverFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'csat-server-'));
  if (servant) chownSync(folder, servant.uid, servant.gid);
  return folder;
}

/** Where a program is: in one of the folders given, `*` for any name in one, or of the path. */
export function programOf(name: string, folders: readonly string[]): string | null {
  const all = [...folders, ...(process.env.PATH ?? '').split(':'), '/usr/sbin'].flatMap(expanded);
  return all.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

function expanded(folder: string): string[] {
  const [before, after] = folder.split('/*');
  if (after === undefined) return [folder];
  return existsSync(before as string) ? readdirSync(before as string).map((name) => `${before}/${name}${after}`) : [];
}

/** Runs a server until `stop` is called or this process ends, however it does: a shell that waits for that ends the server by a signal. */
export function guarded(folder: string, signal: 'INT' | 'KILL', command: readonly string[]): ServerProcess {
  const script = `"$@" >>"$0/out" 2>&1 & server=$!; echo $server >"$0/pid"; cat >/dev/null; kill -${signal} $server; wait $server; rm -rf "$0"`;
  const shell = spawn('sh', ['-c', script, folder, ...command], { stdio: ['pipe', 'ignore', 'ignore'], detached: true, ...servant });
  const ended = new Promise<void>((resolve) => shell.once('close', () => resolve()));
  shell.unref();
  return {
    folder,
    kill: (signal) => process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), signal),
    stop: async () => {
      shell.ref();
      shell.stdin?.end();
      await ended;
    },
  };
}

/** Calls until it succeeds; the last failure after ten seconds. */
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const until = Date.now() + 10_000;
  for (;;) {
    try {
      return await attempt();
    } catch (problem) {
      if (Date.now() > until) throw problem;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Ports of loopback that nobody listens at. */
export async function freePorts<const N extends number>(count: N): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
