import { flatPlatform } from './flat.js';
import { roleTable } from './header.js';
import type { Platform } from './platform.js';

const SATISFACTION = 'Satisfaction with the ticket';

const flat = flatPlatform(
  'freshdesk',
  'Freshdesk',
  {
    marks: ['Ticket ID'],
    oneOf: ['First response time (in hrs)', 'Initial response time'],
    asked: { 'Survey results': SATISFACTION, 'Survey result': SATISFACTION },
  },
  roleTable({
    id: ['Ticket ID'],
    submitted: ['Created time'],
    personal: [
      'Agent',
      'Full name',
      'Email',
      'Contact ID',
      'Work phone',
      'Mobile phone',
      'Requester Name',
      'Requester Email',
      'Requester Phone',
      'Company Name',
    ],
  }),
);

/** Freshdesk and Freshservice tickets, which capitalise differently. */
export const freshdesk: Platform = {
  ...flat,
  tickets: {
    id: ['Ticket ID'],
    created: ['Created time'],
    firstResponse: ['Initial response time'],
    resolved: ['Resolved time'],
    firstResponseMinutes: ['First response time (in hrs)'],
    resolutionMinutes: ['Resolution time (in hrs)'],
    replies: ['Agent interactions'],
    status: ['Status'],
    priority: ['Priority'],
    channel: ['Source'],
    satisfaction: ['Survey results', 'Survey result'],
  },
};
