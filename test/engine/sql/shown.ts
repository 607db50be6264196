import { inspect } from 'node:util';
import { printDiagnostics } from '../../../src/cli/print-diagnostics.js';
import { CsatError } from '../../../src/diagnostic.js';

/** All that anybody could see of something, with what is hidden in it and what was its cause. */
export const shown = (value: unknown): string =>
  [inspect(value, { depth: 8, showHidden: true, getters: true }), String((value as Error)?.stack), printed(value)].join('\n');

/** The lines that the command line prints of a failure. */
export const printed = (problem: unknown): string => (problem instanceof CsatError ? printDiagnostics(problem.diagnostics) : '');

/** A password in every spelling in which it could be shown. */
export const spellings = (password: string): string[] => [
  password,
  encodeURIComponent(password),
  encodeURI(password),
  Buffer.from(password).toString('base64').replace(/=+$/, ''),
  JSON.stringify(password).slice(1, -1),
];
