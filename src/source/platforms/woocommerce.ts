import { flatPlatform } from './flat.js';
import { roleTable } from './header.js';

/** WooCommerce Analytics, orders. The formatted revenue is text with a currency sign. */
export const woocommerce = flatPlatform(
  'woocommerce',
  'WooCommerce',
  { marks: ['Order #', 'N. Revenue (formatted)'] },
  roleTable({ id: ['Order #'], submitted: ['Date'], personal: ['Customer'] }),
  {
    customer: ['Customer'],
    date: ['Date'],
    amount: ['Net Sales', 'N. Revenue', 'N. Revenue (formatted)'],
    order: ['Order #'],
    status: ['Status'],
    isCancelled: ['cancelled', 'failed', 'trash', 'checkout-draft', 'Cancelled', 'Failed', 'Trash', 'Draft'],
    isReturned: ['refunded', 'Refunded'],
  },
);
