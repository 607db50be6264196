import type { Layout } from './layout.js';
import { looksLikeTickets } from './ticket-roles.js';
import { looksLikeTransactions } from './transaction-roles.js';

/** What the rows of a file seem to be, by its platform or its headers. */
export function kindOf(layout: Layout): 'responses' | 'transactions' | 'tickets' {
  if (looksLikeTransactions(layout)) return 'transactions';
  return looksLikeTickets(layout) ? 'tickets' : 'responses';
}
