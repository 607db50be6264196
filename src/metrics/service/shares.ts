import type { Judged, Outcome, Tickets } from '../../statistics/tickets.js';
import type { TicketFile } from '../../survey/ticket-file.js';

/** Of `n` tickets that tell, `hits` are meant. */
export interface TicketShare {
  hits: number;
  n: number;
}

type Says = 'resolved' | 'reopened' | 'fcr' | 'sla' | 'first-response-sla' | 'resolution-sla' | 'csat' | 'complaints';

/** The shares that a file of tickets tells; null for one that it does not. */
export function ticketShares(tickets: Tickets, file: TicketFile): Record<Says, TicketShare | null> {
  const { outcomes, judged, ratings, complaints } = tickets;
  const { firstResponse, resolution } = file.promises;
  return {
    resolved: file.resolved && shareOf(outcomes, ({ resolved }) => resolved),
    reopened: file.reopened && shareOf(outcomes, ({ reopened }) => reopened),
    fcr: file.resolved && (file.reopened || file.replies !== null) ? shareOf(outcomes, (outcome) => atFirstContact(outcome, file)) : null,
    sla: firstResponse || resolution ? shareOf(judged, keptAll) : null,
    'first-response-sla': firstResponse && shareOf(judged, (one) => one.firstResponse),
    'resolution-sla': resolution && shareOf(judged, (one) => one.resolution),
    csat: ratings && { hits: ratings.good, n: ratings.good + ratings.bad },
    complaints: complaints === null ? null : { hits: complaints, n: tickets.tickets },
  };
}

/** Resolved, never reopened, with one reply, as far as the file has columns for these; null when what it has leaves it open. */
function atFirstContact({ resolved, reopened, replies }: Outcome, file: TicketFile): boolean | null {
  if (resolved === false || reopened === true || (replies !== null && replies !== 1)) return false;
  const open = resolved === null || (file.reopened !== null && reopened === null) || (file.replies !== null && replies === null);
  return open ? null : true;
}

/** Whether all was kept that can be judged; null when nothing can. */
export function keptAll({ firstResponse, resolution }: Judged): boolean | null {
  if (firstResponse === false || resolution === false) return false;
  return firstResponse === null && resolution === null ? null : true;
}

/** Of the tickets that tell, how many meet something. */
export function shareOf<T extends { n: number }>(tickets: readonly T[], meets: (one: T) => boolean | null): TicketShare {
  const sum = (wanted: (met: boolean | null) => boolean): number =>
    tickets.reduce((total, one) => (wanted(meets(one)) ? total + one.n : total), 0);
  return { hits: sum((met) => met === true), n: sum((met) => met !== null) };
}
