import { normalise } from '../../survey/text.js';
import { clean, countOf, roleOf, roleTable } from './header.js';
import type { Description, Platform } from './platform.js';

/** Formbricks exports: questions are numbered, `2. headline - row` is a row of a matrix. */

const ROLES = roleTable({
  id: ['Response ID'],
  submitted: ['Timestamp'],
  personal: ['User ID', 'Formbricks ID (internal)', 'email', 'userId', 'name'],
  metadata: ['No.', 'Finished', 'Survey ID', 'Notes', 'Tags', 'url', 'source', 'country', 'action'],
});

export const formbricks: Platform = {
  id: 'formbricks',
  name: 'Formbricks',
  blank: [],
  detect: ([first]) => (countOf(first, ['No.', 'Response ID', 'Survey ID']) === 3 ? 1 : null),
  describe(header) {
    const texts = (header[0] ?? []).map(clean);
    const numberOf = (text: string): string | null => /^(\d+)\.\s/.exec(text)?.[1] ?? null;
    return texts.map((text): Description => {
      const role = roleOf(ROLES, text) ?? (/^userAgent - | - Option ID$/i.test(text) || text === '' ? 'metadata' : null);
      const number = numberOf(text);
      const rows = texts.filter((other) => number !== null && numberOf(other) === number && !/ - Option ID$/i.test(other));
      const dash = text.lastIndexOf(' - ');
      const stem = text.slice(0, dash);
      const row = dash > 0 && rows.length > 1 && rows.every((other) => other.startsWith(stem));
      const question = (row ? stem : text).replace(/^\d+\.\s+/, '');
      return { key: text, question, option: row ? text.slice(dash + 3) : null, group: row ? normalise(stem) : null, role };
    });
  },
  exclude(columns) {
    const finished = columns.find(({ key }) => normalise(key) === 'finished');
    return finished === undefined ? [] : [{ reason: 'incomplete', column: finished.key, is: ['No', 'no', 'false', 'False', '0'] }];
  },
};
