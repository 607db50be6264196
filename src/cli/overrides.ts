import { CsatError, error } from '../diagnostic.js';
import type { Overrides } from '../source/layout.js';

/** Options of every command that reads a file. */
export interface ReadingOptions {
  encoding?: string;
  delimiter?: string;
  headerRows?: string;
  platform?: string;
}

/** What the user settles about a file, checked. Throws CsatError (exit 2). */
export function overridesOf({ encoding, delimiter, headerRows, platform }: ReadingOptions): Overrides {
  const tab = delimiter === '\\t' || delimiter === 'tab' ? '\t' : delimiter;
  if (tab !== undefined && ([...tab].length !== 1 || tab === '"' || tab === '\n' || tab === '\r')) {
    throw new CsatError(
      error('wrong-delimiter', `--delimiter ${delimiter}: a delimiter is one character`, { hint: 'such as , or ; or \\t' }),
      2,
    );
  }
  return {
    encoding,
    delimiter: tab,
    platform,
    headerRows: headerRows === undefined ? undefined : wholeNumber('--header-rows', headerRows, 0),
  };
}

/** A whole number of an option. Throws CsatError (exit 2). */
export function wholeNumber(option: string, text: string, least: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new CsatError(error('wrong-number', `${option} ${text}: a whole number of ${least} or more is asked for`), 2);
}

/** A confidence level of an option, 0.5 to 0.9999. Throws CsatError (exit 2). */
export function confidenceLevel(text: string): number {
  const level = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (level >= 0.5 && level <= 0.9999) return level;
  throw new CsatError(
    error('wrong-number', `--confidence ${text}: a level between 0.5 and 0.9999 is asked for`, {
      hint: level > 1 ? `such as ${level / 100}` : 'such as 0.95',
    }),
    2,
  );
}
