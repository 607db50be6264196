import { normalise } from '../../survey/text.js';
import { clean, countOf, roleOf, roleTable } from './header.js';
import type { Platform } from './platform.js';

/** Typeform exports: one header row; of a multiple choice only the labels of its options are headers. */

const ROLES = roleTable({
  id: ['#', 'Response ID'],
  submitted: ['Submit Date (UTC)'],
  personal: ['Network ID'],
  metadata: ['Start Date (UTC)', 'Stage Date (UTC)', 'Response Type', 'Tags', 'Ending'],
});

export const typeform: Platform = {
  id: 'typeform',
  name: 'Typeform',
  blank: [],
  detect: ([first]) =>
    countOf(first, ['#', 'Network ID']) > 0 && countOf(first, ['Start Date (UTC)', 'Submit Date (UTC)']) > 0 ? 1 : null,
  describe: (header) =>
    (header[0] ?? []).map(clean).map((text) => ({
      key: text,
      question: text,
      option: null,
      group: null,
      role: roleOf(ROLES, text) ?? (text === '' ? 'metadata' : null),
    })),
  exclude(columns) {
    const type = columns.find(({ key }) => normalise(key) === 'response type');
    return type === undefined ? [] : [{ reason: 'incomplete', column: type.key, is: ['partial', 'started'] }];
  },
};
