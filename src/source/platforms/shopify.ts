import { flatPlatform } from './flat.js';
import { roleTable } from './header.js';

/** Shopify orders: one row per line item; what concerns the whole order stands on its first row only. */
export const shopify = flatPlatform(
  'shopify',
  'Shopify',
  { marks: ['Financial Status', 'Lineitem quantity', 'Created at'] },
  roleTable({
    submitted: ['Created at'],
    personal: [
      'Email',
      'Phone',
      ...['Billing', 'Shipping'].flatMap((kind) =>
        ['Name', 'Street', 'Address1', 'Address2', 'Company', 'City', 'Zip', 'Phone'].map((part) => `${kind} ${part}`),
      ),
    ],
  }),
  {
    customer: ['Email'],
    date: ['Created at'],
    amount: ['Total'],
    refunded: ['Refunded Amount'],
    order: ['Name'],
    status: ['Financial Status'],
    currency: ['Currency'],
    isCancelled: ['voided', 'expired'],
    cancelledAt: ['Cancelled at'],
  },
);
