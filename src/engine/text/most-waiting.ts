const MOST = 700;
/** Lines of all responses that wait. */
const MOST_LINES = 64 * 1024;

/** So many responses are counted together, table by table: then each of some tables is at hand while it is filled. */
export const mostWaiting = (tables: number): number => Math.max(1, Math.ceil(Math.min(MOST, MOST_LINES / Math.max(1, tables))));
