import { plain } from './plain.js';

/** The name of a file without its folders and its ending, as one harmless line: `reports/2026-09.json` is 2026-09. */
export const stem = (name: string): string => plain((name.split(/[\\/]/).at(-1) ?? name).replace(/(?<=.)\.[a-z]+(\.gz)?$/i, ''));
