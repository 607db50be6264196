import { flatPlatform } from './flat.js';
import { roleTable } from './header.js';
import type { Platform } from './platform.js';

const SATISFACTION = 'Satisfaction with the request';

const flat = flatPlatform(
  'jira',
  'Jira',
  {
    marks: ['Issue key', 'Issue id'],
    asked: {
      Satisfaction: SATISFACTION,
      'Satisfaction rating': SATISFACTION,
      'Custom field (Satisfaction)': SATISFACTION,
      'Custom field (Satisfaction rating)': SATISFACTION,
    },
  },
  roleTable({
    id: ['Issue key'],
    submitted: ['Created'],
    personal: [
      'Assignee',
      'Assignee Id',
      'Reporter',
      'Reporter Id',
      'Creator',
      'Creator Id',
      'Watchers',
      'Watchers Id',
      'Project lead',
      'Project lead id',
    ],
  }),
);

/** Jira and Jira Service Management issues; headers such as Comment and Watchers repeat. Statuses have any name: what has a moment of resolution is resolved. */
export const jira: Platform = {
  ...flat,
  tickets: {
    id: ['Issue key'],
    created: ['Created'],
    firstResponse: ['Custom field ([CHART] Date of First Response)', '[CHART] Date of First Response'],
    resolved: ['Resolved'],
    priority: ['Priority'],
    channel: ['Custom field (Request channel type)', 'Request channel type'],
    satisfaction: ['Satisfaction rating', 'Satisfaction', 'Custom field (Satisfaction rating)', 'Custom field (Satisfaction)'],
  },
};
