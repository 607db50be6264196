import widthOf from 'fast-string-width';

/** Made for the first text that has to be parted: that takes as long as drawing a small table. */
let segmenter: Intl.Segmenter | undefined;

function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text);
}

/** What takes no column and is not counted as such: soft hyphen, zero-width space and non-joiner, marks of direction, joiners of words. */
const UNSEEN = /[\u00ad\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]/g;

/** Terminal columns that a text takes: two for a Chinese character, none for colour. */
export const columnsOf = (text: string): number => (/^[ -~]*$/.test(text) ? text.length : widthOf(text.replace(UNSEEN, '')));

/** The text in at most `width` columns, ending in … when something had to go. Without colour codes. */
export function cut(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const { segment } of graphemesOf(text)) {
    used += columnsOf(segment);
    if (used > width) break;
    kept += segment;
  }
  return width < 1 ? '' : `${kept.trimEnd()}…`;
}

/** The text filled with spaces to `width` columns; longer text as it is. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const spaces = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return align === 'left' ? text + spaces : spaces + text;
}

/** Left text and right text at the two ends of a line of `width` columns, at least two spaces apart. */
export function spread(left: string, right: string, width: number): string {
  return left + ' '.repeat(Math.max(2, width - columnsOf(left) - columnsOf(right))) + right;
}

/** Phrases one after the other, a new line only between two of them unless one alone is too long. */
export function flow(phrases: string[], separator: string, width: number): string[] {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(last + separator + phrase) <= width) lines[lines.length - 1] = last + separator + phrase;
    else lines.push(...wrap(phrase, width));
  }
  return lines;
}

/** Where a character can be Chinese, Japanese or Korean: to tell for sure, V8 needs tables that take a while to load. */
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\uffff]/;
const words = /\s+|\S+/g;
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}][，。、；：！？）》」]*|\s+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;

/** What a text may be parted into: Chinese, Japanese and Korean characters (with the punctuation that follows), other text at spaces. */
const piecesOf = (text: string): string[] => text.match(EAST_ASIAN.test(text) ? pieces : words) ?? [];

/** The text in lines of at most `width` columns (2 or more). Without colour codes. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (columnsOf(line + piece.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    const next = piece.trimStart();
    if (columnsOf(next) <= width) {
      line = next;
      continue;
    }
    for (const { segment } of graphemesOf(next)) {
      if (columnsOf(line + segment) > width) {
        lines.push(line);
        line = '';
      }
      line += segment;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The least width in which a text takes at most two lines, its words whole. */
export function twoLineWidth(text: string): number {
  const widths = piecesOf(text).map((piece) => columnsOf(piece.trim()));
  let width = Math.max(1, ...widths);
  while (wrap(text, width).length > 2) width++;
  return width;
}
