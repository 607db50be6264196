import { normalise } from '../../survey/text.js';
import { clean, countOf, roleOf, roleTable } from './header.js';
import type { Description, Platform } from './platform.js';
import { sharedStem } from './shared-stem.js';

/** Formbricks exports: questions are numbered, `2. headline - row` is a row of a matrix. */

const ROLES = roleTable({
  id: ['Response ID'],
  submitted: ['Timestamp'],
  personal: ['User ID', 'Formbricks ID (internal)', 'userId', 'contactId', 'Single Use ID'],
  metadata: ['No.', 'Finished', 'Survey ID', 'Notes', 'Tags', 'url', 'source', 'country', 'action', 'Verified Email', 'Quotas'],
});
const OPTION_ID = / - Option ID$/i;
const NUMBERED = /^(\d+)\.\s+/;

export const formbricks: Platform = {
  id: 'formbricks',
  name: 'Formbricks',
  blank: [],
  detect: ([first]) => (countOf(first, ['No.', 'Response ID', 'Survey ID']) === 3 ? 1 : null),
  describe(header) {
    const texts = (header[0] ?? []).map(clean);
    const rowsOf = (number: string): string[] => texts.filter((text) => NUMBERED.exec(text)?.[1] === number && !OPTION_ID.test(text));
    return texts.map((text): Description => {
      const role = roleOf(ROLES, text) ?? (/^userAgent - /i.test(text) || OPTION_ID.test(text) || text === '' ? 'metadata' : null);
      const number = role === null ? NUMBERED.exec(text)?.[1] : undefined;
      const rows = number === undefined ? [] : rowsOf(number);
      const apart = sharedStem(rows, / - /);
      const question = (apart?.stem ?? text).replace(NUMBERED, '');
      if (apart === null) return { key: text, question, option: null, group: null, role };
      return { key: text, question, option: apart.rests[rows.indexOf(text)] ?? null, group: `q${number}`, role };
    });
  },
  exclude(columns) {
    const finished = columns.find(({ key }) => normalise(key) === 'finished');
    return finished === undefined ? [] : [{ reason: 'incomplete', column: finished.key, is: ['No', 'no', 'false', 'False', 'FALSE', '0'] }];
  },
};
