import { CsatError } from '../../../diagnostic.js';
import { CONNECTION_LOST, networkReason, type Reason, serverFailure } from '../server-failure.js';
import type { ServerAddress } from '../server-url.js';
import { NoTable } from './read-rows.js';

const WRONG_PASSWORD: Reason = {
  code: 'wrong-password',
  message: 'the server did not accept the user or the password',
  hint: 'give them in the URL, or as CLICKHOUSE_USER and CLICKHOUSE_PASSWORD',
};
const TIMEOUT: Reason = {
  code: 'query-timeout',
  message: 'a query took longer than allowed',
  hint: 'timeout=10min in the URL allows more, and 0 as much as the server does',
};
const NO_TABLE: Reason = { code: 'no-such-table', message: 'the table is not there, or no longer' };
const NO_COLUMN: Reason = { code: 'no-such-column', message: 'a column is not there, or no longer' };
const NO_PERMISSION: Reason = {
  code: 'no-permission',
  message: 'the user may not read this',
  hint: 'ask its owner for the permission to SELECT',
};
const NO_ROOM: Reason = { code: 'server-exhausted', message: 'the server has no room left for this' };
const NO_SHARD: Reason = { code: 'unreachable-server', message: 'a server of the cluster does not answer' };
const TOO_MUCH: Reason = { code: 'over-quota', message: 'the user may not ask for so much' };
const WRONG_SERVER: Reason = {
  code: 'wrong-server',
  message: 'what answers there is no ClickHouse over HTTP',
  hint: 'is the port right? it is 8123 for HTTP, and 8443 with secure=1',
};

/** By number: https://github.com/ClickHouse/ClickHouse/blob/master/src/Common/ErrorCodes.cpp */
const REASONS: [number[], Reason][] = [
  [[192, 193, 194, 516], WRONG_PASSWORD],
  [[195], { code: 'login-refused', message: 'the server does not let this user in from here' }],
  [
    [81],
    { code: 'no-such-database', message: 'the server has no such database', hint: 'a database is the part of the URL after the host' },
  ],
  [[60, 218], NO_TABLE],
  [[16, 47], NO_COLUMN],
  [[291, 497], NO_PERMISSION],
  [[164], { code: 'not-read-only', message: 'only reading is allowed' }],
  [[159, 160], TIMEOUT],
  [[394], { code: 'query-cancelled', message: 'the query was cancelled on the server' }],
  [[241, 243], NO_ROOM],
  [[202], { code: 'too-many-connections', message: 'the server takes no more queries', hint: 'try again later' }],
  [[158, 201, 307, 396], TOO_MUCH],
  [[32, 101, 198, 209, 210, 279], NO_SHARD],
];

/** What a server answers instead of rows as a CsatError. */
export function refusal(address: ServerAddress, status: number, body: string): CsatError {
  const [, digits, rest] = /Code: (\d+)[.,] *([\s\S]*)/.exec(body) ?? [];
  if (digits === undefined || rest === undefined) return unlikeClickhouse(address, status, body);
  const code = Number(digits);
  const reason = REASONS.find(([codes]) => codes.includes(code))?.[1];
  return serverFailure(address, reason ?? { code: 'query-failed', message: `the server refused a query (${code})` }, ownWords(rest));
}

/** What becomes of a query when the network or the answer fails, as a CsatError; what is neither stays what it is. */
export function queryFailure(problem: unknown, address: ServerAddress): unknown {
  if (problem instanceof CsatError || !(problem instanceof Error)) return problem;
  if (problem instanceof NoTable)
    return /Code: \d+/.test(problem.text) ? refusal(address, 200, problem.text) : serverFailure(address, CONNECTION_LOST);
  if ('code' in problem && problem.code === 'ETIMEDOUT') return serverFailure(address, TIMEOUT);
  if (problem.message === 'aborted' || problem.message === 'socket hang up') return serverFailure(address, CONNECTION_LOST);
  const reason = networkReason(problem, address);
  return reason === undefined ? problem : serverFailure(address, reason);
}

/** The same for the first query, before which nothing was heard of the server. */
export function connectFailure(problem: unknown, address: ServerAddress): unknown {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  if (/^(HPE_|ECONNRESET$)/.test(code) || problem instanceof NoTable) return serverFailure(address, WRONG_SERVER);
  const reason = problem instanceof Error && !(problem instanceof CsatError) ? networkReason(problem, address) : undefined;
  return reason === undefined ? queryFailure(problem, address) : serverFailure(address, reason);
}

/** An answer that no ClickHouse gives. */
export function unlikeClickhouse(address: ServerAddress, status: number, body = ''): CsatError {
  if (/HTTP request was sent to HTTPS/i.test(body))
    return serverFailure(address, { code: 'tls-required', message: 'the server wants TLS', hint: 'add secure=1 to the URL' });
  if (status === 401 || status === 403)
    return serverFailure(address, { ...WRONG_PASSWORD, message: `the server lets nobody in (HTTP ${status})` });
  if (status >= 500)
    return serverFailure(address, {
      code: 'server-not-ready',
      message: `the server cannot answer at the moment (HTTP ${status})`,
      hint: 'try again later',
    });
  return serverFailure(address, WRONG_SERVER);
}

/** The server's sentence without what stands around it: names of exceptions, the query, a stack, the version. */
const ownWords = (text: string): string =>
  text
    .replace(/^e\.displayText\(\) = /, '')
    .replace(
      /(, e\.what\(\) =|,? ?Stack trace|:? ?(while|in scope) |:? failed at position | \([A-Z_]+\) \(version| \(version )[\s\S]*$/i,
      '',
    )
    .replaceAll('DB::Exception: ', '')
    .replace(/(Not found column|There's no column) [\s\S]*$/, '$1');
