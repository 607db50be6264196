import type { Answer } from './codebook.js';
import { noAnswer } from './no-answer.js';
import type { ChoiceItem } from './survey.js';
import { normalise, say } from './text.js';

/** What a stored answer to a choice question means. */
export type ChoiceReading = { kind: 'valid'; options: string[] } | { kind: 'missing' } | { kind: 'not-applicable' } | { kind: 'invalid' };

/** The meaning of the stored answers to a choice question, one distinct text at a time. */
export interface ChoiceBook {
  options: { value: string; label: string }[];
  read(text: string | null): ChoiceReading;
}

/** Cells of an option's own column that say it was not chosen. */
const NOT_CHOSEN = new Set(['0', 'false', 'no', 'n', 'nein', 'not selected', 'unchecked', 'off', '否', '未选', '未选中']);

/** Whether a cell in the column of one option says that it was chosen; null when it says nothing. */
export function chosen(text: string | null, missing: readonly string[]): boolean | null {
  if (text === null || missing.includes(text) || noAnswer(text) !== null) return null;
  return !NOT_CHOSEN.has(normalise(text));
}

/** The meaning of the answers in one column. Without declared options they are what the answers hold, most frequent first. */
export function choiceBook(item: ChoiceItem, answers: readonly Answer[], language: string): ChoiceBook {
  const separator = item.answers.kind === 'column' ? item.answers.separator : null;
  const declared =
    item.options?.map(({ value, label }) => ({ value, label: say(label, language), spellings: spellings(value, label) })) ?? null;
  const known = new Map<string, string>();
  for (const option of declared ?? []) for (const spelling of option.spellings) known.set(spelling, option.value);
  const missing = new Set(item.missing.map(normalise));
  const notApplicable = new Set(item.notApplicable.map(normalise));

  const found = new Map<string, { value: string; n: number; most: number }>();
  const parts = (text: string): string[] =>
    (separator === null ? [text] : splitChoices(text, separator, [...known.keys()])).map(withoutOtherText);

  const lost = (text: string): ChoiceReading | null => {
    const plain = normalise(text);
    if (missing.has(plain)) return { kind: 'missing' };
    if (notApplicable.has(plain)) return { kind: 'not-applicable' };
    if (known.has(plain)) return null;
    const token = noAnswer(text);
    return token === null ? null : { kind: token };
  };

  if (declared === null) {
    for (const { text, n } of [...answers].sort((a, b) => b.n - a.n || (a.text < b.text ? -1 : 1))) {
      if (lost(text) !== null) continue;
      for (const part of parts(text)) {
        const entry = found.get(normalise(part)) ?? { value: part, n: 0, most: 0 };
        entry.n += n;
        if (n > entry.most) [entry.value, entry.most] = [part, n];
        found.set(normalise(part), entry);
      }
    }
    for (const [plain, { value }] of found) known.set(plain, value);
  }
  const options =
    declared?.map(({ value, label }) => ({ value, label })) ??
    [...found.values()].sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1)).map(({ value }) => ({ value, label: value }));

  const meaning = (text: string): ChoiceReading => {
    const gone = lost(text);
    if (gone !== null) return gone;
    const values = parts(text).map((part) => known.get(normalise(part)));
    const valid = [...new Set(values.filter((value) => value !== undefined))];
    // Beside known options an unknown part is the text of "other"; alone it is an answer off the list.
    return valid.length === 0 ? { kind: 'invalid' } : { kind: 'valid', options: valid };
  };
  const readings = new Map<string, ChoiceReading>();
  return {
    options,
    read(text) {
      if (text === null) return { kind: 'missing' };
      const reading = readings.get(text) ?? meaning(text);
      readings.set(text, reading);
      return reading;
    },
  };
}

const spellings = (value: string, label: ChoiceItem['text']): string[] =>
  [value, ...(typeof label === 'string' ? [label] : Object.values(label))].map(normalise);

/** `其他【请注明】〖柜台〗`: what the respondent wrote into "other" is not part of the option. */
const withoutOtherText = (part: string): string => part.replace(/〖[^〗]*〗/g, '').trim() || part;

/**
 * Takes a cell of several choices apart at a separator. Known options that contain the separator are matched whole, longest first;
 * otherwise a separator within brackets does not count: `Events (meetups, conferences), Blog` are two choices.
 */
export function splitChoices(text: string, separator: string, known: readonly string[]): string[] {
  const compact = separator.trim() === '' ? separator : separator.trim();
  const within = known.filter((option) => option.includes(compact)).sort((a, b) => b.length - a.length);
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (let i = 0; i < text.length; ) {
    const whole = part.trim() === '' ? within.find((option) => matchesWhole(text, i, option, compact)) : undefined;
    if (whole !== undefined) {
      const length = spelledLength(text, i, whole);
      part += text.slice(i, i + length);
      i += length;
      continue;
    }
    const character = text[i] as string;
    if ('([（【'.includes(character)) depth++;
    if (')]）】'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && text.startsWith(compact, i)) {
      parts.push(part);
      part = '';
      i += compact.length;
    } else {
      part += character;
      i++;
    }
  }
  parts.push(part);
  return parts.map((one) => one.trim()).filter((one) => one !== '');
}

/** Whether a normalised option stands at a place of a text, followed by the separator or the end. */
function matchesWhole(text: string, at: number, option: string, separator: string): boolean {
  const length = spelledLength(text, at, option);
  if (length === 0) return false;
  const rest = text.slice(at + length).trimStart();
  return rest === '' || rest.startsWith(separator);
}

/** How many characters of a text from a place on spell a normalised option; 0 when they do not. */
function spelledLength(text: string, at: number, option: string): number {
  for (let length = option.length; length <= option.length + 8 && at + length <= text.length; length++) {
    if (normalise(text.slice(at, at + length)) === option && text[at] !== ' ') return length;
  }
  return 0;
}
