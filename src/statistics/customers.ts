/**
 * What is known of each customer: one line per customer, in columns of equal length. Days are whole days since 1970-01-01, amounts are
 * in the currency of the file with refunds taken off. Who only has refunds has no purchase: 0 orders, first and last NaN.
 */
export interface Customers {
  kind: 'customers';
  /** As stored, in ascending order of code units. */
  ids: string[];
  /** Days of the first and of the last purchase. */
  first: Float64Array;
  last: Float64Array;
  /** Orders: rows that share an order id are one. */
  orders: Float64Array;
  /** Days with a purchase. */
  days: Float64Array;
  /** Sum of all amounts, and of the amounts on the day of the first purchase. */
  amount: Float64Array;
  firstDayAmount: Float64Array;
  /** Per wave, in order: who bought, how many orders, for how much. Empty when waves were not asked for. */
  waves: CustomerWave[];
  rows: TransactionRows;
}

/** Purchases within one calendar wave. */
export interface CustomerWave {
  /** As 2026, 2026-Q3, 2026-07, 2026-W31 or 2026-07-04. */
  wave: string;
  /** Who bought: places in `ids`, ascending. */
  buyers: Uint32Array;
  orders: number;
  amount: number;
}

/** What became of the rows of transactions. */
export interface TransactionRows {
  purchases: number;
  /** Rows and orders that took money back, and how much (a sum of 0 or less). */
  refunds: number;
  refunded: number;
  /** Further rows of an order, without an amount of their own. */
  continued: number;
  /** Rows left out: no-customer, cancelled, returned, other-currency, later, no-date, no-amount. */
  excluded: Map<string, { count: number; firstRows: number[] }>;
  /** Cells that could not be read, by column, with the first of them; `firstRow` is null where rows have no numbers. */
  unreadable: { column: string; count: number; example: string; firstRow: number | null }[];
  /** Day of the last purchase; null when there is none. */
  lastDay: number | null;
}

/** Which customers an engine aggregates, and how it reads their rows. */
export interface CustomersRequest {
  id: string;
  kind: 'customers';
  /** Column that names the customer. */
  customer: string;
  date: { column: string; format: DateFormat };
  amount: AmountColumns;
  /** Rows with the same text here are one order; null: every row is an order. */
  order: string | null;
  /** Order ids that begin so take money back, whatever the sign of their amounts; null: none do. */
  refundPrefix: string | null;
  /** Orders that do not count: a column with one of these texts, or with any. */
  cancelled: { column: string; is: string[] | 'filled' }[];
  /** Orders given back whole, unless their amount is less than nothing and takes itself back. */
  returned: { column: string; is: string[] } | null;
  /** Rows in this currency count, as a column or, where it is null, the amounts themselves have it; null: all rows. */
  currency: { column: string | null; is: string } | null;
  /** Last day that counts; null: all. */
  until: number | null;
  waves: WaveUnit | null;
}

/** One column of amounts, or quantity times price; `refunded` is taken off once per order. A number has `decimal` as its decimal mark. */
export interface AmountColumns {
  amount: string | null;
  quantity: string | null;
  price: string | null;
  refunded: string | null;
  decimal: '.' | ',';
}

/** How the parts of a numeric date are ordered. */
export type DateFormat = 'ymd' | 'dmy' | 'mdy';

export type WaveUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** No customers at all. */
export const noCustomers = (): Customers => ({
  kind: 'customers',
  ids: [],
  first: new Float64Array(0),
  last: new Float64Array(0),
  orders: new Float64Array(0),
  days: new Float64Array(0),
  amount: new Float64Array(0),
  firstDayAmount: new Float64Array(0),
  waves: [],
  rows: { purchases: 0, refunds: 0, refunded: 0, continued: 0, excluded: new Map(), unreadable: [], lastDay: null },
});
