import { CsatError } from '../../../diagnostic.js';
import { CONNECTION_LOST, networkReason, type Reason, serverFailure } from '../server-failure.js';
import type { ServerAddress } from '../server-url.js';

const MORE_TIME = 'timeout=10min in the URL allows more, and 0 as much as the server does';
const STOPPED: Reason = { ...CONNECTION_LOST, message: 'the server was stopped in the middle of the work' };
const NO_ROOM: Reason = { code: 'server-exhausted', message: 'the server has no room left for this' };
const PASSWORD = 'give it in the URL, as PGPASSWORD, or in ~/.pgpass';

/** The server asks for a password. */
export const NO_PASSWORD: Reason = { code: 'wrong-password', message: 'the server asks for a password, and there is none', hint: PASSWORD };

/** By SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html; a class of two characters where all of it is one reason. */
const REASONS: Record<string, Reason> = {
  '28P01': { code: 'wrong-password', message: 'the server did not accept the password', hint: PASSWORD },
  '28000': { code: 'login-refused', message: 'the server does not let this user in', hint: 'are the user and the database right?' },
  '3D000': {
    code: 'no-such-database',
    message: 'the server has no such database',
    hint: 'a database is the part of the URL after the host',
  },
  '42P01': { code: 'no-such-table', message: 'the table is not there, or no longer' },
  '42501': { code: 'no-permission', message: 'the user may not read this', hint: 'ask its owner for the permission to SELECT' },
  '42703': { code: 'no-such-column', message: 'a column is not there, or no longer' },
  '25006': { code: 'not-read-only', message: 'only reading is allowed' },
  '57014': { code: 'query-cancelled', message: 'the query was cancelled on the server' },
  '57P01': STOPPED,
  '57P02': STOPPED,
  '57P03': {
    code: 'server-not-ready',
    message: 'the server does not take connections at the moment',
    hint: 'try again when it has started',
  },
  '57P05': STOPPED,
  '53300': { code: 'too-many-connections', message: 'the server takes no more connections', hint: 'try again later' },
  '53': NO_ROOM,
  '08': CONNECTION_LOST,
};

/** What the driver says by a text alone. */
const BY_TEXT: [RegExp, Reason][] = [
  [
    /does not support SSL connections/,
    { code: 'no-tls', message: 'the server offers no TLS', hint: 'sslmode=disable does without, for a network that is trusted' },
  ],
  [/password must be a (non-empty )?string/i, NO_PASSWORD],
  [
    /authenticationOk message type [26789]$/,
    { code: 'login-refused', message: 'the server asks for a login by Kerberos or the like, which csat does not know' },
  ],
  [/terminated unexpectedly|not queryable|^Connection terminated$/, CONNECTION_LOST],
];

const WRONG_SERVER: Reason = {
  code: 'wrong-server',
  message: 'what answers there does not speak the protocol of PostgreSQL',
  hint: 'is the port right? PostgreSQL usually listens at 5432',
};
const NOT_POSTGRES =
  /establishing an SSL connection|received invalid response|unreadable answer(?!.* type [26789]$)|terminated unexpectedly|timeout expired/;

/** A failure of the driver or of the server as a CsatError; what is neither stays what it is. */
export function queryFailure(problem: unknown, address: ServerAddress): unknown {
  if (problem instanceof CsatError || !(problem instanceof Error)) return problem;
  const state = stateOf(problem);
  if (state !== null) return stated(problem, state, address);
  const reason = networkReason(problem, address) ?? BY_TEXT.find(([text]) => text.test(problem.message))?.[1];
  if (reason !== undefined) return serverFailure(address, reason);
  return /^(SASL|SCRAM)/.test(problem.message)
    ? serverFailure(address, { code: 'login-refused', message: 'no login' }, problem.message)
    : problem;
}

/** The same while nothing has been heard of the server but what it says to a newcomer. */
export function connectFailure(problem: unknown, address: ServerAddress, answered: boolean): unknown {
  const unknown = problem instanceof Error && stateOf(problem) === null && NOT_POSTGRES.test(problem.message);
  return unknown && answered ? serverFailure(address, WRONG_SERVER) : queryFailure(problem, address);
}

/** The SQLSTATE of what the server said; null when it said nothing. */
export const stateOf = (problem: Error): string | null => {
  const code = 'severity' in problem && 'code' in problem ? problem.code : undefined;
  return typeof code === 'string' ? code : null;
};

function stated(problem: Error, state: string, address: ServerAddress): CsatError {
  if (state === '57014' && /statement timeout/.test(problem.message))
    return serverFailure(address, { code: 'query-timeout', message: 'a query took longer than allowed', hint: MORE_TIME }, problem.message);
  if (state === '28000' && address.tls.mode === 'disable' && /no encryption|SSL off/.test(problem.message))
    return serverFailure(address, { code: 'tls-required', message: 'the server wants TLS', hint: 'use sslmode=require' }, problem.message);
  const reason = REASONS[state] ?? REASONS[state.slice(0, 2)] ?? { code: 'query-failed', message: `the server refused a query (${state})` };
  return serverFailure(address, reason, problem.message);
}
