import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts, guarded, patiently, programOf, type ServerProcess, serverFolder } from './server-process.js';

/** A ClickHouse on loopback with users `ann` (a password), `reader` (readonly 1), `careless` (readonly 1, answers cut short). */
export interface ClickhouseServer extends ServerProcess {
  port: number;
  /** Of its own protocol, by which servers of a cluster ask each other. */
  nativePort: number;
  password: string;
  /** `clickhouse://…` with more of a URL after it. */
  url(more?: string): string;
  /** Runs a statement; gives what comes as text. */
  run(sql: string): Promise<string>;
}

const server = programOf('clickhouse-server', ['/usr/sbin', '/usr/bin']);

/** Why there is none; null when there is. */
export const noClickhouse =
  server === null ? 'ClickHouse is not installed here (apt-get install clickhouse-server): its tests are skipped' : null;

const PASSWORD = 'pässword:/?#@%41&';

/** Starts some at once that know each other as the cluster `all`. */
export async function startClickhouses(count: number): Promise<ClickhouseServer[]> {
  const ports = await freePorts(2 * count);
  const native = ports.slice(count);
  const started = ports.slice(0, count).map((port, i) => start(port, native[i] as number, native));
  try {
    for (const one of started) await patiently(() => one.run('SELECT 1'));
  } catch (problem) {
    await Promise.all(started.map((one) => one.stop()));
    throw problem;
  }
  return started;
}

function start(port: number, nativePort: number, cluster: readonly number[]): ClickhouseServer {
  const folder = serverFolder();
  const shards = cluster.map((one) => `<shard><replica><host>127.0.0.1</host><port>${one}</port></replica></shard>`).join('');
  writeFileSync(
    join(folder, 'config.xml'),
    `<yandex>
      <logger><level>error</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
      <http_port>${port}</http_port><tcp_port>${nativePort}</tcp_port><listen_host>127.0.0.1</listen_host>
      <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><users_config>${folder}/users.xml</users_config>
      <default_profile>default</default_profile><default_database>default</default_database>
      <mark_cache_size>5000000</mark_cache_size><uncompressed_cache_size>5000000</uncompressed_cache_size>
      <remote_servers><all>${shards}</all></remote_servers>
    </yandex>`,
  );
  const user = (name: string, password: string, profile: string): string =>
    `<${name}><password>${password}</password><networks><ip>127.0.0.1</ip></networks><profile>${profile}</profile><quota>default</quota></${name}>`;
  writeFileSync(
    join(folder, 'users.xml'),
    `<yandex>
      <profiles><default/><reader><readonly>1</readonly></reader>
        <careless><result_overflow_mode>break</result_overflow_mode><readonly>1</readonly></careless></profiles>
      <quotas><default/></quotas>
      <users>${user('default', '', 'default')}${user('ann', PASSWORD.replace('&', '&amp;'), 'default')}
        ${user('reader', '', 'reader')}${user('careless', '', 'careless')}</users>
    </yandex>`,
  );
  const running = guarded(folder, 'KILL', [server as string, `--config-file=${folder}/config.xml`]);
  return {
    ...running,
    port,
    nativePort,
    password: PASSWORD,
    url: (more = '') => `clickhouse://ann:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}${more}`,
    async run(sql) {
      const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: sql });
      const body = await answer.text();
      if (!answer.ok) throw new Error(body);
      return body;
    },
  };
}
