import type { Layout } from './layout.js';
import { findTicketColumns, looksLikeTickets } from './ticket-roles.js';
import { findTransactionColumns, looksLikeTransactions } from './transaction-roles.js';

/** What the rows of a file seem to be, by its platform or its headers. */
export function kindOf(layout: Layout): 'responses' | 'transactions' | 'tickets' {
  if (looksLikeTransactions(layout, findTransactionColumns(layout))) return 'transactions';
  return looksLikeTickets(layout, findTicketColumns(layout)) ? 'tickets' : 'responses';
}
