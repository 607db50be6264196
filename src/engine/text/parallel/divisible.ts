import type { Break, Population, Request } from '../../../statistics/request.js';
import type { TextSource } from '../text-source.js';

/** Encodings in which the bytes of line ends, or what bytes mean, depend on what stands before. */
const INDIVISIBLE = /^(utf-?16|iso-2022|replacement)/i;

/** Whether answers of parts of a source add up to those of one pass. */
export function isDivisible(
  { encoding }: Pick<TextSource, 'encoding'>,
  requests: readonly Request[],
  breaks: readonly Break[],
  { duplicates, weight }: Population,
): boolean {
  if (INDIVISIBLE.test(encoding)) return false;
  // Which of several responses is kept depends on all that were read before.
  if (duplicates && duplicates.keep !== 'all') return false;
  // Rows of one order, and purchases of one day, may lie in several parts.
  if (requests.some(({ kind }) => kind === 'customers')) return false;
  // Their sums are told without what rounding took from them, which depends on the order of the responses.
  if (requests.some((request) => request.kind === 'moments' && (weight !== null || !request.items.every(hasWholeCodes)))) return false;
  // How many groups a break has shows in the answers only.
  return requests.length > 0 || breaks.length === 0;
}

const hasWholeCodes = ({ codes }: { codes: ReadonlyMap<string, number> }): boolean => [...codes.values()].every(Number.isInteger);
