import type { TransactionRoles } from '../survey/definition/transactions.js';
import type { Layout } from './layout.js';
import { rolesYaml } from './roles-yaml.js';

const WHY: Readonly<Record<keyof TransactionRoles, string>> = {
  customer: 'names the customer; rows without one are left out and counted',
  date: 'day of the purchase',
  'date-order': 'of day and month in numeric dates',
  amount: 'less than nothing is a refund',
  quantity: 'times price; less than nothing is a refund',
  price: 'of one',
  refunded: 'given back of an order',
  decimal: 'mark of amounts',
  currency: 'that counts',
  'currency-column': 'all rows must have one currency, else say which counts:  currency: EUR',
  order: 'rows that share it are one order',
  status: 'of the order',
  cancelled: 'statuses of orders that do not count',
  refunds: 'statuses of orders given back whole',
};

const FURTHER = [
  'as-of: 2026-12-31           # recency is counted to this day; left out: the day after the last purchase',
  'wave: month                 # retention, churn and order value by calendar wave',
  'rfm: {segments: rf-grid, tiers: {high: 4, medium: 2.5}}   # or rfm-10, rfm-11, or a list of your own: {name, r: 4..5, f: 4..5}',
  'clv: {model: bg-nbd, unit: week, horizon: 12}              # what customers are likely to be worth',
];

/** A definition of transactions as YAML with comments: the roles that were found, and which columns were left alone. */
export const transactionsYaml = (id: string, roles: TransactionRoles, layout: Layout, file: string): string =>
  rolesYaml({ kind: 'transactions', why: WHY, further: FURTHER }, id, roles, layout, file);
