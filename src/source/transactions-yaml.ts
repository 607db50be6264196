import { stringify } from 'yaml';
import type { TransactionRoles } from '../survey/definition/transactions.js';
import type { Layout } from './layout.js';

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
  '# What else there is; remove the # to have it:',
  '# as-of: 2026-12-31           # recency is counted to this day; left out: the day after the last purchase',
  '# wave: month                 # retention, churn and order value by calendar wave',
  '# rfm: {segments: rf-grid, tiers: {high: 4, medium: 2.5}}   # or rfm-10, rfm-11, or a list of your own: {name, r: 4..5, f: 4..5}',
  '# clv: {model: bg-nbd, unit: week, horizon: 12}              # what customers are likely to be worth',
];

/** A definition of transactions as YAML with comments: the roles that were found, and which columns were left alone. */
export function transactionsYaml(id: string, roles: TransactionRoles, layout: Layout, file: string): string {
  const named = Object.entries(roles).filter((entry): entry is [keyof TransactionRoles, string | string[]] => entry[1] !== undefined);
  const used = new Set(named.flatMap(([, value]) => value));
  const unused = layout.columns.filter(({ key, role }) => !used.has(key) && role !== 'personal').map(({ key }) => key);
  const lines = [
    '# yaml-language-server: $schema=./schema.json',
    `# What csat read in ${comment(file)} (${layout.platform.name}, ${layout.headerRows} header ${layout.headerRows === 1 ? 'row' : 'rows'}, ${layout.encoding}).`,
    '# Correct what is wrong, then:  csat analyze <file> -s <this file>',
    stringify({ id, kind: 'transactions' }).trimEnd(),
    'transactions:',
    ...named.map(([role, value]) => `  ${oneLine({ [role]: value })}   # ${WHY[role]}`),
    ...(unused.length === 0 ? [] : [`# not used: ${comment(JSON.stringify(unused))}`]),
    ...FURTHER,
  ];
  return `${lines.join('\n')}\n`;
}

/** A key with its value as YAML on one line. */
const oneLine = (entry: object): string =>
  stringify(entry, { lineWidth: 0, collectionStyle: 'flow' })
    .trim()
    .replace(/^\{\s*|\s*\}$/g, '');

const comment = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160);
