import { clean, countOf, roleOf, roleTable } from './header.js';
import type { Description, Platform } from './platform.js';

/** KoboToolbox, Ona and ODK exports: one header row, `group/question/option`, a trailer of columns that begin with an underscore. */

const ROLES = roleTable({
  id: ['_uuid', 'KEY', 'meta/instanceID', 'meta-instanceID', 'instanceID', '_id'],
  submitted: ['_submission_time', 'SubmissionDate'],
  duration: ['_duration'],
  personal: ['_submitted_by', 'SubmitterID', 'SubmitterName', 'username', 'deviceid', 'phonenumber', 'subscriberid', 'simserial', 'email'],
  metadata: [
    'start',
    'end',
    'today',
    'Status',
    'AttachmentsPresent',
    'AttachmentsExpected',
    'ReviewState',
    'DeviceID',
    'Edits',
    'FormVersion',
    '_index',
    '_parent_index',
    '_parent_table_name',
  ],
});
/** What the platform writes itself. */
const OWN = /^_|\/_|^SET-OF-|^PARENT_KEY$/;
/** Where a response was given. */
const PLACE = /[-/_](latitude|longitude|altitude|accuracy|precision)$/i;

export const kobo: Platform = {
  id: 'kobo',
  name: 'KoboToolbox / ODK',
  blank: ['n/a'],
  detect([first]) {
    const modern = countOf(first, ['_submission_time']) > 0 && countOf(first, ['_uuid', '_id', '_index']) > 0;
    return modern || countOf(first, ['SubmissionDate', 'KEY']) === 2 ? 1 : null;
  },
  describe(header) {
    const names = (header[0] ?? []).map(clean);
    // ODK Central parts groups with a dash, where names hold no space.
    const separator = countOf(names, ['SubmissionDate', 'KEY']) === 2 && !names.some((name) => /[/ ]/.test(name)) ? '-' : '/';
    const parents = names.map((name, i) => parentOf(name, i, names, separator));
    const leaf = (path: string): string => path.split(separator).at(-1) || path;
    return names.map((name, i): Description => {
      const parent = parents[i] ?? null;
      const role = roleOf(ROLES, name) ?? (PLACE.test(name) ? 'personal' : OWN.test(name) || name === '' ? 'metadata' : null);
      if (parent !== null && role === null)
        return { key: name, question: leaf(parent), option: name.slice(parent.length + 1), group: parent, role };
      // The codes of all choices in one cell, beside a column for each.
      const summary = parents.includes(name);
      return { key: name, question: leaf(name), option: null, group: null, role: summary ? 'metadata' : role };
    });
  },
  exclude: () => [],
};

/** The question whose option a column is: one that has a column itself, else the longest path that a neighbour shares. An option may hold a slash. */
function parentOf(name: string, at: number, names: readonly string[], separator: string): string | null {
  const paths = [...name]
    .flatMap((character, index) => (character === separator ? [name.slice(0, index)] : []))
    .filter((path) => path !== '' && !path.startsWith('_') && path !== 'meta');
  const own = paths.findLast((path) => names.includes(path));
  if (own !== undefined) return own;
  return paths.findLast((path) => [names[at - 1], names[at + 1]].some((neighbour) => neighbour?.startsWith(`${path}${separator}`))) ?? null;
}
