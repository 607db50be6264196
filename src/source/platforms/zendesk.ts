import { flatPlatform } from './flat.js';
import { roleTable } from './header.js';
import type { Platform } from './platform.js';

const flat = flatPlatform(
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

/** Zendesk tickets. `Summation column` only counts the rows; a survey that was offered, or not, is no answer. */
export const zendesk: Platform = {
  ...flat,
  tickets: {
    id: ['Id'],
    created: ['Created at'],
    resolved: ['Solved at'],
    firstResponseMinutes: ['First reply time in minutes'],
    firstResponseWorkingMinutes: ['First reply time in minutes within business hours'],
    resolutionMinutes: ['Full resolution time in minutes'],
    resolutionWorkingMinutes: ['Full resolution time in minutes within business hours'],
    reopened: ['Reopens'],
    replies: ['Replies'],
    status: ['Status'],
    priority: ['Priority'],
    channel: ['Via'],
    satisfaction: ['Satisfaction Score'],
  },
};
