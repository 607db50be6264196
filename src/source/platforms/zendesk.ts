import { flatPlatform } from './flat.js';
import { roleTable } from './header.js';

/** Zendesk tickets. `Summation column` only counts the rows. */
export const zendesk = flatPlatform(
  'zendesk',
  'Zendesk',
  ['Summation column'],
  [],
  roleTable({
    id: ['Id'],
    submitted: ['Created at'],
    personal: [
      'Requester',
      'Requester id',
      'Requester external id',
      'Requester email',
      'Requester domain',
      'Submitter',
      'Assignee',
      'Organization',
    ],
    metadata: ['Summation column', 'Subject', 'Tags', 'Updated at', 'Assigned at', 'Due date', 'Initially assigned at', 'Solved at'],
  }),
);
