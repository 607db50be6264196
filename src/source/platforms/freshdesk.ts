import { flatPlatform } from './flat.js';
import { roleTable } from './header.js';

/** Freshdesk and Freshservice tickets, which capitalise differently. */
export const freshdesk = flatPlatform(
  'freshdesk',
  'Freshdesk',
  ['Ticket ID'],
  ['First response time (in hrs)', 'Initial response time'],
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
    metadata: [
      'Subject',
      'Description',
      'Due by Time',
      'Resolved time',
      'Closed time',
      'Last update time',
      'Initial response time',
      'Tags',
    ],
  }),
);
