import { CsatError, error } from '../diagnostic.js';
import type { Overrides } from '../source/layout.js';

/** Options of every command that reads a file. */
export interface ReadingOptions {
  encoding?: string;
  delimiter?: string;
  headerRows?: string;
  platform?: string;
  sheet?: string;
}

/** What the user settles about a file, checked. Throws CsatError (exit 2). */
export function overridesOf({ encoding, delimiter, headerRows, platform, sheet }: ReadingOptions): Overrides {
  return { encoding, platform, sheet, delimiter: oneCharacter(delimiter), headerRows: wholeNumber('--header-rows', headerRows, 1) };
}

function oneCharacter(delimiter: string | undefined): string | undefined {
  if (delimiter === undefined) return undefined;
  const character = delimiter === '\\t' || delimiter === 'tab' ? '\t' : delimiter;
  if ([...character].length === 1 && !'"\r\n'.includes(character)) return character;
  throw new CsatError(
    error('wrong-delimiter', `--delimiter ${delimiter}: a delimiter is one character`, { hint: 'such as , or ; or \\t' }),
    2,
  );
}

/** A whole number of an option, `least` or more; undefined where the option was not given. Throws CsatError (exit 2). */
export function wholeNumber(option: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new CsatError(error('wrong-number', `${option} ${text}: a whole number is asked for`, { hint: `${least} or more` }), 2);
}

/** A confidence level of an option, 0.5 to 0.9999; undefined where it was not given. Throws CsatError (exit 2). */
export function confidenceLevel(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const level = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (level >= 0.5 && level <= 0.9999) return level;
  const percent = level >= 50 && level <= 99.99;
  throw new CsatError(
    error('wrong-number', `--confidence ${text}: a level between 0.5 and 0.9999 is asked for`, {
      hint: `such as ${percent ? Number((level / 100).toPrecision(6)) : 0.95}`,
    }),
    2,
  );
}
