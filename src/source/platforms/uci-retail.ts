import { flatPlatform } from './flat.js';
import { countOf, roleTable } from './header.js';
import type { Platform } from './platform.js';

const flat = flatPlatform(
  'uci-retail',
  'UCI Online Retail',
  { marks: ['InvoiceNo', 'Quantity', 'UnitPrice'] },
  roleTable({ submitted: ['InvoiceDate'], personal: ['CustomerID', 'Customer ID'] }),
  {
    customer: ['CustomerID', 'Customer ID'],
    date: ['InvoiceDate'],
    quantity: ['Quantity'],
    price: ['UnitPrice', 'Price'],
    order: ['InvoiceNo', 'Invoice'],
    refundPrefix: 'C',
  },
);
/** The headers of Online Retail II, the second edition of the data. */
const SECOND = ['Invoice', 'StockCode', 'Quantity', 'InvoiceDate', 'Price'];

/** Orders in the form of the UCI Online Retail data, first or second edition: one row per line item, cancellations numbered with a C. */
export const uciRetail: Platform = {
  ...flat,
  detect: (records) => flat.detect(records) ?? (countOf(records[0], SECOND) === SECOND.length ? 1 : null),
};
