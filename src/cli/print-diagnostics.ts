import type { Diagnostic, Place } from '../diagnostic.js';
import { plain } from '../render/plain.js';

/** Diagnostics as lines for standard error: place, code, what, then the source line with a caret, then the hint. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(lines).join('');
}

function lines({ code, severity, message, hint, where }: Diagnostic): string {
  const place = where === undefined ? '' : placeOf(where);
  const mark = severity === 'error' ? '' : `${severity === 'info' ? 'note' : severity}  `;
  const first = `${place === '' ? '' : `${place}  `}${mark}${code}  ${plain(message)}\n`;
  return first + excerpt(where) + (hint === undefined ? '' : `    ${plain(hint)}\n`);
}

function placeOf({ file, line, column, row }: Place): string {
  const parts = [file === undefined ? '' : plain(file), line, line === undefined ? undefined : column].filter(
    (part) => part !== undefined && part !== '',
  );
  const place = parts.join(':');
  return row === undefined ? place : `${place} row ${row}`.trim();
}

/** The source line cut to the part around the caret. */
function excerpt(where: Place | undefined): string {
  if (where?.source === undefined || where.line === undefined) return '';
  const at = (where.column ?? 1) - 1;
  const from = Math.max(0, at - 60);
  const source = plain(where.source.slice(from, from + 120).replaceAll('\t', ' '));
  const margin = `    ${where.line} | `;
  const caret = '^'.repeat(Math.max(1, Math.min(where.length ?? 1, source.length - (at - from))));
  return `${margin}${source}\n${' '.repeat(margin.length + widthOf(source.slice(0, at - from)))}${caret}\n`;
}

/** Columns that a text takes in a terminal: two for East Asian wide characters. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1),
    0,
  );
