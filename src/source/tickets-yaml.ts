import type { TicketRoles } from '../survey/definition/tickets.js';
import type { Layout } from './layout.js';
import { rolesYaml } from './roles-yaml.js';

const WHY: Readonly<Record<string, string>> = {
  id: 'names the ticket',
  created: 'moment of the opening',
  'first-response': 'moment of the first response',
  resolved: 'moment of the resolution',
  'first-response-minutes': 'to the first response',
  'resolution-minutes': 'to the resolution',
  reopened: 'how often, or whether',
  replies: 'to the customer; one and never reopened is resolved at first contact',
  status: 'of the ticket',
  'resolved-statuses': 'statuses of resolved tickets',
  priority: 'limits may depend on it',
  channel: 'figures are shown by it',
  satisfaction: 'rating of the ticket',
  good: 'ratings that are good',
  bad: 'ratings that are bad; any other cannot be read',
  'date-order': 'of day and month in numeric dates',
};

const FURTHER = [
  'sla: {first-response: {high: 30m, others: 4h}, resolution: 2d}    # what was promised, by priority or for all',
  'calendar: {days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00", holidays: [2026-10-01]}   # only hours of work count',
  'customers: 5000             # complaints per hundred customers; which tickets are complaints:  tickets: {complaint: {column: …, is: […]}}',
  'segments: [team]            # every figure by these columns',
];

/** A definition of tickets as YAML with comments: the roles that were found, and which columns were left alone. */
export const ticketsYaml = (id: string, roles: Omit<TicketRoles, 'complaint'>, layout: Layout, file: string): string =>
  rolesYaml({ kind: 'tickets', why: WHY, further: FURTHER }, id, roles, layout, file);
