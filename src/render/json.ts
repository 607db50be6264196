import { digits } from './digits.js';
import type { Renderer } from './renderer.js';

/** What JSON leaves as it is though a terminal obeys it: C1 controls, line separators, marks that turn the writing direction. */
const unsafe = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The report document itself, `csat-report/1`: its own order of keys, two spaces, 12 significant digits. */
export const json: Renderer = {
  id: 'json',
  extension: 'json',
  about: 'the report document csat-report/1, for programs and as a baseline',
  render: jsonText,
};

/** A document as JSON: its own order of keys, two spaces, 12 significant digits. */
export function jsonText(document: object): string {
  const text = JSON.stringify(document, (_key, value: unknown) => (typeof value === 'number' ? digits(value) : value), 2);
  return `${text.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
