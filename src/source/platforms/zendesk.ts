import { flatPlatform } from './flat.js';
import { roleTable } from './header.js';

/** Zendesk tickets. `Summation column` only counts the rows; a survey that was offered, or not, is no answer. */
export const zendesk = flatPlatform(
  'zendesk',
  'Zendesk',
  {
    marks: ['Summation column'],
    asked: { 'Satisfaction Score': 'Satisfaction with the ticket: good or bad' },
    blank: ['Offered', 'offered', 'Not Offered', 'Not offered', 'Unoffered', 'unoffered'],
  },
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
  }),
);
