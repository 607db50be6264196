import { normalise } from '../../survey/text.js';
import { clean, countOf, describeTwoRows, roleOf, roleTable } from './header.js';
import type { Description, Platform } from './platform.js';

/** SurveyMonkey response exports: two header rows (sometimes a third above them), or one where somebody flattened them. */

const ROLES = roleTable({
  id: ['Respondent ID', 'RespondentID'],
  submitted: ['End Date'],
  personal: ['IP Address', 'Email Address', 'First Name', 'Last Name'],
  metadata: ['Collector ID', 'CollectorID', 'Start Date', 'Custom Data 1', 'Date Created', 'Date Modified'],
});

const PLAIN = /^(response|open-ended response)$/i;
const OTHER = /^(other \(please specify\)|other:?|comments?:?|please specify.*|why\?|.*\(please specify\))$/i;
const hasIds = (record: readonly string[] | undefined): boolean => countOf(record, ['Respondent ID', 'Collector ID']) === 2;
const hasPlain = (record: readonly string[] | undefined): boolean => (record ?? []).some((cell) => PLAIN.test(cell.trim()));

/** Whether a header row goes on in the next record: it says Response, or fills gaps of the header and names no respondent. */
const goesOn = (header: readonly string[] = [], next: readonly string[] = []): boolean => {
  const id = header.findIndex((cell) => countOf([cell], ['Respondent ID', 'RespondentID']) > 0);
  const fills = header.some((cell, i) => cell.trim() === '' && (next[i] ?? '').trim() !== '');
  return hasPlain(next) || (fills && (next[id] ?? '').trim() === '');
};

export const surveymonkey: Platform = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  blank: [],
  detect(records) {
    const withIds = records.slice(0, 3).findIndex(hasIds);
    if (withIds >= 0) return withIds + (goesOn(records[withIds], records[withIds + 1]) ? 2 : 1);
    if (countOf(records[0], ['RespondentID']) > 0) return goesOn(records[0], records[1]) ? 2 : 1;
    return hasPlain(records[1]) ? 2 : null;
  },
  describe(header) {
    if (header.length >= 2) return describeTwoRows(header.slice(-2), PLAIN, OTHER, ROLES);
    return flattened((header[0] ?? []).map(clean));
  },
  exclude: () => [],
  refuse(records) {
    const begin = records.slice(1, 40).map((record) => record.slice(0, 2).map((cell) => cell.trim().toLowerCase()));
    const choices = begin.some(([first, second]) => first === 'answer choices' && /^respon/.test(second ?? ''));
    const totals = begin.some(
      ([first], i) => first === 'answered' && begin[i + 1]?.[0] === 'skipped' && /^\d+$/.test(begin[i + 1]?.[1] ?? ''),
    );
    return choices || totals ? 'this is a SurveyMonkey summary: it holds totals, not responses' : null;
  },
};

/** One header row, `question - option`: columns whose text before a dash is shared, or is itself a question, belong together. */
function flattened(headers: string[]): Description[] {
  const stems = headers.map((header) => {
    const at = header.lastIndexOf(' - ');
    return at > 0 ? header.slice(0, at) : null;
  });
  const uses = new Map<string, number>();
  for (const stem of [...stems, ...headers]) if (stem !== null) uses.set(normalise(stem), (uses.get(normalise(stem)) ?? 0) + 1);
  return headers.map((header, i) => {
    const stem = stems[i] ?? null;
    const option = stem !== null && (uses.get(normalise(stem)) ?? 0) > 1 ? header.slice(stem.length + 3).trim() : null;
    const role = roleOf(ROLES, header) ?? (option !== null && OTHER.test(option) ? 'comment' : header === '' ? 'comment' : null);
    return {
      key: header,
      question: option === null ? header : (stem as string),
      option,
      group: option === null ? null : normalise(stem as string),
      role,
    };
  });
}
