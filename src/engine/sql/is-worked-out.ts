import type { Variable } from '../../statistics/request.js';

/** Whether the database works out the key of a variable itself, so that it can tell how many there are. */
export const isWorkedOut = ({ kind }: Variable): boolean =>
  kind === 'column' || kind === 'first' || kind === 'filled' || kind === 'matches';
