import { CsatError, error } from '../../../diagnostic.js';
import type { ServerAddress } from '../server-url.js';

/** With any other value an answer could be cut short without a word, or written otherwise. */
const WANTED: Record<string, string> = {
  distinct_overflow_mode: 'throw',
  group_by_overflow_mode: 'throw',
  join_overflow_mode: 'throw',
  read_overflow_mode: 'throw',
  read_overflow_mode_leaf: 'throw',
  result_overflow_mode: 'throw',
  set_overflow_mode: 'throw',
  sort_overflow_mode: 'throw',
  timeout_overflow_mode: 'throw',
  timeout_overflow_mode_leaf: 'throw',
  transfer_overflow_mode: 'throw',
  skip_unavailable_shards: '0',
  extremes: '0',
  limit: '0',
  offset: '0',
  date_time_output_format: 'simple',
  format_tsv_null_representation: '\\N',
  output_format_tsv_crlf_end_of_line: '0',
};

/** What these are set to now, of those that the server knows, and whether the user may do more than read. */
export const SETTINGS = `SELECT name, value FROM system.settings WHERE name IN (${['readonly', ...Object.keys(WANTED)]
  .map((name) => `'${name}'`)
  .join(', ')})`;

/**
 * Parameters with which a query only reads and its answer is whole. A user who may only read and change no setting must have those
 * that matter already. Throws CsatError (exit 3) when not.
 */
export function settingsFor({ name, timeout }: ServerAddress, current: ReadonlyMap<string, string>): Record<string, string> {
  const differing = [...current].filter(([setting, value]) => setting in WANTED && value !== WANTED[setting]).map(([setting]) => setting);
  const readonly = current.get('readonly') ?? '0';
  if (readonly === '1') {
    const [first] = differing;
    if (first === undefined) return {};
    const message = `the user may change no setting and has ${first} = ${current.get(first)}, with which answers may be cut short`;
    const hint = `have it set to ${WANTED[first]}, or readonly to 2`;
    throw new CsatError(error('unsafe-settings', message, { hint, where: { file: name } }), 3);
  }
  return {
    ...(readonly === '0' ? { readonly: '2' } : {}),
    ...Object.fromEntries(differing.map((setting) => [setting, WANTED[setting] as string])),
    ...(timeout === null ? {} : { max_execution_time: String(Math.ceil(timeout / 1000)) }),
  };
}
