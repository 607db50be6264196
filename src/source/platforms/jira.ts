import { flatPlatform } from './flat.js';
import { roleTable } from './header.js';

/** Jira and Jira Service Management issues; headers such as Comment and Watchers repeat. */
export const jira = flatPlatform(
  'jira',
  'Jira',
  ['Issue key', 'Issue id'],
  [],
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
    metadata: [
      'Issue id',
      'Summary',
      'Description',
      'Environment',
      'Comment',
      'Log Work',
      'Updated',
      'Last Viewed',
      'Resolved',
      'Due date',
      'Project description',
    ],
  }),
);
