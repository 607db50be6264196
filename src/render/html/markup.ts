import { plain } from '../plain.js';

/** A piece of a page that is safe as it stands. */
export interface Markup {
  readonly markup: string;
}

/** What can be put into markup: pieces of it, or text that is escaped. Null and undefined are nothing. */
export type Piece = Markup | string | number | null | undefined | readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Markup from a template. What is put in and is no markup itself becomes harmless here and nowhere else, in text and in quoted attributes
 * alike: on one line, without control characters and marks that turn the writing direction, and escaped.
 */
export function html(template: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return { markup: template.map((written, index) => written + harmless(pieces[index])).join('') };
}

/** Markup that was written by hand or by the library of charts, which escapes what it is given. Never for a text of a report. */
export const trusted = (markup: string): Markup => ({ markup });

function harmless(piece: Piece): string {
  if (piece === null || piece === undefined) return '';
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return plain(piece).replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
  return 'markup' in piece ? piece.markup : piece.map(harmless).join('');
}
