import { formText, unreadableForm } from '../unreadable-form.js';

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** Deeper nesting is no survey. */
const MOST_LEVELS = 60;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; none where it is no list. */
export const objectsOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** A name or another word; null where it is none. */
export const wordOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

/** A finite number, also one that is written as text; null where it is none. */
export function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** The survey of a file. Throws CsatError (exit 3) when it is no JSON, or no survey. */
export function readSurvey(bytes: Uint8Array, file: string): Json {
  const text = formText(bytes, file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (problem) {
    throw unreadableForm(file, `the file is no JSON${problem instanceof SyntaxError ? `: ${problem.message}` : ''}`);
  }
  if (!isObject(value) || !(Array.isArray(value.pages) || Array.isArray(value.elements) || Array.isArray(value.questions)))
    throw unreadableForm(file, 'the JSON is no survey of SurveyJS: it has neither "pages" nor "elements"');
  if (depthOf(value) > MOST_LEVELS) throw unreadableForm(file, `more than ${MOST_LEVELS} levels inside one another`);
  return value;
}

/** How many levels a value has, counted no further than is too many. */
function depthOf(value: unknown): number {
  let level = [value];
  let depth = 0;
  for (; level.length > 0 && depth <= MOST_LEVELS; depth++)
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  return depth;
}
