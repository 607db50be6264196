import type { Diagnostic, Place } from '../diagnostic.js';
import { columnsOf } from '../render/columns.js';
import { plain } from '../render/plain.js';

/** Characters of the source line shown before the caret and in all. */
const BEFORE = 60;
const SHOWN = 120;

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
  const name = file === '-' ? 'standard input' : plain(file ?? '');
  const parts = [name, line, line === undefined ? undefined : column].filter((part) => part !== undefined && part !== '');
  const place = parts.join(':');
  return row === undefined ? place : `${place} row ${row}`.trim();
}

/** The source line cut to the part around the caret. */
function excerpt(where: Place | undefined): string {
  if (where?.source === undefined || where.line === undefined) return '';
  const at = (where.column ?? 1) - 1;
  const from = Math.max(0, at - BEFORE);
  const before = visible(where.source.slice(from, at));
  const after = where.source.slice(at, from + SHOWN);
  const margin = `    ${where.line} | `;
  const caret = '^'.repeat(Math.max(1, columnsOf(visible(after.slice(0, where.length ?? 1)))));
  return `${`${margin}${before}${visible(after)}`.trimEnd()}\n${' '.repeat(columnsOf(margin + before))}${caret}\n`;
}

/** The text with a space for every character that would not be seen or would move others: the caret stays where it belongs. */
const visible = (text: string): string => text.replace(/[\p{C}\p{Z}]/gu, ' ');
