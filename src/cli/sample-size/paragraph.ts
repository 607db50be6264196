import { columnsOf, wrap } from '../../render/columns.js';
import { plain } from '../../render/plain.js';

/** A text in lines of at most `width` columns behind a mark, or behind spaces; further lines stand below the first one's text. */
export function paragraph(mark: string, text: string, width: number): string[] {
  const margin = columnsOf(mark);
  return wrap(plain(text), width - margin).map((line, at) => `${at === 0 ? mark : ' '.repeat(margin)}${line}`);
}
