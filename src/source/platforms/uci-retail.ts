import { flatPlatform } from './flat.js';
import { roleTable } from './header.js';

/** Orders in the form of the UCI Online Retail data: one row per line item, cancellations numbered with a C. */
export const uciRetail = flatPlatform(
  'uci-retail',
  'UCI Online Retail',
  { marks: ['InvoiceNo', 'Quantity', 'UnitPrice'] },
  roleTable({ submitted: ['InvoiceDate'], personal: ['CustomerID'] }),
);
