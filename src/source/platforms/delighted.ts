import { normalise } from '../../survey/text.js';
import { clean, countOf, roleOf, roleTable } from './header.js';
import type { Platform } from './platform.js';

/** Delighted exports. No file was seen: any table with a score, a comment and one of the platform's own columns is taken for one. */

const ROLES = roleTable({
  id: ['ID', 'Response ID'],
  submitted: ['Created at', 'Survey responded at', 'Response date', 'Date'],
  comment: ['Comment'],
  personal: ['Email', 'Name', 'Phone number', 'Person ID', 'Person', 'Person Email', 'Person Name', 'Person Phone Number'],
  metadata: ['Permalink', 'Survey type', 'Updated at', 'Tags', 'Notes', 'Last sent at'],
});

/** A property that the platform adds to a person: source, device, browser. */
const isOwn = (cell: string): boolean => normalise(cell).startsWith('delighted ');

export const delighted: Platform = {
  id: 'delighted',
  name: 'Delighted',
  blank: [],
  detect([first = []]) {
    const own = countOf(first, ['Permalink', 'Survey type']) > 0 || first.some(isOwn);
    return countOf(first, ['Score', 'Comment']) === 2 && own ? 1 : null;
  },
  describe: (header) =>
    (header[0] ?? []).map(clean).map((text) => ({
      key: text,
      // The question itself is not in the file; its usual wording tells an NPS where the scores are 0..10.
      question: normalise(text) === 'score' ? 'Score: how likely to recommend, or how satisfied' : text,
      option: null,
      group: null,
      role: roleOf(ROLES, text) ?? (text === '' || isOwn(text) ? 'metadata' : null),
    })),
  exclude: () => [],
};
