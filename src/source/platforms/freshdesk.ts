import { flatPlatform } from './flat.js';
import { roleTable } from './header.js';

const SATISFACTION = 'Satisfaction with the ticket';

/** Freshdesk and Freshservice tickets, which capitalise differently. */
export const freshdesk = flatPlatform(
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
