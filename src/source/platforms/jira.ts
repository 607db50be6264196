import { flatPlatform } from './flat.js';
import { roleTable } from './header.js';

const SATISFACTION = 'Satisfaction with the request';

/** Jira and Jira Service Management issues; headers such as Comment and Watchers repeat. */
export const jira = flatPlatform(
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
