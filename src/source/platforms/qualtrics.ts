import { normalise } from '../../survey/text.js';
import type { SourceColumn } from '../layout.js';
import { clean, countOf, roleOf, roleTable } from './header.js';
import type { Description, Platform } from './platform.js';

/** Qualtrics response exports: tags, question texts and, in all but old files, a row of import ids, which no language changes. */

const METADATA = [
  'StartDate',
  'EndDate',
  'Status',
  'IPAddress',
  'Progress',
  'Duration (in seconds)',
  'Finished',
  'RecordedDate',
  'ResponseId',
  'ResponseSet',
  'ExternalDataReference',
  'DistributionChannel',
  'UserLanguage',
];

const ROLES = roleTable({
  id: ['ResponseId', '_recordId', 'responseId'],
  submitted: ['RecordedDate', 'recordedDate'],
  duration: ['Duration (in seconds)', 'duration'],
  personal: [
    'IPAddress',
    'RecipientLastName',
    'RecipientFirstName',
    'RecipientEmail',
    'ExternalReference',
    'ExternalDataReference',
    'Name',
    'EmailAddress',
    'LocationLatitude',
    'LocationLongitude',
    'LocationAccuracy',
  ],
  metadata: [
    'StartDate',
    'EndDate',
    'Status',
    'Progress',
    'Finished',
    'ResponseSet',
    'DistributionChannel',
    'UserLanguage',
    'responseSetId',
  ],
});

const importId = (cell: string): string | null => /^\{\s*['"]+ImportId['"]+\s*:\s*['"]+([^'"]+)['"]+/.exec(cell.trim())?.[1] ?? null;

const isImportRow = (record: readonly string[]): boolean => {
  const filled = record.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter((cell) => importId(cell) !== null).length >= 0.5 * filled.length;
};

/** Columns that are made by the platform beside a question: groups of a score, topics of a text, orders and clicks. */
const derived = (key: string, text: string): boolean =>
  /_NPS_GROUP$|_DO(_\d+)?$|_(First|Last|Page|Click)[ _](Click|Submit|Count)$/i.test(key) ||
  / - (Parent )?Topics|Sentiment( Polarity| Score)?$/i.test(key) ||
  /^Timing\b.*(First Click|Last Click|Page Submit|Click Count)$/i.test(text);

export const qualtrics: Platform = {
  id: 'qualtrics',
  name: 'Qualtrics',
  blank: ['-99'],
  detect(records) {
    const ids = records.slice(1, 6).findIndex(isImportRow);
    if (ids >= 0) return ids + 2;
    const [first, second] = records;
    if (first?.[0]?.trim() === 'V1' && countOf(second, ['ResponseID']) > 0) return 2;
    if (countOf(first, METADATA) < 4) return null;
    const repeated =
      countOf(second, METADATA) >= 4 || countOf(second, ['Start Date', 'End Date', 'Response Type', 'Response ID', 'Recorded Date']) >= 3;
    return repeated ? 2 : 1;
  },
  describe(header) {
    const [tags = [], texts = []] = header;
    const ids = header.length > 2 ? (header.at(-1) ?? []).map((cell) => importId(cell)) : [];
    const legacy = tags[0]?.trim() === 'V1';
    const described = tags.map((tag, i): Description => {
      const key = clean(legacy && /^V\d+$/.test(tag.trim()) ? texts[i] : tag);
      const text = clean(texts[i]).replace(/\s+-\s+Selected Choice$/i, '') || key;
      const role = roleOf(ROLES, key) ?? (ids[i] ? roleOf(ROLES, ids[i]) : null) ?? (derived(key, text) ? 'metadata' : null);
      const comment = role === null && /_TEXT$/.test(key);
      return {
        key,
        question: text,
        option: null,
        group: role === null ? groupOf(key, ids[i] ?? null) : null,
        role: comment ? 'comment' : role,
      };
    });
    return splitStems(described);
  },
  exclude(columns) {
    const named = (name: string): SourceColumn | undefined => columns.find((column) => normalise(column.key) === normalise(name));
    const status = named('Status');
    const finished = named('Finished');
    return [
      ...(status
        ? [
            {
              reason: 'preview' as const,
              column: status.key,
              is: ['1', '2', '9', '17', 'Survey Preview', 'Survey Test', 'Spam Preview', 'Offline Preview'],
            },
          ]
        : []),
      ...(finished ? [{ reason: 'incomplete' as const, column: finished.key, is: ['0', 'False', 'FALSE', 'false', 'No'] }] : []),
    ];
  },
};

/** Columns of one question share the number of its import id; without ids, the tag before the last underscore. */
function groupOf(key: string, id: string | null): string | null {
  const question = id === null ? null : (/^(QID\d+)(?=\D|$)/.exec(id)?.[1] ?? null);
  if (question !== null) return question;
  return id === null ? (/^(.+?)_-?\d+$/.exec(key)?.[1] ?? null) : null;
}

/** Takes the texts of one question's columns apart into the question, which they share, and the option or row after it. */
function splitStems(described: Description[]): Description[] {
  const groups = new Map<string, Description[]>();
  for (const column of described) {
    if (column.group === null || column.role === 'comment') continue;
    groups.set(column.group, [...(groups.get(column.group) ?? []), column]);
  }
  for (const columns of groups.values()) {
    const stem = columns.length < 2 ? null : sharedStem(columns.map((column) => column.question));
    for (const column of columns) {
      if (stem === null) {
        column.group = null;
        continue;
      }
      column.option =
        column.question
          .slice(stem.length)
          .replace(/^\s*-\s*/, '')
          .trim() || column.question;
      column.question = stem.replace(/\s*-\s*$/, '').trim();
    }
  }
  return described;
}

/** The longest beginning that all texts share and that ends before a dash. */
function sharedStem(texts: string[]): string | null {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const other of others) {
    let i = 0;
    while (i < length && first[i] === other[i]) i++;
    length = i;
  }
  const dash = first.slice(0, length + 1).lastIndexOf('-');
  return dash > 0 ? first.slice(0, dash) : null;
}
