import type { TicketRole } from '../../survey/bind-tickets.js';

/** How a platform of tickets calls its columns, each by the names it has had; the first that a file has counts. */
export type TicketNames = Readonly<Partial<Record<TicketRole, readonly string[]>>>;
