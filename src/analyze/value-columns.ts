import { calibrationEnd } from '../metrics/clv/calibration-end.js';
import { customerValues } from '../metrics/clv/customer-values.js';
import type { Customers } from '../statistics/customers.js';
import type { ClvSettings } from '../survey/definition/transactions.js';
import type { ValueColumns } from './transaction-options.js';

/**
 * What the customers that the model was fitted on are worth, laid along `ids`, which may name others too. Null where nobody came again.
 */
export function valueColumns(ids: readonly string[], fitted: Customers, settings: ClvSettings, asOf: number | null): ValueColumns | null {
  const values = customerValues(fitted, settings, calibrationEnd(settings, fitted, asOf));
  if (values === null) return null;
  const places = new Map(fitted.ids.map((id, place) => [id, place]));
  const along = (column: Float64Array): Float64Array =>
    Float64Array.from(ids, (id) => {
      const place = places.get(id);
      return place === undefined ? Number.NaN : (column[place] as number);
    });
  return { alive: along(values.alive), purchases: along(values.purchases), value: along(values.value), clv: along(values.clv) };
}
