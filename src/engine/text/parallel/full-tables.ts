import type { Request } from '../../../statistics/request.js';
import type { Part, Tables } from '../part.js';

/**
 * The tables in which more keys were met than they may have, with the keys that they keep: others are not counted. Null when one is full
 * whose keys cannot be handed over.
 */
export function fullTables(requests: readonly Request[], { keys, filters }: Tables): Part['kept'] | null {
  const kept = new Map<string, (string | null)[][]>();
  for (const request of requests) {
    if (request.kind !== 'counts') continue;
    const met = keys.get(request.id) ?? [];
    if (met.length <= request.limit) continue;
    if (request.variables.some(({ kind }) => kind !== 'column')) return null;
    kept.set(request.id, met.slice(0, request.limit));
  }
  return [...filters().values()].some(({ overflow }) => overflow > 0) ? null : kept;
}
