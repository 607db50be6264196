/** A piece of a page that is safe as it stands. */
export interface Markup {
  readonly markup: string;
}

/** What can be put into markup: pieces of it, or text that is escaped. Null is nothing. */
export type Piece = Markup | string | number | null | readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Markup from a template. What is put in and is no markup itself is escaped, in text and in quoted attributes alike: here and nowhere else,
 * so that no text of a definition can become a part of the page.
 */
export function html(template: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return { markup: template.map((written, index) => written + escaped(pieces[index] ?? null)).join('') };
}

/** Markup that was written for this page by hand, as its style and script. Never for a text of a definition. */
export const trusted = (markup: string): Markup => ({ markup });

function escaped(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string' || typeof piece === 'number') return String(piece).replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
  return 'markup' in piece ? piece.markup : piece.map(escaped).join('');
}
