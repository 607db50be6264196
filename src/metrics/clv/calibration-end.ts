import type { Customers } from '../../statistics/customers.js';
import { parseDay } from '../../statistics/timestamp.js';
import type { ClvSettings } from '../../survey/definition/transactions.js';

/** The last day that the model is fitted on: the declared one, else the reference day, else that of the last purchase. */
export function calibrationEnd(settings: Pick<ClvSettings, 'calibration-end'>, customers: Customers, asOf: number | null): number {
  const declared = settings['calibration-end'];
  return declared === undefined ? (asOf ?? customers.rows.lastDay ?? 0) : (parseDay(declared, 'ymd') as number);
}
