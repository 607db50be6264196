import { normalise } from '../../survey/text.js';
import type { SourceColumn } from '../layout.js';
import { clean, countOf, roleOf, roleTable } from './header.js';
import type { Description, Platform } from './platform.js';

/** LimeSurvey exports, with full question texts or with codes: `Question [row]`, `Q1[SQ001]`, `[SQ001][Scale 1]`. */

const ROLES = roleTable({
  id: ['Response ID', 'id'],
  submitted: ['Date submitted', 'submitdate'],
  duration: ['Total time', 'interviewtime'],
  personal: ['IP address', 'ipaddr', 'Email address', 'First name', 'Last name', 'email', 'firstname', 'lastname', 'token', 'Access code'],
  metadata: [
    'Last page',
    'lastpage',
    'Start language',
    'startlanguage',
    'Seed',
    'seed',
    'Date started',
    'startdate',
    'Date last action',
    'datestamp',
    'Referrer URL',
    'refurl',
  ],
});
const BRACKETS = /^(.*?\S)\s*((?:\[[^[\]]*\])+)$/s;

export const limesurvey: Platform = {
  id: 'limesurvey',
  name: 'LimeSurvey',
  // Never shown to the respondent, which is not a "no".
  blank: ['N/A'],
  detect([first = []]) {
    const ids = countOf(first, ['Response ID', 'Date submitted']) === 2 || countOf(first, ['id', 'submitdate']) === 2;
    if (ids && countOf(first, ['Last page', 'Start language', 'lastpage', 'startlanguage']) > 0) return 1;
    const coded = first.filter((cell) => /^\w+\[\w+\]/.test(cell.trim())).length;
    return coded >= 0.2 * first.length && coded > 1 && countOf(first, ['_uuid']) === 0 ? 1 : null;
  },
  describe(header) {
    return (header[0] ?? []).map(clean).map((text): Description => {
      const role = roleOf(ROLES, text);
      const [, stem, brackets] = BRACKETS.exec(text) ?? [];
      if (role !== null || stem === undefined || brackets === undefined)
        return { key: text, question: text, option: null, group: null, role: text === '' ? 'metadata' : role };
      const option = [...brackets.matchAll(/\[([^[\]]*)\]/g)].map(([, inside]) => inside).join(' ');
      const comment = /^(other|comment|kommentar|sonstiges)$/i.test(option);
      return { key: text, question: stem, option, group: normalise(stem), role: comment ? 'comment' : null };
    });
  },
  exclude(columns: readonly SourceColumn[]) {
    const submitted = columns.find(({ role }) => role === 'submitted');
    return submitted === undefined ? [] : [{ reason: 'incomplete', column: submitted.key, is: 'blank' }];
  },
};
